package nl.speelveld.segregation.twogroup;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// MinMax segregation index: one minus the ratio of what the two sides share to what either of them
/// has.
///
///     MM = 1 − Σᵢ min(aᵢ/A, bᵢ/B) / Σᵢ max(aᵢ/A, bᵢ/B) = 2D / (1 + D)
///
/// Range 0 to 1, a rising function of dissimilarity D, so it orders cities as D does. Dimension:
/// evenness. Undefined where D is. Time O(units). Source: O'Sullivan & Wong (2007), Geographical
/// Analysis 39(2), without their surfaces.
public final class MinMax {
  private MinMax() {}

  /// MinMax of a group against everybody else.
  public static IndexValue of(UnitGroupCounts counts, int group) {
    return Dissimilarity.of(counts, group).map(MinMax::ofDissimilarity);
  }

  /// MinMax from D: `Σ min = 1 − D` and `Σ max = 1 + D`.
  public static double ofDissimilarity(double dissimilarity) {
    return 2 * dissimilarity / (1 + dissimilarity);
  }
}
