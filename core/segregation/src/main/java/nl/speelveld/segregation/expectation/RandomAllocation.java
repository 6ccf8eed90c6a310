package nl.speelveld.segregation.expectation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import nl.speelveld.segregation.expectation.CountLaw.Hypergeometric;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// What an index would be, on average, if pupils were spread over the units by chance alone while
/// every unit keeps its size and every group its number (fixed margins).
///
/// Use it to read any index of small units: an index of evenness is above 0 even in a world without
/// segregation. Each count then follows the hypergeometric law, so the mean is a finite sum:
///
///     E[M] = (1/N) ( Σᵢⱼ E[n ln n] − Σᵢ tᵢ ln tᵢ − Σⱼ gⱼ ln gⱼ + N ln N ),   n ~ Hyp(N, gⱼ, tᵢ)
///     E[D] = N/(2XY) Σᵢ E|x − tᵢ X/N|,   x ~ Hyp(N, X, tᵢ)
///
/// `N` all pupils, `tᵢ` size of unit i, `gⱼ` number of group j, `X` and `Y` the two groups. Input:
/// head counts, units × groups; empty units and groups change nothing. Undefined for weights that
/// are not whole, for an empty table, for one group only. Cost: distinct unit sizes × groups × about
/// twenty standard deviations. Natural logarithms. Checked to 1e-9 against exact sums made
/// elsewhere.
public final class RandomAllocation {
  private RandomAllocation() {}

  /// Expected mutual information index M, in nats.
  public static IndexValue mutualInformation(UnitGroupCounts counts) {
    return Margins.check(counts).orElseGet(() -> IndexValue.of(expectedM(counts)));
  }

  /// Expected information index H = M / entropy of the groups, which fixed margins keep constant.
  public static IndexValue information(UnitGroupCounts counts) {
    return Margins.check(counts)
        .orElseGet(() -> IndexValue.of(expectedM(counts) / Margins.entropy(counts)));
  }

  /// Expected dissimilarity between the first and the second column of a two-column table.
  public static IndexValue dissimilarity(UnitGroupCounts twoGroups) {
    return Margins.checkTwoGroups(twoGroups).orElseGet(() -> IndexValue.of(expectedD(twoGroups)));
  }

  /// Expected variance ratio V (eta squared) of a two-column table: (units − 1) / (N − 1), whatever
  /// the groups; empty units are not counted.
  public static IndexValue varianceRatio(UnitGroupCounts twoGroups) {
    return Margins.checkTwoGroups(twoGroups)
        .orElseGet(
            () -> IndexValue.of((Margins.filledUnits(twoGroups) - 1) / (twoGroups.total() - 1)));
  }

  /// Expected isolation of the first column: `P + (1 − P) E[V]`.
  public static IndexValue isolation(UnitGroupCounts twoGroups) {
    double share = twoGroups.groupShare(0);
    return varianceRatio(twoGroups).map(v -> share + (1 - share) * v);
  }

  /// Expected local segregation (in nats) of one unit: what M's local term of a school of this size
  /// is by chance alone.
  public static IndexValue localMutualInformation(UnitGroupCounts counts, int unit) {
    if (counts.unitTotal(unit) == 0) {
      return IndexValue.undefined(Reason.NOBODY_COUNTED);
    }
    return Margins.check(counts).orElseGet(() -> IndexValue.of(expectedLocal(counts, unit)));
  }

  private static double expectedM(UnitGroupCounts counts) {
    NaturalLogs logs = new NaturalLogs();
    double sum = logs.timesLog(counts.total());
    for (int unit = 0; unit < counts.units(); unit++) {
      sum -= logs.timesLog(counts.unitTotal(unit));
    }
    for (int group = 0; group < counts.groups(); group++) {
      sum -= logs.timesLog(counts.groupTotal(group));
      sum += sumOverUnits(counts, group, logs::timesLog);
    }
    return sum / counts.total();
  }

  private static double sumOverUnits(
      UnitGroupCounts counts, int group, DoubleUnaryOperator function) {
    Map<Double, Double> meanOfSize = new HashMap<>(); // units of one size share one sum
    double sum = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      sum +=
          meanOfSize.computeIfAbsent(
              counts.unitTotal(unit), size -> law(counts, group, size).mean(function));
    }
    return sum;
  }

  private static Hypergeometric law(UnitGroupCounts counts, int group, double size) {
    return new Hypergeometric(counts.total(), counts.groupTotal(group), size);
  }

  private static double expectedD(UnitGroupCounts twoGroups) {
    double share = twoGroups.groupShare(0);
    Map<Double, Double> deviationOfSize = new HashMap<>();
    double sum = 0;
    for (int unit = 0; unit < twoGroups.units(); unit++) {
      sum +=
          deviationOfSize.computeIfAbsent(
              twoGroups.unitTotal(unit),
              size -> law(twoGroups, 0, size).mean(x -> Math.abs(x - size * share)));
    }
    return sum / (2 * share * twoGroups.groupTotal(1));
  }

  private static double expectedLocal(UnitGroupCounts counts, int unit) {
    NaturalLogs logs = new NaturalLogs();
    double size = counts.unitTotal(unit);
    double sum = -logs.timesLog(size);
    for (int group = 0; group < counts.groups(); group++) {
      sum += law(counts, group, size).mean(logs::timesLog);
    }
    return sum / size + Margins.entropy(counts);
  }
}
