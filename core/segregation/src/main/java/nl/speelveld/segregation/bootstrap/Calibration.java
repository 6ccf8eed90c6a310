package nl.speelveld.segregation.bootstrap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How the observed value of one index answers to its true value, learned from a few worlds: for
/// each world the truth, and the mean and deviation of what is observed there.
///
/// Turned around it gives the estimate (the truth whose mean is what was observed) and the interval
/// (the truths that what was observed does not refute). Between worlds lines are straight; beyond
/// the outermost the slope is 1. Quantiles of the standardised deviations are pooled over the
/// worlds, so that each world needs a hundred tables only.
///
/// That mean and deviation are themselves learned from m tables a world is allowed for as for a
/// prediction from m draws: a quantile z of the standardised deviations becomes `z √(1 + 1/m) (1 +
/// (z² + 1) / (4 (m−1)))`, the last factor being the ratio of a quantile of Student's t to one of
/// the normal law (Fisher & Cornish 1960, first term). For 100 tables and 95 % that is 1.017 z. And
/// z is taken at the rank `p (n + 1)`, below which a new draw falls with chance p, whatever the
/// law: the rank `1 + p (n − 1)` of `Moments` would lose .2 % at each end.
final class Calibration {
  private final double[] truths;
  private final double[] means;
  private final double[] deviations;
  private final double[] standardised; // sorted
  private final double draws; // a world, on average

  /// @param truth value of the index in each world
  /// @param drawn values of the index in the tables of each world, each at least two
  Calibration(double[] truth, double[][] drawn) {
    int[] order =
        IntStream.range(0, truth.length)
            .boxed()
            .sorted(Comparator.comparingDouble(world -> truth[world]))
            .mapToInt(Integer::intValue)
            .toArray();
    truths = Arrays.stream(order).mapToDouble(world -> truth[world]).toArray();
    means = Arrays.stream(order).mapToDouble(world -> Moments.mean(drawn[world])).toArray();
    deviations =
        Arrays.stream(order).mapToDouble(world -> Moments.deviation(drawn[world])).toArray();
    standardised = standardised(order, drawn);
    draws = Arrays.stream(drawn).mapToInt(values -> values.length).average().orElse(2);
  }

  private double[] standardised(int[] order, double[][] drawn) {
    double[] all = new double[Arrays.stream(drawn).mapToInt(values -> values.length).sum()];
    int length = 0;
    for (int at = 0; at < order.length; at++) {
      if (deviations[at] > 1e-12) {
        for (double value : drawn[order[at]]) {
          all[length++] = (value - means[at]) / deviations[at];
        }
      }
    }
    Arrays.sort(all, 0, length);
    return Arrays.copyOf(all, length);
  }

  /// The truth at which the given quantile of what is observed equals `observed`.
  double truthAtQuantile(double observed, double share) {
    double z = allowed(share);
    double[] curve = new double[truths.length];
    for (int at = 0; at < curve.length; at++) {
      double level = means[at] + z * deviations[at];
      curve[at] = at == 0 ? level : Math.max(level, curve[at - 1]); // noise must not turn it down
    }
    return turned(curve, observed);
  }

  private double allowed(double share) {
    if (standardised.length == 0) {
      return 0;
    }
    double z = Moments.quantileOfNext(standardised, share);
    return z * Math.sqrt(1 + 1 / draws) * (1 + (z * z + 1) / (4 * (draws - 1)));
  }

  /// The truth at which the mean of what is observed equals `observed`.
  double truthAtMean(double observed) {
    double[] curve = means.clone();
    for (int at = 1; at < curve.length; at++) {
      curve[at] = Math.max(curve[at], curve[at - 1]);
    }
    return turned(curve, observed);
  }

  /// The standard deviation of what is observed when this is the truth.
  double deviationAt(double truth) {
    int last = truths.length - 1;
    for (int at = 0; at < last; at++) {
      if (truth <= truths[at + 1] && truths[at + 1] > truths[at]) {
        double part = Math.clamp((truth - truths[at]) / (truths[at + 1] - truths[at]), 0.0, 1.0);
        return deviations[at] + part * (deviations[at + 1] - deviations[at]);
      }
    }
    return deviations[last];
  }

  private double turned(double[] curve, double observed) {
    int last = curve.length - 1;
    if (truths[last] - truths[0] < 1e-9) { // the worlds do not differ in this index: shift only
      return truths[0] + observed - (curve[0] + curve[last]) / 2;
    }
    if (observed <= curve[0]) {
      return truths[0] + observed - curve[0];
    }
    for (int at = 0; at < last; at++) {
      if (observed < curve[at + 1]) {
        double part = (observed - curve[at]) / (curve[at + 1] - curve[at]);
        return truths[at] + part * (truths[at + 1] - truths[at]);
      }
    }
    return truths[last] + observed - curve[last];
  }
}
