package nl.speelveld.segregation.expectation;

import java.util.HashMap;
import java.util.Map;
import nl.speelveld.segregation.expectation.CountLaw.Binomial;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Exact means of M when all `N` heads are drawn anew, so that sizes of units and groups move too.
///
/// Every cell, every unit and every group is then a binomial count, and
///
///     E[M] = (1/N) ( Σᵢⱼ E[n ln n] − Σᵢ E[t ln t] − Σⱼ E[g ln g] + N ln N ).
///
/// Two worlds: one without segregation (`pᵢⱼ = pᵢ pⱼ`), and the table itself (`pᵢⱼ = nᵢⱼ / N`), which
/// is the bootstrap with infinitely many replicates. From the second follows a debiased M without a
/// seed: `2 M − E*[M]`. A debiased M can fall below 0 where there is no segregation; it is given as
/// it is, so that averages stay unbiased. Use the bootstrap room for a value that never does.
/// Input: head counts. Natural logarithms. Cost: distinct counts × twenty standard deviations.
public final class FreeAllocation {
  private FreeAllocation() {}

  /// Expected M when heads fall into cells independently: no segregation, free margins.
  public static IndexValue mutualInformation(UnitGroupCounts counts) {
    return Margins.check(counts).orElseGet(() -> IndexValue.of(independentM(counts)));
  }

  /// Mean M over infinitely many multinomial bootstrap samples of this table.
  public static IndexValue bootstrapMutualInformation(UnitGroupCounts counts) {
    return Margins.check(counts).orElseGet(() -> IndexValue.of(bootstrapM(counts)));
  }

  /// How much a bootstrap sample of this table exceeds it on average: the estimated bias of M.
  public static IndexValue biasOfMutualInformation(UnitGroupCounts counts) {
    return bootstrapMutualInformation(counts).map(mean -> mean - observedM(counts));
  }

  /// M less its estimated bias.
  public static IndexValue debiasedMutualInformation(UnitGroupCounts counts) {
    return bootstrapMutualInformation(counts).map(mean -> 2 * observedM(counts) - mean);
  }

  private static double independentM(UnitGroupCounts counts) {
    MeanTimesLog means = new MeanTimesLog(counts.total());
    double cells = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      for (int group = 0; group < counts.groups(); group++) {
        cells += means.of(counts.unitTotal(unit) * counts.groupTotal(group) / counts.total());
      }
    }
    return means.total(counts, cells);
  }

  private static double bootstrapM(UnitGroupCounts counts) {
    MeanTimesLog means = new MeanTimesLog(counts.total());
    double cells = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      for (int group = 0; group < counts.groups(); group++) {
        cells += means.of(counts.count(unit, group));
      }
    }
    return means.total(counts, cells);
  }

  private static double observedM(UnitGroupCounts counts) {
    NaturalLogs logs = new NaturalLogs();
    double sum = logs.timesLog(counts.total());
    for (int unit = 0; unit < counts.units(); unit++) {
      sum -= logs.timesLog(counts.unitTotal(unit));
      for (int group = 0; group < counts.groups(); group++) {
        sum += logs.timesLog(counts.count(unit, group));
      }
    }
    for (int group = 0; group < counts.groups(); group++) {
      sum -= logs.timesLog(counts.groupTotal(group));
    }
    return sum / counts.total();
  }

  /// Means of `n ln n` for binomial counts out of the same number of heads, remembered per mean.
  private static final class MeanTimesLog {
    private final NaturalLogs logs = new NaturalLogs();
    private final Map<Double, Double> known = new HashMap<>();
    private final double heads;

    MeanTimesLog(double heads) {
      this.heads = heads;
    }

    double of(double mean) {
      return known.computeIfAbsent(
          mean, expected -> new Binomial(heads, expected / heads).mean(logs::timesLog));
    }

    double total(UnitGroupCounts counts, double cells) {
      double sum = cells + logs.timesLog(heads);
      for (int unit = 0; unit < counts.units(); unit++) {
        sum -= of(counts.unitTotal(unit));
      }
      for (int group = 0; group < counts.groups(); group++) {
        sum -= of(counts.groupTotal(group));
      }
      return sum / heads;
    }
  }
}
