package nl.speelveld.benchmarks.coverage;

import java.util.Locale;

/// Counts how often an interval holds the truth, and how wide it is.
final class Hits {
  private int samples;
  private int held;
  private double width;
  private double estimates;

  void add(double truth, double estimate, double low, double high) {
    samples++;
    held += low - 1e-9 <= truth && truth <= high + 1e-9 ? 1 : 0;
    width += high - low;
    estimates += estimate;
  }

  /// A row of the table: coverage, its own standard error, width and mean estimate.
  String row(String start, double truth) {
    double share = (double) held / samples;
    return String.format(
        Locale.ROOT,
        "%s | %.3f | %.1f ± %.1f | %.3f | %.3f |",
        start,
        Math.abs(truth) < 0.0005 ? 0.0 : truth, // no "-0.000"
        100 * share,
        100 * Math.sqrt(share * (1 - share) / samples),
        width / samples,
        estimates / samples);
  }
}
