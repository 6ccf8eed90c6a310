package nl.speelveld.optimisation.goal;

import java.util.Set;

/// A set of measures and what the simulation says of it.
///
/// @param measures names of the measures; empty for doing nothing
/// @param outcome at the end of the years simulated
public record Bundle(Set<String> measures, Outcome outcome) {
  public Bundle {
    measures = Set.copyOf(measures);
  }

  /// What becomes of it, as bands.
  ///
  /// @param dissimilarity D
  /// @param meanMetres mean distance to school
  /// @param firstChoiceShare share that gets the first choice
  public record Outcome(Band dissimilarity, Band meanMetres, Band firstChoiceShare) {}

  /// Where a figure lies, over seeds, parameters and forms of the model.
  ///
  /// @param low lower end
  /// @param high upper end, at least `low`
  public record Band(double low, double high) {
    public Band {
      if (!(low <= high)) {
        throw new IllegalArgumentException(
            "low (" + low + ") of a band is at most its high (" + high + ")");
      }
    }

    /// Whether a figure that must not exceed a limit keeps it: surely, perhaps, or surely not.
    Keeps below(double limit) {
      return high <= limit ? Keeps.SURELY : low <= limit ? Keeps.PERHAPS : Keeps.NOT;
    }

    /// Whether a figure that must reach a limit does.
    Keeps above(double limit) {
      return low >= limit ? Keeps.SURELY : high >= limit ? Keeps.PERHAPS : Keeps.NOT;
    }
  }

  /// Whether a limit is kept.
  public enum Keeps {
    /// The whole band lies on the right side.
    SURELY,
    /// The limit runs through the band.
    PERHAPS,
    /// The whole band lies on the wrong side.
    NOT
  }
}
