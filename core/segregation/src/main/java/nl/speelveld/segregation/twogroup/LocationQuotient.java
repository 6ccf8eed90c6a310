package nl.speelveld.segregation.twogroup;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Location quotient LQ: how many times the share of the whole a group has in one unit. Times 100 it
/// is the concentration index (*concentratie-index*) of Statistics Netherlands.
///
///     LQᵢ = pᵢ / P
///     curved = LQ − 1 where LQ ≥ 1, else 1 − 1/LQ
///
/// Range 0 to 1/P; 1 where the unit mirrors the whole. The curved form draws over- and
/// under-representation equally far: twice the share gives 1, half the share −1, an even share 0. It
/// is our own form of the published idea (*gebogen vertegenwoordiging*). Undefined where the unit or
/// the group is empty; the curved form also in a unit without the group, where it has no end. Time
/// O(1). Source: Isard (1960). Checked against PySAL.
public final class LocationQuotient {
  private LocationQuotient() {}

  /// LQ of a group in a unit.
  public static IndexValue of(UnitGroupCounts counts, int unit, int group) {
    double pupils = counts.unitTotal(unit);
    double everyone = counts.groupTotal(group);
    if (pupils == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    return everyone == 0
        ? IndexValue.undefined(Reason.GROUP_IS_EMPTY)
        : IndexValue.of(counts.count(unit, group) * counts.total() / (pupils * everyone));
  }

  /// The curved form of LQ.
  public static IndexValue curved(UnitGroupCounts counts, int unit, int group) {
    return switch (of(counts, unit, group)) {
      case IndexValue.Defined(double quotient) when quotient > 0 -> IndexValue.of(curve(quotient));
      case IndexValue.Defined ignored -> IndexValue.undefined(Reason.GROUP_IS_EMPTY);
      case IndexValue.Undefined none -> none;
    };
  }

  private static double curve(double quotient) {
    return quotient >= 1 ? quotient - 1 : 1 - 1 / quotient;
  }
}
