package nl.speelveld.segregation.expectation;

import java.util.Optional;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// What the margins of a table allow: the reason why there is no figure, and sums over them.
final class Margins {
  private Margins() {}

  static Optional<IndexValue> check(UnitGroupCounts counts) {
    if (counts.total() == 0) {
      return Optional.of(IndexValue.undefined(Reason.NOBODY_COUNTED));
    }
    if (!counts.whole()) {
      return Optional.of(IndexValue.undefined(Reason.NOT_HEAD_COUNTS));
    }
    return filledGroups(counts) < 2
        ? Optional.of(IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP))
        : Optional.empty();
  }

  static Optional<IndexValue> checkTwoGroups(UnitGroupCounts counts) {
    if (counts.groups() != 2) {
      throw new IllegalArgumentException(
          "counts has groups ("
              + counts.groups()
              + "), but this index compares two. Use focalAgainstRest or pair.");
    }
    if (counts.total() > 0 && counts.groupTotal(0) == 0) {
      return Optional.of(IndexValue.undefined(Reason.GROUP_IS_EMPTY));
    }
    return check(counts);
  }

  static double entropy(UnitGroupCounts counts) {
    double entropy = 0;
    for (int group = 0; group < counts.groups(); group++) {
      double share = counts.groupShare(group);
      entropy -= share == 0 ? 0 : share * Math.log(share);
    }
    return entropy;
  }

  static int filledUnits(UnitGroupCounts counts) {
    int filled = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      filled += counts.unitTotal(unit) > 0 ? 1 : 0;
    }
    return filled;
  }

  private static int filledGroups(UnitGroupCounts counts) {
    int filled = 0;
    for (int group = 0; group < counts.groups(); group++) {
      filled += counts.groupTotal(group) > 0 ? 1 : 0;
    }
    return filled;
  }
}
