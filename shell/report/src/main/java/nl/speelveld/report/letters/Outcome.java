package nl.speelveld.report.letters;

import java.time.LocalDate;
import nl.speelveld.matching.statistics.UnplacedReason;

/// What became of the application.
public sealed interface Outcome {
  /// A place.
  ///
  /// @param programme school, site and programme as parents know them
  /// @param rank which choice it was, 1 is the first
  /// @param enrolBy last day to take the place
  record Placed(String programme, int rank, LocalDate enrolBy) implements Outcome {
    public Placed {
      if (rank < 1) {
        throw new IllegalArgumentException("rank is (" + rank + "), but the first choice is 1");
      }
    }
  }

  /// No place yet.
  ///
  /// @param reason why
  /// @param listed how many programmes stood on the list
  /// @param fullLength how many the family could have listed
  /// @param from first day of the second round
  /// @param until last day of the second round
  record Unplaced(
      UnplacedReason reason, int listed, int fullLength, LocalDate from, LocalDate until)
      implements Outcome {}
}
