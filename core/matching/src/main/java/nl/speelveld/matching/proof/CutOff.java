package nl.speelveld.matching.proof;

import nl.speelveld.matching.market.Priorities;

/// Where the line lies at a seat group, as claimed.
public sealed interface CutOff {
  /// A seat is left: everybody who asked got in.
  record Open() implements CutOff {}

  /// There are no seats: nobody gets in.
  record NoSeats() implements CutOff {}

  /// Full; this key was the last to get in.
  record LastIn(long key) implements CutOff {}

  /// As findings write it: class, and the number counted from 1.
  default String text() {
    return switch (this) {
      case Open() -> "open";
      case NoSeats() -> "no seats";
      case LastIn(long key) -> Priorities.priorityClass(key) + "/" + (Priorities.number(key) + 1);
    };
  }
}
