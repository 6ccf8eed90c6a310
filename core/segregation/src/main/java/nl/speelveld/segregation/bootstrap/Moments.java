package nl.speelveld.segregation.bootstrap;

/// Mean, standard deviation and quantiles of drawn values.
final class Moments {
  private Moments() {}

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /// With n − 1; 0 for fewer than two values.
  static double deviation(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return values.length < 2 ? 0 : Math.sqrt(sum / (values.length - 1));
  }

  /// The quantile between order statistics (type 7 of Hyndman & Fan 1996) of sorted values.
  static double quantile(double[] sorted, double share) {
    return between(sorted, share * (sorted.length - 1));
  }

  /// The quantile below which a new draw falls with this chance (type 6 of Hyndman & Fan 1996), of
  /// sorted values; the lowest or highest value where there are too few to tell.
  static double quantileOfNext(double[] sorted, double share) {
    return between(sorted, Math.clamp(share * (sorted.length + 1) - 1, 0.0, sorted.length - 1.0));
  }

  private static double between(double[] sorted, double at) {
    int below = (int) at;
    double rest = at - below;
    return below + 1 < sorted.length
        ? sorted[below] + rest * (sorted[below + 1] - sorted[below])
        : sorted[below];
  }
}
