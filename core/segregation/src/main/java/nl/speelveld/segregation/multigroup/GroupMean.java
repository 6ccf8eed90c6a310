package nl.speelveld.segregation.multigroup;

import nl.speelveld.segregation.information.CompensatedSum;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Mean over groups of a two-group index, each group against the rest, weighted by a function of
/// the group's share. Most multigroup indices are one.
final class GroupMean {
  private GroupMean() {}

  /// A two-group index.
  interface TwoGroupIndex {
    IndexValue of(UnitGroupCounts counts, int group);
  }

  /// Weight of a group of share `p`, of which the rest has share `rest`.
  interface Weight {
    double of(double p, double rest);
  }

  /// `P (1−P)`: the chance that two pupils drawn differ in being of the group.
  static final Weight VARIANCE = (p, rest) -> p * rest;

  /// `Σ w(P) index / Σ w(P)`; undefined where nobody is counted or all are in one group.
  static IndexValue of(UnitGroupCounts counts, TwoGroupIndex index, Weight weight) {
    if (counts.total() == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    if (groupsHeld(counts) < 2) {
      return IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP);
    }
    return IndexValue.of(mean(counts, index, weight));
  }

  private static double mean(UnitGroupCounts counts, TwoGroupIndex index, Weight weight) {
    CompensatedSum sum = new CompensatedSum();
    CompensatedSum weights = new CompensatedSum();
    for (int group = 0; group < counts.groups(); group++) {
      if (counts.groupTotal(group) > 0) {
        double p = counts.groupShare(group);
        double weighed = weight.of(p, restShare(counts, group));
        sum.add(weighed * index.of(counts, group).value());
        weights.add(weighed);
      }
    }
    return Math.clamp(sum.value() / weights.value(), 0, 1);
  }

  private static double restShare(UnitGroupCounts counts, int group) {
    double rest = 0; // summed, because 1 − P loses its digits where nearly all are in one group
    for (int other = 0; other < counts.groups(); other++) {
      rest += other == group ? 0 : counts.groupTotal(other);
    }
    return rest / counts.total();
  }

  /// How many groups hold somebody.
  static int groupsHeld(UnitGroupCounts counts) {
    int held = 0;
    for (int group = 0; group < counts.groups(); group++) {
      held += counts.groupTotal(group) > 0 ? 1 : 0;
    }
    return held;
  }
}
