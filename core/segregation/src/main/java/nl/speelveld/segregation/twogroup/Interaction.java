package nl.speelveld.segregation.twogroup;

import nl.speelveld.segregation.information.CompensatedSum;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Interaction xPy: the share of others that members of a group meet on average in their unit, the
/// chance to meet (*ontmoetingskans*).
///
///     xPy = Σᵢ aᵢ/A · bᵢ/tᵢ = 1 − xPx
///
/// Range 0 (the group is alone) to 1 − P. Dimension: exposure. Undefined for an empty group and where
/// everyone is in it. Time O(units). Source: Bell (1954), Social Forces 32(4).
public final class Interaction {
  private Interaction() {}

  /// Interaction of a group with everybody else.
  public static IndexValue of(UnitGroupCounts counts, int group) {
    return TwoSides.evaluate(counts, group, sides -> sum(counts, group) / sides.group());
  }

  private static double sum(UnitGroupCounts counts, int group) {
    CompensatedSum sum = new CompensatedSum();
    for (int unit = 0; unit < counts.units(); unit++) {
      double pupils = counts.unitTotal(unit);
      double rest = TwoSides.restOf(counts, unit, group);
      sum.add(pupils == 0 ? 0 : counts.count(unit, group) * rest / pupils);
    }
    return sum.value();
  }
}
