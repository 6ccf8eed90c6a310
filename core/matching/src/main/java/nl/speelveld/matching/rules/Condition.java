package nl.speelveld.matching.rules;

import java.util.List;

/// Something that holds for an applicant, or for an applicant and a programme.
///
/// Columns are those of the files of the round: `applicants.csv` for the applicant, `schools.csv`
/// for the programme, `distances.csv` for both. Texts are compared as they stand.
public sealed interface Condition {
  /// The applicant's column holds one of these values.
  record Is(String column, List<String> values) implements Condition {
    public Is {
      values = List.copyOf(values);
    }
  }

  /// The applicant's column holds a number of at least this: a score, months of pre-school.
  record AtLeast(String column, double least) implements Condition {}

  /// The programme's column holds one of these values.
  record ProgrammeIs(String column, List<String> values) implements Condition {
    public ProgrammeIs {
      values = List.copyOf(values);
    }
  }

  /// The applicant's column and the programme's column hold the same: municipality, concept, zone.
  record Same(String applicantColumn, String programmeColumn) implements Condition {}

  /// The applicant's column, values parted by `|`, holds the value of the programme's column: the
  /// schools of brothers and sisters, the pre-school's partner schools, the zones of a school.
  record Among(String applicantColumn, String programmeColumn) implements Condition {}

  /// The date in the applicant's column lies between those of two columns of the programme, both
  /// days included: the birth cohort of a programme.
  record Between(String applicantColumn, String fromColumn, String toColumn) implements Condition {}

  /// The programme is one of the k nearest to home, of those that may be on this applicant's list.
  ///
  /// First the nearest of each kind that must be among them are taken, then the nearest of all
  /// until there are k. Who lives exactly as far from two of them at the edge has both.
  ///
  /// @param nearest how many programmes, 1 or more
  /// @param leastOf how many of them must be of each kind, where so many exist
  record Nearest(int nearest, List<LeastOfKind> leastOf) implements Condition {
    public Nearest {
      leastOf = List.copyOf(leastOf);
    }
  }

  /// At least so many of the nearest programmes have this value in this column.
  record LeastOfKind(String column, String value, int schools) {}

  /// The programme is at most this far from home.
  record Within(double metres) implements Condition {}

  /// The family ranked the programme first.
  record RankedFirst() implements Condition {}

  /// All of these hold.
  record AllOf(List<Condition> conditions) implements Condition {
    public AllOf {
      conditions = List.copyOf(conditions);
    }
  }

  /// At least one of these holds.
  record AnyOf(List<Condition> conditions) implements Condition {
    public AnyOf {
      conditions = List.copyOf(conditions);
    }
  }

  /// This does not hold.
  record Not(Condition condition) implements Condition {}

  /// Whether it asks something of a programme, or of the place on a list.
  default boolean asksProgramme() {
    return switch (this) {
      case Is ignored -> false;
      case AtLeast ignored -> false;
      case ProgrammeIs ignored -> true;
      case Same ignored -> true;
      case Among ignored -> true;
      case Between ignored -> true;
      case Nearest ignored -> true;
      case Within ignored -> true;
      case RankedFirst ignored -> true;
      case AllOf(List<Condition> all) -> all.stream().anyMatch(Condition::asksProgramme);
      case AnyOf(List<Condition> any) -> any.stream().anyMatch(Condition::asksProgramme);
      case Not(Condition condition) -> condition.asksProgramme();
    };
  }

  /// Whether it needs distances.
  default boolean asksDistance() {
    return switch (this) {
      case Nearest ignored -> true;
      case Within ignored -> true;
      case AllOf(List<Condition> all) -> all.stream().anyMatch(Condition::asksDistance);
      case AnyOf(List<Condition> any) -> any.stream().anyMatch(Condition::asksDistance);
      case Not(Condition condition) -> condition.asksDistance();
      case RankedFirst ignored -> false;
      case Is ignored -> false;
      case AtLeast ignored -> false;
      case ProgrammeIs ignored -> false;
      case Same ignored -> false;
      case Among ignored -> false;
      case Between ignored -> false;
    };
  }

  /// Whether it depends on the family's own order of schools, so that a list can be bent to gain
  /// it.
  default boolean asksRank() {
    return switch (this) {
      case RankedFirst ignored -> true;
      case AllOf(List<Condition> all) -> all.stream().anyMatch(Condition::asksRank);
      case AnyOf(List<Condition> any) -> any.stream().anyMatch(Condition::asksRank);
      case Not(Condition condition) -> condition.asksRank();
      case Is ignored -> false;
      case AtLeast ignored -> false;
      case ProgrammeIs ignored -> false;
      case Same ignored -> false;
      case Among ignored -> false;
      case Between ignored -> false;
      case Nearest ignored -> false;
      case Within ignored -> false;
    };
  }
}
