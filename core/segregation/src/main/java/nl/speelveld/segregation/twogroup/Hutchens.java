package nl.speelveld.segregation.twogroup;

import nl.speelveld.segregation.information.CompensatedSum;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Hutchens' square root index S.
///
///     S = 1 − Σᵢ √( aᵢ/A · bᵢ/B )
///
/// Range 0 to 1. Additively decomposable into parts between and within sets of units; it reacts more
/// than D to schools without any member of the group (see [NullUnits]). Dimension: evenness.
/// Undefined where the group is empty or holds everyone. Time O(units). Source: Hutchens (2001),
/// International Economic Review 42(3). Checked against exact values of 25 digits.
public final class Hutchens {
  private Hutchens() {}

  /// S of a group against everybody else.
  public static IndexValue of(UnitGroupCounts counts, int group) {
    return TwoSides.evaluate(counts, group, sides -> value(counts, group, sides));
  }

  private static double value(UnitGroupCounts counts, int group, TwoSides sides) {
    CompensatedSum sum = new CompensatedSum();
    for (int unit = 0; unit < counts.units(); unit++) {
      sum.add(Math.sqrt(counts.count(unit, group) * TwoSides.restOf(counts, unit, group)));
    }
    return Math.max(0, 1 - sum.value() / Math.sqrt(sides.group() * sides.rest()));
  }
}
