package nl.speelveld.segregation.local;

import nl.speelveld.segregation.information.CompensatedSum;
import nl.speelveld.segregation.information.Entropy;
import nl.speelveld.segregation.information.LogBase;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Local segregation L: how far one unit is from mirroring the whole, or how unevenly one group is
/// spread over units; the parts of which mutual information M is the mean.
///
///     Lᵢ = Σⱼ pᵢⱼ ln( pᵢⱼ / Pⱼ )      of unit i,  M = Σᵢ tᵢ/T Lᵢ
///     Lⱼ = Σᵢ qᵢⱼ ln( qᵢⱼ / (tᵢ/T) )  of group j, M = Σⱼ Pⱼ Lⱼ;  qᵢⱼ = nᵢⱼ/gⱼ
///
/// Range 0 (mirrors the whole, is spread evenly) upward without a fixed end. Never negative. Undefined
/// for an empty unit or group. Divided by the entropy of the groups it is the local form of H, of
/// which H is the mean. Time O(groups) for a unit, O(units) for a group. Source: Alonso-Villar & Del
/// Río (2010), Mathematical Social Sciences 60. Checked against R `segregation`, base e and 2.
public final class LocalSegregation {
  private LocalSegregation() {}

  /// L of a unit, in nats.
  public static IndexValue ofUnit(UnitGroupCounts counts, int unit) {
    double pupils = counts.unitTotal(unit);
    if (pupils == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    CompensatedSum sum = new CompensatedSum();
    for (int group = 0; group < counts.groups(); group++) {
      sum.add(term(counts.count(unit, group), pupils, counts.groupTotal(group), counts.total()));
    }
    return IndexValue.of(Math.max(0, sum.value()));
  }

  /// L of a group, in nats.
  public static IndexValue ofGroup(UnitGroupCounts counts, int group) {
    double members = counts.groupTotal(group);
    if (members == 0) {
      return IndexValue.undefined(
          counts.total() == 0 ? Reason.NOBODY_COUNTED : Reason.GROUP_IS_EMPTY);
    }
    CompensatedSum sum = new CompensatedSum();
    for (int unit = 0; unit < counts.units(); unit++) {
      sum.add(term(counts.count(unit, group), members, counts.unitTotal(unit), counts.total()));
    }
    return IndexValue.of(Math.max(0, sum.value()));
  }

  /// L of a unit in nats or bits.
  public static IndexValue ofUnit(UnitGroupCounts counts, int unit, LogBase base) {
    return base.fromNats(ofUnit(counts, unit));
  }

  /// L of a group in nats or bits.
  public static IndexValue ofGroup(UnitGroupCounts counts, int group, LogBase base) {
    return base.fromNats(ofGroup(counts, group));
  }

  /// Local form of the information index H of a unit, `Lᵢ / E`: H is its mean over pupils.
  /// Undefined for an empty unit and where all are in one group.
  public static IndexValue informationOfUnit(UnitGroupCounts counts, int unit) {
    return perEntropy(counts, ofUnit(counts, unit));
  }

  /// Local form of the information index H of a group, `Lⱼ / E`: H is its mean over pupils.
  /// Undefined for an empty group and where all are in one group.
  public static IndexValue informationOfGroup(UnitGroupCounts counts, int group) {
    return perEntropy(counts, ofGroup(counts, group));
  }

  private static IndexValue perEntropy(UnitGroupCounts counts, IndexValue local) {
    return switch (local) {
      case IndexValue.Defined(double value) -> {
        double entropy = Entropy.ofGroups(counts).value();
        yield entropy == 0
            ? IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP)
            : IndexValue.of(value / entropy);
      }
      case IndexValue.Undefined none -> none;
    };
  }

  /// `s ln( s / S )` of a share `s = n / side` whose expected value is `S = other / T`. Written as
  /// the logarithm of one ratio of products, which are exact for heads.
  private static double term(double n, double side, double other, double total) {
    return n == 0 ? 0 : n / side * Math.log(n * total / (side * other));
  }
}
