package nl.speelveld.matching.outcome;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What people should know of an outcome before it is published. Codes E601 to E699; the texts
/// stand in `findings_nl.properties` and `findings_en.properties`.
public sealed interface OutcomeFinding extends Finding {
  /// It is proven that no outcome is stable for these two and all others: they were split.
  ///
  /// @param place row of the first of the two in the list of applicants
  /// @param other row of the other
  record NoStableOutcome(Place place, int other) implements OutcomeFinding {
    @Override
    public String code() {
      return "E601";
    }
  }

  /// No stable outcome was found for these two within the limits of the search: they were split.
  record NoStableOutcomeFound(Place place, int other) implements OutcomeFinding {
    @Override
    public String code() {
      return "E602";
    }
  }

  /// Seats were added so that promises are kept.
  record SeatsAddedForPromise(Place place, String seatGroup, int before, int after)
      implements OutcomeFinding {
    @Override
    public String code() {
      return "E603";
    }
  }

  /// The last seat became more, so that twins are not parted.
  record SeatsAddedForTwins(Place place, String seatGroup, int before, int after)
      implements OutcomeFinding {
    @Override
    public String code() {
      return "E604";
    }
  }

  /// Equals at the last seat all got in.
  record EqualsAllIn(Place place, String seatGroup, int before, int after)
      implements OutcomeFinding {
    @Override
    public String code() {
      return "E605";
    }
  }

  /// Equals at the last seat all stayed out, so that seats are empty.
  record EqualsAllOut(Place place, String seatGroup, int before, int after)
      implements OutcomeFinding {
    @Override
    public String code() {
      return "E606";
    }
  }

  /// More seats were added for promises than are proven to be needed.
  record PerhapsFewer(Place place, int added, int least) implements OutcomeFinding {
    @Override
    public String code() {
      return "E607";
    }
  }

  @Override
  default Severity severity() {
    return this instanceof NoStableOutcome || this instanceof NoStableOutcomeFound
        ? Severity.WARNING
        : Severity.INFO;
  }
}
