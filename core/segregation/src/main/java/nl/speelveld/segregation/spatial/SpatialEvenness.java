package nl.speelveld.segregation.spatial;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// What the spatial indices of evenness share: a mean over people of how their surroundings differ
/// from the whole, undefined where nobody is counted or all are in one group.
final class SpatialEvenness {
  private SpatialEvenness() {}

  /// A figure of one share, added up over groups: `−p ln p`, `p (1 − p)`.
  interface Term {
    double of(double share);
  }

  /// `1 − mean over people of Σₘ f(π̃) / Σₘ f(π)`.
  static IndexValue lost(LocalEnvironments around, Term term) {
    UnitGroupCounts counts = around.counts();
    return guarded(
        counts,
        () -> {
          double whole = 0;
          for (int group = 0; group < counts.groups(); group++) {
            whole += term.of(counts.groupTotal(group) / counts.total());
          }
          double local = 0;
          for (int point = 0; point < counts.units(); point++) {
            double here = 0;
            for (int group = 0; group < counts.groups(); group++) {
              here += term.of(around.share(point, group));
            }
            local += counts.unitTotal(point) * here;
          }
          return 1 - local / (counts.total() * whole);
        });
  }

  static IndexValue guarded(UnitGroupCounts counts, java.util.function.DoubleSupplier value) {
    if (counts.total() == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    int filled = 0;
    for (int group = 0; group < counts.groups(); group++) {
      filled += counts.groupTotal(group) > 0 ? 1 : 0;
    }
    return filled < 2
        ? IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP)
        : IndexValue.of(value.getAsDouble());
  }
}
