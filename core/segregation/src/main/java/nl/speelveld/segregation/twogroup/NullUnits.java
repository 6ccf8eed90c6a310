package nl.speelveld.segregation.twogroup;

import nl.speelveld.table.counts.UnitGroupCounts;

/// Null schools (*nulscholen*): units without a single member of a group, with the pupils in them.
///
/// Shown beside every index, because D, Gini, H and Hutchens react differently to such units and a
/// small group makes them by chance alone. Units that hold nobody do not count. Source: Wouters &
/// Groenez (2014).
///
/// @param units how many units hold pupils but nobody of the group
/// @param shareOfUnits their share in the units that hold pupils, 0 … 1; 0 when there are none
/// @param shareOfPupils the share of all pupils that is in them, 0 … 1; 0 when nobody is counted
public record NullUnits(int units, double shareOfUnits, double shareOfPupils) {
  /// The null units of a group. Time O(units).
  public static NullUnits of(UnitGroupCounts counts, int group) {
    int filled = 0;
    int without = 0;
    double pupils = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      filled += counts.unitTotal(unit) > 0 ? 1 : 0;
      if (counts.unitTotal(unit) > 0 && counts.count(unit, group) == 0) {
        without++;
        pupils += counts.unitTotal(unit);
      }
    }
    return new NullUnits(
        without,
        filled == 0 ? 0 : (double) without / filled,
        counts.total() == 0 ? 0 : pupils / counts.total());
  }
}
