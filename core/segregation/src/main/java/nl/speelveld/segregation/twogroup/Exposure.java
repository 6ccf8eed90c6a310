package nl.speelveld.segregation.twogroup;

import nl.speelveld.segregation.information.CompensatedSum;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Exposure xPy of one group to another: the share of the other group that members of the first meet
/// on average in their unit, all groups counted.
///
///     xPy = Σᵢ xᵢ/X · yᵢ/tᵢ
///
/// Range 0 (they never share a unit) to 1. A group's isolation and its exposures to all other groups
/// add up to 1. Not symmetric: a small group meets more of a large one than the other way round.
/// Dimension: exposure. Undefined for an empty first group. Time O(units). Source: Bell (1954),
/// Social Forces 32(4). Checked against R `segregation`. See [ExposureMatrix] for all pairs at once.
public final class Exposure {
  private Exposure() {}

  /// Exposure of members of group `of` to group `to`.
  public static IndexValue of(UnitGroupCounts counts, int of, int to) {
    if (counts.total() == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    return counts.groupTotal(of) == 0
        ? IndexValue.undefined(Reason.GROUP_IS_EMPTY)
        : IndexValue.of(Math.min(1, sum(counts, of, to) / counts.groupTotal(of)));
  }

  /// `Σᵢ xᵢ yᵢ / tᵢ`.
  static double sum(UnitGroupCounts counts, int x, int y) {
    CompensatedSum sum = new CompensatedSum();
    for (int unit = 0; unit < counts.units(); unit++) {
      double pupils = counts.unitTotal(unit);
      sum.add(pupils == 0 ? 0 : counts.count(unit, x) * counts.count(unit, y) / pupils);
    }
    return sum.value();
  }
}
