package nl.speelveld.runs.enrolment.family;

import java.util.Optional;

/// Why seats were not to be had. Numbers are those of the published draw, from 1; lower goes first.
/// A class has no name where the seats know none.
public sealed interface WhyClosed {
  /// The last seat went to a lower number in the same class.
  record ByNumber(Name group, Compared numbers) implements WhyClosed {}

  /// The last seat went to somebody of the same class who lives nearer; as far, then the numbers
  /// decided.
  record ByDistance(Name group, double lastMetres, double yourMetres, Optional<Compared> numbers)
      implements WhyClosed {}

  /// The last seat went to somebody of the same class with a higher score; the same score, then the
  /// numbers decided.
  record ByScore(Name group, double last, double yours, Optional<Compared> numbers)
      implements WhyClosed {}

  /// Children were called in an order that keeps least shares; these are places in that order.
  record ByCallOrder(Compared places) implements WhyClosed {}

  /// The last seat went to a class that comes first.
  record LaterClass(Name last, Name yours) implements WhyClosed {}

  /// There were no seats.
  record NoSeats() implements WhyClosed {}

  /// The seats had been given before it was the turn of this wish.
  record WentEarlier() implements WhyClosed {}

  /// Children traded places by which both got a higher one; that cost this child nothing.
  record Traded() implements WhyClosed {}

  /// Two children apply jointly, and there was no seat for both.
  record NotForBoth() implements WhyClosed {}

  /// A child whose brother or sister was just placed at the school went first.
  record SiblingJustPlaced() implements WhyClosed {}

  /// More children stood level at the last seat than there were seats, and then nobody of them gets
  /// one.
  record TooManyEquals() implements WhyClosed {}

  /// All seats are for other children: the wish took no part.
  record ForOthers() implements WhyClosed {}

  /// The last one let in beside the child.
  ///
  /// @param last of the last one let in
  /// @param yours of the child, higher
  record Compared(int last, int yours) {
    public Compared {
      if (yours <= last) {
        throw new IllegalArgumentException(
            "number (" + yours + ") is not behind the last one let in (" + last + ")");
      }
    }
  }
}
