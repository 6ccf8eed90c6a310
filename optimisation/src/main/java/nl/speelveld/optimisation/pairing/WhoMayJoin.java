package nl.speelveld.optimisation.pairing;

import java.util.List;

/// Which schools may be in one group. In a triple all three pairs must be allowed.
public sealed interface WhoMayJoin {
  /// All schools that stand within this distance of each other, as the crow flies.
  record Within(double metres) implements WhoMayJoin {}

  /// The pairs that are given and no others.
  record Given(List<Pair> pairs) implements WhoMayJoin {
    public Given {
      pairs = List.copyOf(pairs);
    }
  }

  /// Two schools by name; the order does not matter.
  record Pair(String one, String other) {}
}
