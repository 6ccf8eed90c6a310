package nl.speelveld.runs.pupils;

import java.util.List;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What is wrong with a table of pupils, or worth knowing: errors L101 to L110, L141 and L142,
/// warnings L111 to L120 and L143 to L145, the rest is to know. The place is the first row of its
/// kind; of a pupil nothing is told but the number of the row.
public sealed interface PupilFinding extends Finding {
  /// The table lacks a column.
  ///
  /// @param column what it would say
  record ColumnMissing(Place place, String column, List<String> columns) implements PupilFinding {
    public ColumnMissing {
      columns = List.copyOf(columns);
    }

    @Override
    public String code() {
      return "L101";
    }
  }

  /// What kind of group a column has cannot be told from its name.
  record FeatureUnknown(Place place, String column) implements PupilFinding {
    @Override
    public String code() {
      return "L102";
    }
  }

  /// Nothing says in which school year pupils were counted.
  record YearMissing(Place place) implements PupilFinding {
    @Override
    public String code() {
      return "L103";
    }
  }

  /// The year that was asked is not in the table.
  record YearAbsent(Place place, int year, List<String> years) implements PupilFinding {
    public YearAbsent {
      years = List.copyOf(years);
    }

    @Override
    public String code() {
      return "L104";
    }
  }

  /// The category that was to be followed is not there, or the feature leaves no choice.
  record FollowUnknown(Place place, String group, List<String> groups) implements PupilFinding {
    public FollowUnknown {
      groups = List.copyOf(groups);
    }

    @Override
    public String code() {
      return "L105";
    }
  }

  /// Too few pupils of schools in the municipality.
  record TooFew(Place place, long pupils, int least) implements PupilFinding {
    @Override
    public String code() {
      return "L106";
    }
  }

  /// So many rows are left out that the rest would not be the municipality.
  record TooManyLost(Place place, long pupils, String share) implements PupilFinding {
    @Override
    public String code() {
      return "L107";
    }
  }

  /// A row of the file of schools has no code or no place.
  record SchoolUnread(Place place) implements PupilFinding {
    @Override
    public String code() {
      return "L108";
    }
  }

  /// A code of a school that nobody knows; its pupils are left out.
  record UnknownSchool(Place place, String school, String nearest, long pupils)
      implements PupilFinding {
    @Override
    public String code() {
      return "L111";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A school whose place on the map nobody knows; its pupils are left out.
  record NoPlaceOfSchool(Place place, String school, long pupils) implements PupilFinding {
    @Override
    public String code() {
      return "L112";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Pupils without a group; they are left out.
  record GroupMissing(Place place, long pupils, String share) implements PupilFinding {
    @Override
    public String code() {
      return "L113";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Pupils whose home is not known; they are spread as the others of their school.
  record HomeUnknown(Place place, long pupils, String share) implements PupilFinding {
    @Override
    public String code() {
      return "L114";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Rows of a pupil that an earlier row has in the same year; they are left out.
  record PupilTwice(Place place, long firstRow, long pupils) implements PupilFinding {
    @Override
    public String code() {
      return "L115";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Rows whose year cannot be read; they are left out.
  record YearUnread(Place place, long pupils) implements PupilFinding {
    @Override
    public String code() {
      return "L116";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Rows whose age cannot be read; they count as older.
  record AgeUnread(Place place, long pupils) implements PupilFinding {
    @Override
    public String code() {
      return "L117";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A column that tells who a pupil is; nobody asked for it, so it was not read.
  record PersonalColumn(Place place, String column) implements PupilFinding {
    @Override
    public String code() {
      return "L118";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Pupils who live outside the municipality; they take part.
  record OutsideHomes(Place place, long pupils, String share) implements PupilFinding {
    @Override
    public String code() {
      return "L121";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// No column tells the youngest pupils apart: they cannot be foretold from the older.
  record NoAges(Place place) implements PupilFinding {
    @Override
    public String code() {
      return "L122";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// All pupils go to schools of the municipality: children of it who go elsewhere are not there.
  record NobodyElsewhere(Place place) implements PupilFinding {
    @Override
    public String code() {
      return "L123";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// The column of schools holds no schools; what it holds is not told.
  ///
  /// @param values how many different ones
  record NotSchools(Place place, long values, long pupils, String share) implements PupilFinding {
    @Override
    public String code() {
      return "L109";
    }
  }

  /// The column of groups has more values than groups that can be told apart; none is told.
  record NotGroups(Place place, String column, long values, int most) implements PupilFinding {
    @Override
    public String code() {
      return "L110";
    }
  }

  /// Columns are missing, and the first row holds data: nothing of it is told.
  record HeaderMissing(Place place) implements PupilFinding {
    @Override
    public String code() {
      return "L141";
    }
  }

  /// No row was counted on the day that was asked.
  ///
  /// @param days that many rows have
  record DayAbsent(Place place, List<String> days) implements PupilFinding {
    public DayAbsent {
      days = List.copyOf(days);
    }

    @Override
    public String code() {
      return "L142";
    }
  }

  /// Rows with something that has not the form of a code of a school, which is not told; they are
  /// left out.
  ///
  /// @param values how many different ones
  record NoSchoolCode(Place place, long values, long pupils) implements PupilFinding {
    @Override
    public String code() {
      return "L119";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Children who were not four on the day of counting; they are left out.
  record NoPupilYet(Place place, long pupils, String share) implements PupilFinding {
    @Override
    public String code() {
      return "L120";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Pupils of year group 0; they count as the youngest.
  record GroupZero(Place place, long pupils) implements PupilFinding {
    @Override
    public String code() {
      return "L143";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A column that tells who a pupil is was named as one to read.
  record PersonalRead(Place place, String column) implements PupilFinding {
    @Override
    public String code() {
      return "L144";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Rows of another day than the counting of their school year; they are left out.
  record OtherDay(Place place, long pupils, String share) implements PupilFinding {
    @Override
    public String code() {
      return "L145";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Categories that are written in several ways; each counts as one.
  record SpelledApart(Place place, List<String> groups) implements PupilFinding {
    public SpelledApart {
      groups = List.copyOf(groups);
    }

    @Override
    public String code() {
      return "L124";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// Nothing says on what day pupils were counted; it is taken for 1 October.
  record DayTaken(Place place) implements PupilFinding {
    @Override
    public String code() {
      return "L125";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  @Override
  default Severity severity() {
    return Severity.ERROR;
  }
}
