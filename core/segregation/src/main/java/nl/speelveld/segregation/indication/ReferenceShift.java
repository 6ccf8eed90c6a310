package nl.speelveld.segregation.indication;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Shift (*verschuiving*; our own formula): how much the composition of the whole changed between two
/// moments, whatever happened between schools.
///
///     ½ Σ_g | P_g,later − P_g,earlier |
///
/// Groups are matched by name; a group that is missing at one moment counts as empty there. Range 0
/// to 1. Undefined where nobody is counted at either moment. Time O(groups²).
public final class ReferenceShift {
  private ReferenceShift() {}

  /// From an earlier table to a later one.
  public static IndexValue between(UnitGroupCounts earlier, UnitGroupCounts later) {
    if (earlier.total() == 0 || later.total() == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    double distance = 0;
    for (String group : earlier.groupNames()) {
      distance += Math.abs(share(later, group) - share(earlier, group)) / 2;
    }
    for (String group : later.groupNames()) {
      distance += earlier.groupNames().contains(group) ? 0 : share(later, group) / 2;
    }
    return IndexValue.of(distance);
  }

  private static double share(UnitGroupCounts counts, String group) {
    int at = counts.groupNames().indexOf(group);
    return at < 0 ? 0 : counts.groupShare(at);
  }
}
