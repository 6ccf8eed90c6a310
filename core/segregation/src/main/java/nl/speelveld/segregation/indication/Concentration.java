package nl.speelveld.segregation.indication;

import java.util.Comparator;
import java.util.stream.IntStream;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Concentration (*concentratie*; our own formula): the share of a group that sits in the tenth (or
/// fifth) of schools where the group has the highest share.
///
/// The number of schools is rounded up, so that there is always one; schools of equal share go by
/// size, the larger first. Range: the share of those schools' pupils, or less, to 1. Undefined for
/// an empty group. Time O(units log units).
public final class Concentration {
  private Concentration() {}

  /// Share of a group in this part (above 0, at most 1) of the schools that hold pupils.
  public static IndexValue of(UnitGroupCounts counts, int group, double part) {
    if (!(part > 0 && part <= 1)) {
      throw new IllegalArgumentException("part is (" + part + "), but it lies above 0, at most 1");
    }
    if (counts.groupTotal(group) == 0) {
      return IndexValue.undefined(
          counts.total() == 0 ? Reason.NOBODY_COUNTED : Reason.GROUP_IS_EMPTY);
    }
    int[] byShare = byFallingShare(counts, group);
    double held = 0;
    for (int place = 0; place < Math.ceil(part * byShare.length - 1e-9); place++) {
      held += counts.count(byShare[place], group);
    }
    return IndexValue.of(Math.min(1, held / counts.groupTotal(group)));
  }

  private static int[] byFallingShare(UnitGroupCounts counts, int group) {
    return IntStream.range(0, counts.units())
        .filter(unit -> counts.unitTotal(unit) > 0)
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                    (Integer unit) -> -counts.count(unit, group) / counts.unitTotal(unit))
                .thenComparingDouble(unit -> -counts.unitTotal(unit)))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
