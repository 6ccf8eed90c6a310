package nl.speelveld.segregation.smallunits;

import nl.speelveld.table.counts.UnitGroupCounts;

/// Units of one table by size and number in the group, as small-unit methods read them.
final class Sizes {
  private Sizes() {}

  static void check(UnitGroupCounts twoGroups) {
    if (twoGroups.groups() != 2 || !twoGroups.whole()) {
      throw new IllegalArgumentException(
          "counts ("
              + twoGroups
              + ") must hold heads of two groups. Use focalAgainstRest or pair, and whole numbers.");
    }
  }

  /// Whether one of the groups is empty, so that there is no index.
  static boolean oneSided(UnitGroupCounts twoGroups) {
    return twoGroups.groupTotal(0) == 0 || twoGroups.groupTotal(1) == 0;
  }
}
