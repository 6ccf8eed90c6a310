package nl.speelveld.segregation.information;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Mutual information and its share of the entropy, computed together: what M and H have in common.
///
///     M = E − (1/T) Σᵢ tᵢ Eᵢ = (1/T) Σᵢⱼ nᵢⱼ ln( nᵢⱼ T / (tᵢ gⱼ) )     H = M / E
///
/// The first form is fast and is used when E is large. Its error, some 1e-15, is that of a
/// difference, and H divides it by E; where nearly everybody is in one group (E below
/// [#SMALL_ENTROPY]) the sum of divergences is used, which has only terms of one sign.
///
/// @param mutual M in nats, at least 0
/// @param entropy entropy E of the groups in nats
public record InformationSum(double mutual, double entropy) {
  /// Below this entropy the slow form is used.
  static final double SMALL_ENTROPY = 0.05;

  /// Sums a table in which somebody is counted. Time O(units × groups), no memory.
  public static InformationSum of(UnitGroupCounts counts) {
    double entropy = Entropy.ofGroups(counts).value();
    double mutual =
        entropy < SMALL_ENTROPY
            ? sumOfDivergences(counts) / counts.total()
            : entropy - Entropy.sumWithinUnits(counts) / counts.total();
    return new InformationSum(Math.clamp(mutual, 0, entropy), entropy);
  }

  /// M in nats; undefined where nobody is counted.
  public static IndexValue mutual(UnitGroupCounts counts) {
    return counts.total() == 0
        ? IndexValue.undefined(Reason.NOBODY_COUNTED)
        : IndexValue.of(of(counts).mutual());
  }

  /// H = M / E; undefined where nobody is counted or where all are in one group.
  public static IndexValue index(UnitGroupCounts counts) {
    if (counts.total() == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    InformationSum sum = of(counts);
    return sum.entropy() == 0
        ? IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP)
        : IndexValue.of(Math.min(1, sum.mutual() / sum.entropy()));
  }

  /// `Σ e φ(n/e)` with `e = t g / T` the count of an even spread and `φ(x) = x ln x − x + 1`. Each
  /// term is at least 0; because counts and even counts have the same sum it equals `Σ n ln(n/e)`.
  private static double sumOfDivergences(UnitGroupCounts counts) {
    double total = counts.total();
    CompensatedSum sum = new CompensatedSum();
    for (int unit = 0; unit < counts.units(); unit++) {
      for (int group = 0; group < counts.groups(); group++) {
        double share = counts.groupTotal(group) / total;
        double even = counts.unitTotal(unit) * share;
        if (even > 0) {
          sum.add(even * divergence(deviation(counts, unit, group) / (even * total)));
        }
      }
    }
    return sum.value();
  }

  /// `n (T − g) − (t − n) g`, which is `T (n − e)` without its cancellation; exact for heads.
  private static double deviation(UnitGroupCounts counts, int unit, int group) {
    double count = counts.count(unit, group);
    double unitRest = 0;
    double groupRest = 0;
    for (int other = 0; other < counts.groups(); other++) {
      unitRest += other == group ? 0 : counts.count(unit, other);
      groupRest += other == group ? 0 : counts.groupTotal(other);
    }
    return count * groupRest - unitRest * counts.groupTotal(group);
  }

  /// `φ(1 + d)`.
  private static double divergence(double d) {
    return d <= -1 ? 1 : (1 + d) * Math.log1p(d) - d;
  }
}
