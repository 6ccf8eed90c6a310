package nl.speelveld.runs.preferences;

import java.util.Arrays;
import java.util.OptionalDouble;

/// A value with the ends of its interval of 95 percent, where it has one.
///
/// @param value the value
/// @param low lower end
/// @param high upper end
public record Banded(double value, OptionalDouble low, OptionalDouble high) {
  private static final double QUANTILE = 1.959963984540054; // of the normal distribution at .975

  /// A value that is known, or whose interval was not asked.
  public static Banded of(double value) {
    return new Banded(value, OptionalDouble.empty(), OptionalDouble.empty());
  }

  /// A value and its standard error.
  public static Banded of(double value, double standardError) {
    return new Banded(
        value,
        OptionalDouble.of(value - QUANTILE * standardError),
        OptionalDouble.of(value + QUANTILE * standardError));
  }

  /// A share with its standard error, on the scale of its log-odds, so that both ends are shares: a
  /// plain interval of 98 percent would pass 100.
  static Banded ofShare(double share, double standardError) {
    if (!(share > 0 && share < 1)) {
      return of(share);
    }
    double odds = Math.log(share / (1 - share));
    double error = standardError / (share * (1 - share));
    return new Banded(
        share,
        OptionalDouble.of(1 / (1 + Math.exp(-(odds - QUANTILE * error)))),
        OptionalDouble.of(1 / (1 + Math.exp(-(odds + QUANTILE * error)))));
  }

  /// A value between the ends of drawn values; fewer than twenty draws give no interval.
  static Banded among(double value, double[] drawn) {
    if (drawn.length < 20) {
      return of(value);
    }
    double[] sorted = drawn.clone();
    Arrays.sort(sorted);
    int tail = (int) Math.floor(.025 * (sorted.length - 1));
    return new Banded(
        value,
        OptionalDouble.of(sorted[tail]),
        OptionalDouble.of(sorted[sorted.length - 1 - tail]));
  }

  /// The same in another unit.
  Banded times(double factor) {
    OptionalDouble one = low.isPresent() ? OptionalDouble.of(low.getAsDouble() * factor) : low;
    OptionalDouble other = high.isPresent() ? OptionalDouble.of(high.getAsDouble() * factor) : high;
    return factor < 0
        ? new Banded(value * factor, other, one)
        : new Banded(value * factor, one, other);
  }
}
