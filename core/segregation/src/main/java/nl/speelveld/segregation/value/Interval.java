package nl.speelveld.segregation.value;

/// An interval around an index value, with its level and the way it was made.
///
/// @param low lower end, finite
/// @param high upper end, at least `low`
/// @param level how often such an interval holds the truth, for example 0.95; 1 for bounds that
///   always hold
/// @param method how it was made
public record Interval(double low, double high, double level, Method method) {
  /// How an interval is made.
  public enum Method {
    /// Bias-corrected interval from multinomial bootstrap replicates.
    BOOTSTRAP,
    /// From the delta method and the normal distribution.
    DELTA,
    /// The smallest and largest value over all fills of masked cells.
    MASKED_BOUNDS,
    /// From a likelihood or a test that was turned around.
    TEST_INVERSION,
    /// Bounds of a value that the data do not identify further.
    IDENTIFIED_SET
  }

  public Interval {
    if (!(low <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
      throw new IllegalArgumentException(
          "interval runs from (" + low + ") to (" + high + "), but ends are finite and in order");
    }
    if (!(level > 0 && level <= 1)) {
      throw new IllegalArgumentException(
          "level is (" + level + "), but it lies above 0 and at most at 1");
    }
  }

  /// Whether a value lies inside, ends included.
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /// Width of the interval.
  public double width() {
    return high - low;
  }
}
