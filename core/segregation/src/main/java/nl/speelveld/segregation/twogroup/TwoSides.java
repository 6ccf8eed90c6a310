package nl.speelveld.segregation.twogroup;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Totals of a group and of everybody else, and the one place that decides whether a two-group
/// index exists.
///
/// @param group how many are in the group, above 0
/// @param rest how many are not, above 0
public record TwoSides(double group, double rest) {
  /// The formula of an index, given both totals.
  @FunctionalInterface
  public interface Formula {
    /// The value for these totals.
    double of(TwoSides sides);
  }

  /// Everybody.
  public double total() {
    return group + rest;
  }

  /// Share of the group in everybody, P.
  public double share() {
    return group / total();
  }

  /// Applies a formula where both sides hold somebody; says why where they do not.
  public static IndexValue evaluate(UnitGroupCounts counts, int group, Formula formula) {
    double inGroup = counts.groupTotal(group);
    double rest = restTotal(counts, group);
    if (inGroup > 0 && rest > 0) {
      return IndexValue.of(formula.of(new TwoSides(inGroup, rest)));
    }
    return IndexValue.undefined(reason(inGroup, rest));
  }

  /// Why two sides cannot be compared: one or both are empty.
  public static Reason reason(double inGroup, double rest) {
    if (inGroup > 0) {
      return Reason.EVERYONE_IS_IN_THE_GROUP;
    }
    return rest > 0 ? Reason.GROUP_IS_EMPTY : Reason.NOBODY_COUNTED;
  }

  /// How many are not in a group: summed, not subtracted, so that weights leave no rounding dust.
  static double restTotal(UnitGroupCounts counts, int group) {
    double rest = 0;
    for (int other = 0; other < counts.groups(); other++) {
      rest += other == group ? 0 : counts.groupTotal(other);
    }
    return rest;
  }

  /// How many in a unit are not in a group.
  static double restOf(UnitGroupCounts counts, int unit, int group) {
    if (counts.whole()) {
      return counts.unitTotal(unit) - counts.count(unit, group); // exact for heads
    }
    double rest = 0;
    for (int other = 0; other < counts.groups(); other++) {
      rest += other == group ? 0 : counts.count(unit, other);
    }
    return rest;
  }

  /// How far a unit is from mirroring the whole: `aᵢ B − bᵢ A`, which is `tᵢ T (pᵢ − P)`.
  ///
  /// Exact while products of heads stay below 2⁵³, so an even table gives exactly 0.
  double deviation(UnitGroupCounts counts, int unit, int focal) {
    return counts.count(unit, focal) * rest - restOf(counts, unit, focal) * group;
  }
}
