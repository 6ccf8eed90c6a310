package nl.speelveld.segregation.twogroup;

import nl.speelveld.segregation.information.CompensatedSum;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Variance ratio V, also eta squared or corrected isolation: how much more of their own group
/// members of a group meet than an even spread would give.
///
///     V = (xPx − P) / (1 − P) = Σᵢ tᵢ (pᵢ − P)² / (T P (1−P))
///
/// Range 0 (every unit mirrors the whole) to 1 (no unit is shared); the same for a group and its
/// rest. Also the two-group normalised exposure. Dimension: exposure and evenness. Undefined where
/// the group is empty or holds everyone. Computed from squares, so never below 0. Time O(units).
/// Source: Bell (1954); James & Taeuber (1985), Sociological Methodology 15. Checked against exact
/// values of 25 digits, PySAL and OasisR.
public final class EtaSquared {
  private EtaSquared() {}

  /// V of a group against everybody else.
  public static IndexValue of(UnitGroupCounts counts, int group) {
    return TwoSides.evaluate(counts, group, sides -> value(counts, group, sides));
  }

  private static double value(UnitGroupCounts counts, int group, TwoSides sides) {
    CompensatedSum sum = new CompensatedSum();
    for (int unit = 0; unit < counts.units(); unit++) {
      double pupils = counts.unitTotal(unit);
      // why: divided by A and B first, so that squares of billions stay far from overflow
      double gap = sides.deviation(counts, unit, group) / sides.group() / sides.rest();
      sum.add(pupils == 0 ? 0 : gap * gap / pupils);
    }
    return Math.min(1, sum.value() * sides.group() * sides.rest() / sides.total());
  }
}
