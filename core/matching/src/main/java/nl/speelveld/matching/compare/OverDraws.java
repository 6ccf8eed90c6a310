package nl.speelveld.matching.compare;

import java.util.Arrays;

/// A figure over many draws.
///
/// @param mean its mean
/// @param low 2.5 % of draws lie below it
/// @param high 2.5 % of draws lie above it: so `low` … `high` is what one draw may well bring
/// @param errorOfMean standard error of the mean: what more draws would still move
public record OverDraws(double mean, double low, double high, double errorOfMean) {
  private static final double TAIL = 0.025;

  /// The figure with its sign turned.
  public OverDraws negated() {
    return new OverDraws(-mean, -high, -low, errorOfMean);
  }

  /// The figure from its value in each draw, at least one.
  static OverDraws of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    int last = sorted.length - 1;
    int below = (int) Math.floor(TAIL * last);
    double error = last == 0 ? 0 : Math.sqrt(squares / last / values.length);
    return new OverDraws(mean, sorted[below], sorted[last - below], error);
  }
}
