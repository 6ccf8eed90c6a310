package nl.speelveld.simulation.compare;

import java.util.Arrays;

/// A figure over many runs: its middle and the ends between which a given share of runs lies.
///
/// @param median of the runs
/// @param low the lower end
/// @param high the upper end
/// @param share of the runs between the ends, such as 0.9
/// @param runs how many
public record Band(double median, double low, double high, double share, int runs) {
  /// The band of some values.
  ///
  /// @param share of the runs between the ends, above 0 and below 1
  public static Band of(double[] values, double share) {
    if (values.length == 0 || !(share > 0 && share < 1)) {
      throw new IllegalArgumentException(
          "(%d) values and a share of (%s): give one value or more, and a share between 0 and 1"
              .formatted(values.length, share));
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double tail = (1 - share) / 2;
    return new Band(
        quantile(sorted, .5),
        quantile(sorted, tail),
        quantile(sorted, 1 - tail),
        share,
        sorted.length);
  }

  /// Between two sorted values by straight interpolation (type 7 of Hyndman & Fan 1996).
  private static double quantile(double[] sorted, double at) {
    double place = at * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /// Whether two bands overlap: then it is not said which of the two is larger.
  public boolean overlaps(Band other) {
    return low <= other.high && other.low <= high;
  }

  /// Whether nought lies in the band: then it is not said that there is an effect.
  public boolean holdsNought() {
    return low <= 0 && high >= 0;
  }
}
