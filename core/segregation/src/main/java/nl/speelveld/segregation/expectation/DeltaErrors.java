package nl.speelveld.segregation.expectation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Standard errors in closed form: how much an index would vary if the `N` heads were drawn again,
/// independently, from the same cells.
///
/// By the delta method: with `ψᵢⱼ` the change of the index by one more head in cell (i, j),
///
///     se = √( ( Σᵢⱼ (nᵢⱼ/N) ψᵢⱼ² − (Σᵢⱼ (nᵢⱼ/N) ψᵢⱼ)² ) / N ).
///
/// Good where units are large and the index lies well above 0; near 0 and in small units take the
/// interval of the bootstrap room, since the error is then neither small nor normal. It says
/// nothing of bias. D and Gini: the turn of a unit from below to above the mean is of second order
/// and left out. Two-group methods read the first column as the group. Time O(cells), Gini
/// O(units log units).
public final class DeltaErrors {
  private DeltaErrors() {}

  /// One more head in a cell changes the index by this, times N.
  @FunctionalInterface
  private interface Influence {
    double of(int unit, int group);
  }

  /// Standard error of M, in nats.
  public static IndexValue mutualInformation(UnitGroupCounts counts) {
    return Margins.check(counts).orElseGet(() -> error(counts, pointwiseInformation(counts)));
  }

  /// Standard error of H = M / entropy of the groups.
  public static IndexValue information(UnitGroupCounts counts) {
    return Margins.check(counts).orElseGet(() -> error(counts, ofInformation(counts)));
  }

  /// Standard error of the dissimilarity of a two-column table.
  public static IndexValue dissimilarity(UnitGroupCounts twoGroups) {
    return Margins.checkTwoGroups(twoGroups)
        .orElseGet(() -> error(twoGroups, ofDissimilarity(twoGroups)));
  }

  /// Standard error of the isolation of the first column.
  public static IndexValue isolation(UnitGroupCounts twoGroups) {
    return Margins.checkTwoGroups(twoGroups)
        .orElseGet(() -> error(twoGroups, ofIsolation(twoGroups)));
  }

  /// Standard error of the variance ratio V.
  public static IndexValue varianceRatio(UnitGroupCounts twoGroups) {
    return Margins.checkTwoGroups(twoGroups)
        .orElseGet(() -> error(twoGroups, ofVarianceRatio(twoGroups)));
  }

  /// Standard error of the Hutchens square root index.
  public static IndexValue hutchens(UnitGroupCounts twoGroups) {
    return Margins.checkTwoGroups(twoGroups)
        .orElseGet(() -> error(twoGroups, ofHutchens(twoGroups)));
  }

  /// Standard error of the Gini index.
  public static IndexValue gini(UnitGroupCounts twoGroups) {
    return Margins.checkTwoGroups(twoGroups).orElseGet(() -> error(twoGroups, ofGini(twoGroups)));
  }

  private static IndexValue error(UnitGroupCounts counts, Influence influence) {
    double mean = mean(counts, influence);
    // centred before squaring: two sums of like size would lose the difference
    double variance = mean(counts, (unit, group) -> Math.pow(influence.of(unit, group) - mean, 2));
    return IndexValue.of(Math.sqrt(variance / counts.total()));
  }

  private static double mean(UnitGroupCounts counts, Influence influence) {
    double sum = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      for (int group = 0; group < counts.groups(); group++) {
        double n = counts.count(unit, group);
        sum += n == 0 ? 0 : n * influence.of(unit, group);
      }
    }
    return sum / counts.total();
  }

  private static Influence pointwiseInformation(UnitGroupCounts counts) {
    return (unit, group) ->
        Math.log(
            counts.count(unit, group)
                / counts.unitTotal(unit)
                / (counts.groupTotal(group) / counts.total()));
  }

  private static Influence ofInformation(UnitGroupCounts counts) {
    Influence information = pointwiseInformation(counts);
    double entropy = Margins.entropy(counts);
    double h = mean(counts, information) / entropy;
    return (unit, group) ->
        (information.of(unit, group) + h * Math.log(counts.groupShare(group))) / entropy;
  }

  private static Influence ofDissimilarity(UnitGroupCounts two) {
    double share = two.groupShare(0);
    double[] above = new double[2]; // per group: share in units above the mean less share below
    for (int unit = 0; unit < two.units(); unit++) {
      for (int group = 0; group < 2; group++) {
        above[group] += sign(two, unit) * two.count(unit, group) / two.groupTotal(group);
      }
    }
    return (unit, group) ->
        group == 0
            ? (sign(two, unit) - above[0]) / (2 * share)
            : -(sign(two, unit) - above[1]) / (2 * (1 - share));
  }

  private static double sign(UnitGroupCounts two, int unit) {
    return Math.signum(
        two.count(unit, 0) * two.groupTotal(1) - two.count(unit, 1) * two.groupTotal(0));
  }

  private static Influence ofIsolation(UnitGroupCounts two) {
    double share = two.groupShare(0);
    double isolation = isolationOf(two);
    return (unit, group) -> {
      double p = two.count(unit, 0) / two.unitTotal(unit);
      return group == 0 ? (2 * p - p * p - isolation) / share : -p * p / share;
    };
  }

  private static double isolationOf(UnitGroupCounts two) {
    double sum = 0;
    for (int unit = 0; unit < two.units(); unit++) {
      double x = two.count(unit, 0);
      sum += x == 0 ? 0 : x * x / two.unitTotal(unit);
    }
    return sum / two.groupTotal(0);
  }

  private static Influence ofVarianceRatio(UnitGroupCounts two) {
    Influence isolation = ofIsolation(two);
    double share = two.groupShare(0);
    double v = (isolationOf(two) - share) / (1 - share);
    return (unit, group) ->
        (isolation.of(unit, group) - (1 - v) * ((group == 0 ? 1 : 0) - share)) / (1 - share);
  }

  private static Influence ofHutchens(UnitGroupCounts two) {
    double share = two.groupShare(0);
    double root = Math.sqrt(share * (1 - share));
    double shared = 0;
    for (int unit = 0; unit < two.units(); unit++) {
      shared += Math.sqrt(two.count(unit, 0) * two.count(unit, 1)) / (root * two.total());
    }
    double overlap = shared;
    return (unit, group) -> {
      double other = two.count(unit, 1 - group) / two.count(unit, group);
      double own = group == 0 ? share : 1 - share;
      return (overlap / own - Math.sqrt(other) / root) / 2;
    };
  }

  private static Influence ofGini(UnitGroupCounts two) {
    double[][] below = sharesBelow(two);
    double share = two.groupShare(0);
    double meanRank = 0;
    for (int unit = 0; unit < two.units(); unit++) {
      meanRank += two.count(unit, 0) / two.groupTotal(0) * (2 * below[1][unit] - 1);
    }
    double gini = meanRank;
    return (unit, group) ->
        group == 0
            ? (2 * below[1][unit] - 1 - gini) / share
            : (1 - 2 * below[0][unit] - gini) / (1 - share);
  }

  /// Per group and unit: the share of the group in units of lower p, half of those of equal p.
  private static double[][] sharesBelow(UnitGroupCounts two) {
    double[] p = new double[two.units()];
    Arrays.setAll(
        p, unit -> two.unitTotal(unit) == 0 ? 0 : two.count(unit, 0) / two.unitTotal(unit));
    int[] order =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(unit -> p[unit]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[][] below = new double[2][p.length];
    for (int group = 0; group < 2; group++) {
      double sum = 0;
      for (int from = 0; from < order.length; ) {
        int to = from;
        double tied = 0;
        while (to < order.length && p[order[to]] == p[order[from]]) {
          tied += two.count(order[to++], group) / two.groupTotal(group);
        }
        for (int at = from; at < to; at++) {
          below[group][order[at]] = sum + tied / 2;
        }
        sum += tied;
        from = to;
      }
    }
    return below;
  }
}
