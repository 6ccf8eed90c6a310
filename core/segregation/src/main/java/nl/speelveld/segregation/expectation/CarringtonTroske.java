package nl.speelveld.segregation.expectation;

import java.util.HashMap;
import java.util.Map;
import nl.speelveld.segregation.expectation.CountLaw.Binomial;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Systematic segregation: how far an index lies from what chance alone gives, as a share of the way
/// to the far end.
///
///     corrected = (D − D*) / (1 − D*)  where D ≥ D*,   (D − D*) / D*  below
///     D* = Σᵢ tᵢ E| x/tᵢ − P | / (2 N P (1 − P)),   x ~ Bin(tᵢ, P)
///
/// Range −1 (perfectly even) through 0 (as by chance) to 1. Here `D*` is the exact sum with the
/// share `P` of the first group held fixed, not a mean of draws. It answers "more than chance?", not
/// "how segregated is the population behind the sample?". Source: Carrington & Troske (1997),
/// Journal of Business & Economic Statistics 15(4).
public final class CarringtonTroske {
  private CarringtonTroske() {}

  /// Expected D of a two-column table when each unit draws its pupils with the share of the first
  /// column.
  public static IndexValue expectedDissimilarity(UnitGroupCounts twoGroups) {
    return Margins.checkTwoGroups(twoGroups).orElseGet(() -> IndexValue.of(expectedD(twoGroups)));
  }

  /// D of a two-column table, corrected with that expectation.
  public static IndexValue dissimilarity(UnitGroupCounts twoGroups) {
    return expectedDissimilarity(twoGroups)
        .map(expected -> corrected(observedDissimilarity(twoGroups), expected));
  }

  /// The correction itself, for any index that runs from 0 to 1.
  ///
  /// @param observed the index, 0 … 1
  /// @param expected what chance alone gives, 0 … 1
  public static double corrected(double observed, double expected) {
    if (observed >= expected) {
      return expected >= 1 ? 0 : (observed - expected) / (1 - expected);
    }
    return (observed - expected) / expected;
  }

  private static double expectedD(UnitGroupCounts twoGroups) {
    double share = twoGroups.groupShare(0);
    Map<Double, Double> deviationOfSize = new HashMap<>();
    double sum = 0;
    for (int unit = 0; unit < twoGroups.units(); unit++) {
      sum +=
          deviationOfSize.computeIfAbsent(
              twoGroups.unitTotal(unit),
              size -> new Binomial(size, share).mean(x -> Math.abs(x - size * share)));
    }
    return sum / (2 * twoGroups.groupTotal(0) * (1 - share));
  }

  /// D of a two-column table as it was counted; the caller has checked that both groups hold
  /// somebody.
  public static double observedDissimilarity(UnitGroupCounts twoGroups) {
    double sum = 0;
    for (int unit = 0; unit < twoGroups.units(); unit++) {
      sum +=
          Math.abs(
              twoGroups.count(unit, 0) / twoGroups.groupTotal(0)
                  - twoGroups.count(unit, 1) / twoGroups.groupTotal(1));
    }
    return sum / 2;
  }
}
