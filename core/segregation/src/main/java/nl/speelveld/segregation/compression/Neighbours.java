package nl.speelveld.segregation.compression;

import java.util.List;

/// Which units may be merged. Neighbours of a merged unit are those of both before.
public sealed interface Neighbours {
  /// Any two units. Cost grows with the square of the number of units: up to some thousands.
  record All() implements Neighbours {}

  /// The units next to each other when units are put in order of how far their mix is from that of
  /// all (their local score), up to `reach` places away.
  ///
  /// @param reach at least 1
  record Local(int reach) implements Neighbours {
    public Local {
      if (reach < 1) {
        throw new IllegalArgumentException("reach is (" + reach + "), but it is at least 1");
      }
    }
  }

  /// Only these pairs, for example schools of adjoining wijken.
  record Pairs(List<Pair> pairs) implements Neighbours {
    public Pairs {
      pairs = List.copyOf(pairs);
    }
  }

  /// Two units, by their row.
  record Pair(int one, int other) {}

  /// Any two units.
  static Neighbours all() {
    return new All();
  }

  /// The twenty units on either side in order of the local score.
  static Neighbours local() {
    return new Local(20);
  }
}
