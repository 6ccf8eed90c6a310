package nl.speelveld.segregation.smallunits;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// D in which a difference within the noise of its unit counts as none.
///
///     D_dc = ½ Σᵢ σᵢ n(θ̂ᵢ),   θ̂ᵢ = | xᵢ/X − yᵢ/Y | / σᵢ
///     σᵢ² = (xᵢ/X)(1 − xᵢ/X)/X + (yᵢ/Y)(1 − yᵢ/Y)/Y
///
/// `n(θ̂)` is where the folded normal density with location `θ̂` is highest: 0 for `θ̂ ≤ 1`, else the
/// solution of `n = θ̂ tanh(n θ̂)`. It answers: how much unevenness stands out unit by unit? Between
/// 0 and D. A unit whose `σᵢ` is 0 (it holds a whole group and nobody else) has no noise and counts
/// in full. Weights that are not whole are taken as they are, with their sums as the numbers of heads
/// in `σᵢ`. Time O(units). Source: Allen, Burgess, Davidson & Windmeijer (2015), Econometrics
/// Journal 18(1).
public final class DensityCorrected {
  private DensityCorrected() {}

  /// Density-corrected D of a two-column table.
  public static IndexValue dissimilarity(UnitGroupCounts twoGroups) {
    if (twoGroups.groups() != 2) {
      throw new IllegalArgumentException(
          "counts (" + twoGroups + ") must have two groups. Use focalAgainstRest or pair.");
    }
    if (Sizes.oneSided(twoGroups)) {
      return IndexValue.undefined(Reason.GROUP_IS_EMPTY);
    }
    double sum = 0;
    for (int unit = 0; unit < twoGroups.units(); unit++) {
      double first = twoGroups.count(unit, 0) / twoGroups.groupTotal(0);
      double second = twoGroups.count(unit, 1) / twoGroups.groupTotal(1);
      double deviation =
          Math.sqrt(
              first * (1 - first) / twoGroups.groupTotal(0)
                  + second * (1 - second) / twoGroups.groupTotal(1));
      double distance = Math.abs(first - second);
      sum += deviation == 0 ? distance : deviation * foldedMode(distance / deviation);
    }
    return IndexValue.of(sum / 2);
  }

  /// Where the density φ(n − θ) + φ(n + θ) is highest for n ≥ 0.
  static double foldedMode(double theta) {
    if (theta <= 1) {
      return 0;
    }
    // f(n) = n − θ tanh(nθ) falls below 0 right of 0 and is above 0 at θ: one root between
    double low = 0;
    double high = theta;
    for (int step = 0; step < 100 && high - low > 1e-14 * high; step++) {
      double middle = (low + high) / 2;
      if (middle - theta * Math.tanh(middle * theta) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
