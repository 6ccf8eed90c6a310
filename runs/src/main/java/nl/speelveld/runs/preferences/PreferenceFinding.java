package nl.speelveld.runs.preferences;

import java.util.List;
import nl.speelveld.choice.estimate.NotIdentified;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What is wrong, or worth knowing, about files of lists and flows, and about what they settle.
/// Codes P101 to P199; the texts stand in `findings_nl.properties` and `findings_en.properties`.
/// Nobody is named: a row number tells who it is to those who may have the file.
public sealed interface PreferenceFinding extends Finding {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// Why a parameter is not estimated.
  static PreferenceFinding of(NotIdentified not, Place place) {
    return switch (not.reason()) {
      case NEVER_LISTED -> new NeverListed(place, not.parameter());
      case NO_VARIATION -> new NoVariation(place, not.parameter());
      case FOLLOWS_FROM_OTHERS -> new FollowsFromOthers(place, not.parameter());
      case SEPARATES -> new Separates(place, not.parameter());
    };
  }

  /// A file is of no kind that is read here.
  record UnknownTable(Place place, List<String> columns) implements PreferenceFinding {
    public UnknownTable {
      columns = List.copyOf(columns);
    }

    @Override
    public String code() {
      return "P101";
    }
  }

  /// Two files hold the same.
  record TableTwice(Place place, String other, String kind) implements PreferenceFinding {
    @Override
    public String code() {
      return "P102";
    }
  }

  /// A file that is needed is not there.
  record TableMissing(Place place, String kind) implements PreferenceFinding {
    @Override
    public String code() {
      return "P103";
    }
  }

  /// A column that was asked for, or that is needed, is not there.
  record ColumnMissing(Place place, String column, List<String> columns)
      implements PreferenceFinding {
    public ColumnMissing {
      columns = List.copyOf(columns);
    }

    @Override
    public String code() {
      return "P104";
    }
  }

  /// A row names a school that the file of schools does not have.
  record UnknownSchool(Place place, String school, String nearest) implements PreferenceFinding {
    @Override
    public String code() {
      return "P105";
    }
  }

  /// A pupil has two schools at one rank.
  record RankTwice(Place place, String rank) implements PreferenceFinding {
    @Override
    public String code() {
      return "P106";
    }
  }

  /// A list names a school twice.
  record SchoolListedTwice(Place place, String school) implements PreferenceFinding {
    @Override
    public String code() {
      return "P107";
    }
  }

  /// A rank is no whole number from 1 on.
  record NotARank(Place place, String value) implements PreferenceFinding {
    @Override
    public String code() {
      return "P108";
    }
  }

  /// A number is none.
  record NotANumber(Place place, String value) implements PreferenceFinding {
    @Override
    public String code() {
      return "P109";
    }
  }

  /// A pupil stands in the file twice.
  record PupilTwice(Place place, long firstRow) implements PreferenceFinding {
    @Override
    public String code() {
      return "P110";
    }
  }

  /// A school stands in the file twice.
  record SchoolTwice(Place place, String school, long firstRow) implements PreferenceFinding {
    @Override
    public String code() {
      return "P111";
    }
  }

  /// A list is of a pupil that the file of pupils does not have.
  record UnknownPupil(Place place) implements PreferenceFinding {
    @Override
    public String code() {
      return "P112";
    }
  }

  /// A pupil has no list, and is left out.
  record NoList(Place place) implements PreferenceFinding {
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
  record UnknownArea(Place place, String area) implements PreferenceFinding {
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
  record DistanceMissing(Place place, String school, long missing) implements PreferenceFinding {
    @Override
    public String code() {
      return "P115";
    }
  }

  /// Distance is no term: homes or schools have no place on the map, and there is no table of
  /// distances.
  record NoPlaces(Place place) implements PreferenceFinding {
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
  record OneGroup(Place place, String group) implements PreferenceFinding {
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
  record ManyGroups(Place place, int groups, int most) implements PreferenceFinding {
    @Override
    public String code() {
      return "P118";
    }
  }

  /// No pupil is of the group that was asked for.
  record NoSuchGroup(Place place, List<String> asked, List<String> groups)
      implements PreferenceFinding {
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
  record NoComposition(Place place, List<String> groups) implements PreferenceFinding {
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
  record NoSuchTerm(Place place, String term, List<String> terms) implements PreferenceFinding {
    public NoSuchTerm {
      terms = List.copyOf(terms);
    }

    @Override
    public String code() {
      return "P121";
    }
  }

  /// Nobody lists a school: its constant cannot be estimated.
  record NeverListed(Place place, String parameter) implements PreferenceFinding {
    @Override
    public String code() {
      return "P131";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A term is the same for all schools of every list.
  record NoVariation(Place place, String parameter) implements PreferenceFinding {
    @Override
    public String code() {
      return "P132";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A term follows from others.
  record FollowsFromOthers(Place place, String parameter) implements PreferenceFinding {
    @Override
    public String code() {
      return "P133";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// All choices agree with a term: its weight grows without end.
  record Separates(Place place, String parameter) implements PreferenceFinding {
    @Override
    public String code() {
      return "P134";
    }
  }

  /// The search came to no top.
  record NoTop(Place place, String model) implements PreferenceFinding {
    @Override
    public String code() {
      return "P135";
    }
  }

  /// There is nothing to estimate: no list chooses between two schools.
  record NothingChosen(Place place) implements PreferenceFinding {
    @Override
    public String code() {
      return "P136";
    }
  }

  /// A model takes no constants of schools.
  record NotWithConstants(Place place, String model) implements PreferenceFinding {
    @Override
    public String code() {
      return "P137";
    }
  }

  /// To tell what was in reach something is lacking.
  record PrioritiesMissing(Place place, String what) implements PreferenceFinding {
    @Override
    public String code() {
      return "P138";
    }
  }

  /// Hausman's test cannot be computed here.
  record UndecidedTest(Place place) implements PreferenceFinding {
    @Override
    public String code() {
      return "P139";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// Kilometres cannot be told: distance does not count against a school.
  record TasteWrongWay(Place place, String group) implements PreferenceFinding {
    @Override
    public String code() {
      return "P140";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A school was not there when tastes were estimated, and has no constant.
  record SchoolNotFitted(Place place, String school) implements PreferenceFinding {
    @Override
    public String code() {
      return "P161";
    }
  }

  /// A group was not there when tastes were estimated.
  record GroupNotFitted(Place place, String group) implements PreferenceFinding {
    @Override
    public String code() {
      return "P162";
    }
  }

  /// A file is not what it was when tastes were estimated.
  record FileChanged(Place place) implements PreferenceFinding {
    @Override
    public String code() {
      return "P163";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A file does not hold what `choice fit` writes.
  record NotAFit(Place place) implements PreferenceFinding {
    @Override
    public String code() {
      return "P164";
    }
  }

  /// Some have no school left in reach.
  record NothingOpen(Place place, String pupils) implements PreferenceFinding {
    @Override
    public String code() {
      return "P165";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A term that was estimated cannot be read from these files.
  record TermNotRead(Place place, String term) implements PreferenceFinding {
    @Override
    public String code() {
      return "P166";
    }
  }

  /// A pupil has a brother or sister, or a place, at a school that is not in the file of schools.
  record SchoolElsewhere(Place place, String school) implements PreferenceFinding {
    @Override
    public String code() {
      return "P141";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
