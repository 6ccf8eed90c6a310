package nl.speelveld.segregation.indication;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Dominance (*dominantie*; our own formula): the share of pupils in schools where one group
/// exceeds a threshold, by default [#DEFAULT].
///
/// Range 0 to 1. Undefined where nobody is counted. Time O(units × groups).
public final class Dominance {
  /// One group is more than 60 % of a school.
  public static final double DEFAULT = 0.6;

  /// One group is more than 80 % of a school.
  public static final double STRONG = 0.8;

  private Dominance() {}

  /// With a threshold, a share from 0 up to 1.
  public static IndexValue of(UnitGroupCounts counts, double threshold) {
    if (counts.total() == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    double dominated = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      double largest = 0;
      for (int group = 0; group < counts.groups(); group++) {
        largest = Math.max(largest, counts.count(unit, group));
      }
      boolean dominates = largest > threshold * counts.unitTotal(unit);
      dominated += dominates ? counts.unitTotal(unit) : 0;
    }
    return IndexValue.of(Math.min(1, dominated / counts.total()));
  }
}
