package nl.speelveld.segregation.twogroup;

import nl.speelveld.segregation.information.CompensatedSum;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Dissimilarity index D: the share of a group that would have to change units for every unit to
/// mirror the whole, while the others stay.
///
/// The index that monitors show most; read it beside an index of exposure, because two cities of
/// equal D may give very different chances to meet. With swaps that keep unit sizes, `2P(1−P)D` of
/// all pupils move. Do not write "D % of the pupils must move".
///
///     D = ½ Σᵢ | aᵢ/A − bᵢ/B | = Σᵢ tᵢ |pᵢ − P| / (2 T P (1−P))
///         aᵢ in the group, bᵢ not in it, tᵢ = aᵢ + bᵢ, pᵢ = aᵢ/tᵢ; A, B, T totals, P = A/T
///
/// Range 0 (every unit mirrors the whole) to 1 (no unit is shared). Dimension: evenness. Undefined
/// where A or B is 0. Biased upward in small units: chance alone gives more than 0. Time O(units),
/// no memory. Source: Duncan & Duncan (1955), American Sociological Review 20(2). Checked against
/// exact values of 25 digits, R `segregation`, PySAL and OasisR.
public final class Dissimilarity {
  private Dissimilarity() {}

  /// D of a group against everybody else.
  public static IndexValue of(UnitGroupCounts counts, int group) {
    return TwoSides.evaluate(counts, group, sides -> value(counts, group, sides));
  }

  private static double value(UnitGroupCounts counts, int group, TwoSides sides) {
    CompensatedSum sum = new CompensatedSum();
    for (int unit = 0; unit < counts.units(); unit++) {
      sum.add(Math.abs(sides.deviation(counts, unit, group)));
    }
    return Math.min(1, sum.value() / (2 * sides.group() * sides.rest()));
  }
}
