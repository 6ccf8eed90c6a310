package nl.speelveld.segregation.twogroup;

import nl.speelveld.segregation.information.CompensatedSum;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Atkinson's index A(b), in which a parameter says which units weigh most.
///
///     A(b) = 1 − P/(1−P) · | Σᵢ (1−pᵢ)^(1−b) pᵢ^b tᵢ / (P T) |^(1/(1−b))
///          = 1 − ( Σᵢ aᵢ^b bᵢ^(1−b) / (A^b B^(1−b)) )^(1/(1−b))
///
/// `b` lies between 0 and 1: below .5 units where the group is scarce weigh more, above .5 units where
/// it is over-represented; A(.5) = 1 − (1 − S)² with Hutchens' S. Range 0 to 1. Dimension: evenness.
/// Undefined where the group is empty or holds everyone. Time O(units). Source: James & Taeuber
/// (1985), Sociological Methodology 15; Massey & Denton (1988). Checked against exact values of 25
/// digits for b = .1, .5, .9.
public final class Atkinson {
  private Atkinson() {}

  /// A(b) of a group against everybody else.
  public static IndexValue of(UnitGroupCounts counts, int group, double b) {
    if (!(b > 0 && b < 1)) {
      throw new IllegalArgumentException("b is (" + b + "), but it lies between 0 and 1");
    }
    return TwoSides.evaluate(counts, group, sides -> value(counts, group, b, sides));
  }

  private static double value(UnitGroupCounts counts, int group, double b, TwoSides sides) {
    CompensatedSum sum = new CompensatedSum();
    for (int unit = 0; unit < counts.units(); unit++) {
      double inGroup = counts.count(unit, group) / sides.group();
      double rest = TwoSides.restOf(counts, unit, group) / sides.rest();
      sum.add(b == 0.5 ? Math.sqrt(inGroup * rest) : Math.pow(inGroup, b) * Math.pow(rest, 1 - b));
    }
    return Math.max(0, 1 - Math.pow(sum.value(), 1 / (1 - b)));
  }
}
