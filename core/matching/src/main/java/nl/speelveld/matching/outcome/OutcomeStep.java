package nl.speelveld.matching.outcome;

/// One thing that was done on the way from lists to seats, in the order in which it was done.
public sealed interface OutcomeStep {
  /// Everybody was placed by the mechanism of the rules.
  ///
  /// @param placed how many have a seat after it
  record Assigned(int placed) implements OutcomeStep {}

  /// One grade was decided.
  ///
  /// @param applicants how many asked
  /// @param placed how many of them have a seat
  record GradeDecided(int grade, int applicants, int placed) implements OutcomeStep {}

  /// After deferred acceptance so many were moved up without harm to another.
  record Improved(int applicants) implements OutcomeStep {}

  /// A seat group has other seats than the division of the programme gave it.
  ///
  /// @param seatGroup row of the seat group
  /// @param before seats by the division
  /// @param after seats in force
  /// @param why which rule did it
  record SeatsChanged(int seatGroup, int before, int after, Why why) implements OutcomeStep {}

  /// Which rule changed seats.
  enum Why {
    /// Somebody who is promised a seat or a place would have had none.
    PROMISED,
    /// The last seat became more, so that twins are not parted.
    TWINS,
    /// Equals at the last seat all got in, or none of them did.
    EQUALS
  }

  /// How many seats promises took, and how many they take at least.
  ///
  /// @param added seats that were added
  /// @param least no way of adding seats keeps the promises with fewer than this; equal to `added`
  ///   where it is proven that fewer cannot do
  record PromisesKept(int added, int least) implements OutcomeStep {}

  /// Two who applied jointly were split.
  ///
  /// @param first row of one
  /// @param second row of the other
  /// @param noneExists whether it is proven that no outcome is stable for all pairs that were left;
  ///   otherwise none was found within the limits of the search
  record PairSplit(int first, int second, boolean noneExists) implements OutcomeStep {}
}
