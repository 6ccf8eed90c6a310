package nl.speelveld.simulation.equilibrium;

import java.util.List;

/// What is known of the schools, and so what follows.
public sealed interface SchoolSide {
  /// The size of each school is held: its attraction follows, so that as many choose it. The sizes
  /// add up to all pupils. This is how a model is fitted to a city.
  ///
  /// @param sizes pupils of each school, above 0
  record HeldSizes(List<Double> sizes) implements SchoolSide {
    public HeldSizes {
      sizes = List.copyOf(sizes);
    }
  }

  /// The attraction of each school is given: its size follows. This is how a fitted model answers
  /// what a measure does.
  ///
  /// @param constants utility that each school adds for all families, finite
  record GivenConstants(List<Double> constants) implements SchoolSide {
    public GivenConstants {
      constants = List.copyOf(constants);
    }
  }
}
