package nl.speelveld.optimisation.finding;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What is wrong with a question for the best that can be done. Codes X101 to X199; the texts stand
/// in `findings_nl.properties` and `findings_en.properties`.
///
/// The place names the list (`schools`, `pairs`, `cells`, `blocks`) and the row in it, counted from
/// 1 as given.
public sealed interface OptimisationFinding extends Finding {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// A count, distance or number of seats is below 0 or no number.
  record NegativeCount(Place place, String what, double value) implements OptimisationFinding {
    @Override
    public String code() {
      return "X101";
    }
  }

  /// A school is named that is not in the list of schools.
  record UnknownSchool(Place place, String school) implements OptimisationFinding {
    @Override
    public String code() {
      return "X102";
    }
  }

  /// Nobody is in the group, or everybody is, so that there is no segregation to lower.
  record OneGroupOnly(Place place) implements OptimisationFinding {
    @Override
    public String code() {
      return "X103";
    }
  }

  /// A school has another number of grades than the first one.
  record GradesDiffer(Place place, String school, int grades, int expected)
      implements OptimisationFinding {
    @Override
    public String code() {
      return "X104";
    }
  }

  /// A setting lies outside its range.
  record OutOfRange(Place place, String what, double value, double least, double most)
      implements OptimisationFinding {
    @Override
    public String code() {
      return "X105";
    }
  }

  /// There are more pupils than seats.
  record NotEnoughSeats(Place place, double pupils, double seats) implements OptimisationFinding {
    @Override
    public String code() {
      return "X106";
    }
  }

  /// Two schools have the same name.
  record SameNameTwice(Place place, String school) implements OptimisationFinding {
    @Override
    public String code() {
      return "X107";
    }
  }
}
