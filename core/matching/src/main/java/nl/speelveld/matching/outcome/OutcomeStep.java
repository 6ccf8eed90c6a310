package nl.speelveld.matching.outcome;

/// One thing that was done on the way from lists to seats, in the order in which it was done.
public sealed interface OutcomeStep {
  /// Everybody was placed by the mechanism of the rules.
  ///
  /// @param placed how many have a seat after it
  record Assigned(int placed) implements OutcomeStep {}

  /// A seat group has other seats than the division of the programme gave it.
  ///
  /// @param seatGroup row of the seat group
  /// @param before seats by the division
  /// @param after seats in force
  /// @param why which rule did it
  record SeatsChanged(int seatGroup, int before, int after, Why why) implements OutcomeStep {}

  /// Which rule changed seats.
  enum Why {
    /// Somebody who is promised a place on the list would have had none.
    PLACE_PROMISED
  }

  /// How many seats a promise of a place took, and how many it takes at least.
  ///
  /// @param added seats that were added
  /// @param least no way of adding seats keeps the promise with fewer than this; equal to `added`
  ///   where it is proven that fewer cannot do
  record PromiseKept(int added, int least) implements OutcomeStep {}
}
