package nl.speelveld.runs.preferences;

import java.util.List;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What is wrong, or worth knowing, about files of lists and what stands in them. Codes P101 to
/// P122 and P141 to P149.
public sealed interface FileFinding extends PreferenceFinding {
  /// A file is of no kind that is read here.
  record UnknownTable(Place place, List<String> columns) implements FileFinding {
    public UnknownTable {
      columns = List.copyOf(columns);
    }

    @Override
    public String code() {
      return "P101";
    }
  }

  /// Two files hold the same.
  record TableTwice(Place place, String other, String kind) implements FileFinding {
    @Override
    public String code() {
      return "P102";
    }
  }

  /// A file that is needed is not there.
  record TableMissing(Place place, String kind) implements FileFinding {
    @Override
    public String code() {
      return "P103";
    }
  }

  /// A column that was asked for, or that is needed, is not there.
  record ColumnMissing(Place place, String column, List<String> columns) implements FileFinding {
    public ColumnMissing {
      columns = List.copyOf(columns);
    }

    @Override
    public String code() {
      return "P104";
    }
  }

  /// A row names a school that the file of schools does not have.
  record UnknownSchool(Place place, String school, String nearest) implements FileFinding {
    @Override
    public String code() {
      return "P105";
    }
  }

  /// A pupil has two schools at one rank.
  record RankTwice(Place place, String rank) implements FileFinding {
    @Override
    public String code() {
      return "P106";
    }
  }

  /// A list names a school twice.
  record SchoolListedTwice(Place place, String school) implements FileFinding {
    @Override
    public String code() {
      return "P107";
    }
  }

  /// A rank is no whole number from 1 on.
  record NotARank(Place place, String value) implements FileFinding {
    @Override
    public String code() {
      return "P108";
    }
  }

  /// A number is none.
  record NotANumber(Place place, String value) implements FileFinding {
    @Override
    public String code() {
      return "P109";
    }
  }

  /// A pupil stands in the file twice.
  record PupilTwice(Place place, long firstRow) implements FileFinding {
    @Override
    public String code() {
      return "P110";
    }
  }

  /// A school stands in the file twice.
  record SchoolTwice(Place place, String school, long firstRow) implements FileFinding {
    @Override
    public String code() {
      return "P111";
    }
  }

  /// A list is of a pupil that the file of pupils does not have.
  record UnknownPupil(Place place) implements FileFinding {
    @Override
    public String code() {
      return "P112";
    }
  }

  /// A pupil has no list, and is left out.
  record NoList(Place place) implements FileFinding {
    @Override
    public String code() {
      return "P113";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A pupil lives in an area whose place is not known, and is left out.
  record UnknownArea(Place place, String area) implements FileFinding {
    @Override
    public String code() {
      return "P114";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Pupils lack a distance to a school.
  record DistanceMissing(Place place, String school, long missing) implements FileFinding {
    @Override
    public String code() {
      return "P115";
    }
  }

  /// Distance is no term: homes or schools have no place on the map, and there is no table of
  /// distances.
  record NoPlaces(Place place) implements FileFinding {
    @Override
    public String code() {
      return "P116";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// All pupils are of one group: no term can differ by group.
  record OneGroup(Place place, String group) implements FileFinding {
    @Override
    public String code() {
      return "P117";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// There are too many groups for terms of each.
  record ManyGroups(Place place, int groups, int most) implements FileFinding {
    @Override
    public String code() {
      return "P118";
    }
  }

  /// No pupil is of the group that was asked for.
  record NoSuchGroup(Place place, List<String> asked, List<String> groups) implements FileFinding {
    public NoSuchGroup {
      asked = List.copyOf(asked);
      groups = List.copyOf(groups);
    }

    @Override
    public String code() {
      return "P119";
    }
  }

  /// Composition is no term: the share of each group at the schools is not known.
  record NoComposition(Place place, List<String> groups) implements FileFinding {
    public NoComposition {
      groups = List.copyOf(groups);
    }

    @Override
    public String code() {
      return "P120";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A term that was asked for is none.
  record NoSuchTerm(Place place, String term, List<String> terms) implements FileFinding {
    public NoSuchTerm {
      terms = List.copyOf(terms);
    }

    @Override
    public String code() {
      return "P121";
    }
  }

  /// A pupil has a brother or sister, or a place, at a school that is not in the file of schools.
  record SchoolElsewhere(Place place, String school) implements FileFinding {
    @Override
    public String code() {
      return "P141";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// No row has a value that was asked for.
  ///
  /// @param place the file and the column
  /// @param value as it was asked
  /// @param values that there are, among the rows that were left
  record NoSuchValue(Place place, String value, List<String> values) implements FileFinding {
    public NoSuchValue {
      values = List.copyOf(values);
    }

    @Override
    public String code() {
      return "P122";
    }
  }

  /// A count may be thousands or a fraction.
  record ThousandsMark(Place place, String value) implements FileFinding {
    @Override
    public String code() {
      return "P142";
    }
  }
}
