package nl.speelveld.runs.enrolment.family;

import java.util.Optional;
import nl.speelveld.matching.statistics.UnplacedReason;

/// What became of an application.
public sealed interface Placing {
  /// A place by list and draw.
  ///
  /// @param programme name
  /// @param rank which choice it was, 1 is the first
  /// @param addedByRules whether the rules put the programme behind the list as a back-up
  record Placed(String programme, int rank, boolean addedByRules) implements Placing {
    public Placed {
      if (rank < 1) {
        throw new IllegalArgumentException("rank is (" + rank + "), but the first choice is 1");
      }
    }
  }

  /// A place outside the draw, on top of the seats there are, for a reason that was recorded.
  ///
  /// @param programme name
  record PlacedOutside(String programme) implements Placing {}

  /// No place.
  ///
  /// @param reason why
  /// @param listed how many programmes stood on the list
  /// @param most how many the family could have listed
  record Unplaced(UnplacedReason reason, int listed, int most) implements Placing {}

  /// The family gave up its application.
  record Withdrawn() implements Placing {}

  /// The programme, where there is a place.
  default Optional<String> findProgramme() {
    return switch (this) {
      case Placed its -> Optional.of(its.programme());
      case PlacedOutside its -> Optional.of(its.programme());
      case Unplaced ignored -> Optional.empty();
      case Withdrawn ignored -> Optional.empty();
    };
  }
}
