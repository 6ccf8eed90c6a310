package nl.speelveld.segregation.smallunits;

import java.util.List;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Which small-unit method to read for a table, and why.
///
/// Rules: by the number of pupils of the smaller group that a unit holds on average, because it
/// decides how much of D is luck of the draw (at 5 about a third of the index in an even city, at
/// 50 about a tenth), and by the number of units, because laws of chances are fitted to units.
///
/// @param read methods to read, the first first
/// @param because why these
public record Advice(List<Method> read, Because because) {
  /// Ways to measure, each with its question.
  public enum Method {
    /// The index as counted: what is, in these units, this year.
    OBSERVED,
    /// Estimate and interval of the bootstrap: what is the index of the chances behind the counts?
    BOOTSTRAP,
    /// Randomisation test: is it more than chance?
    RANDOMISATION,
    /// How much of the way from chance to full segregation?
    CARRINGTON_TROSKE,
    /// D less the bias of a repeated draw.
    ALLEN_BOOTSTRAP,
    /// D when differences within the noise count as none.
    DENSITY_CORRECTED,
    /// Indices of the chances, if these follow a beta law.
    BETA_MIXTURE,
    /// Bounds of the indices of the chances, whatever their law.
    BINOMIAL_MIXTURE_BOUNDS,
    /// Plain shares per unit: too little for any index.
    PLAIN_SHARES
  }

  /// What decided.
  public enum Because {
    /// Fewer than four units, or a group that is empty.
    TOO_LITTLE_FOR_AN_INDEX,
    /// Units hold fewer than five pupils of the smaller group, and there are fewer than fifty
    /// units.
    SMALL_UNITS_AND_FEW,
    /// Units hold fewer than five pupils of the smaller group, and there are fifty units or more.
    SMALL_UNITS_AND_MANY,
    /// Units hold five to fifty pupils of the smaller group.
    MIDDLING_UNITS,
    /// Units hold more than fifty pupils of the smaller group.
    LARGE_UNITS
  }

  public Advice {
    read = List.copyOf(read);
  }

  /// Advice for a two-column table.
  public static Advice on(UnitGroupCounts twoGroups) {
    Sizes.check(twoGroups);
    int units = twoGroups.withoutEmptyUnits().units();
    if (units < 4 || Sizes.oneSided(twoGroups)) {
      return new Advice(List.of(Method.PLAIN_SHARES), Because.TOO_LITTLE_FOR_AN_INDEX);
    }
    double perUnit = Math.min(twoGroups.groupTotal(0), twoGroups.groupTotal(1)) / units;
    if (perUnit < 5 && units < 50) {
      return new Advice(
          List.of(Method.RANDOMISATION, Method.BOOTSTRAP, Method.CARRINGTON_TROSKE),
          Because.SMALL_UNITS_AND_FEW);
    }
    if (perUnit < 5) {
      return new Advice(
          List.of(Method.BINOMIAL_MIXTURE_BOUNDS, Method.BETA_MIXTURE, Method.BOOTSTRAP),
          Because.SMALL_UNITS_AND_MANY);
    }
    return perUnit <= 50
        ? new Advice(
            List.of(Method.BOOTSTRAP, Method.CARRINGTON_TROSKE, Method.ALLEN_BOOTSTRAP),
            Because.MIDDLING_UNITS)
        : new Advice(List.of(Method.OBSERVED, Method.BOOTSTRAP), Because.LARGE_UNITS);
  }
}
