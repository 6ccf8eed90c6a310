package nl.speelveld.simulation.chance;

/// A number that is known to lie between two others, no more.
///
/// @param low the lower end
/// @param high the higher end, the same where the number is known
public record Range(double low, double high) {
  /// Checks the order.
  public Range {
    if (!(low <= high)) {
      throw new IllegalArgumentException("low (%s) lies above high (%s)".formatted(low, high));
    }
  }

  /// A number that is known.
  public static Range at(double value) {
    return new Range(value, value);
  }

  /// The number at a share of the way, 0 … 1.
  public double along(double share) {
    return low + share * (high - low);
  }

  /// Whether it is one number.
  public boolean isKnown() {
    return low == high;
  }

  /// The number that is known; draw a place in the range first where there are two ends.
  public double known() {
    if (!isKnown()) {
      throw new IllegalStateException(
          "a number between (%s) and (%s) is not known; draw it first".formatted(low, high));
    }
    return low;
  }

  /// Half-way.
  public double middle() {
    return low + (high - low) / 2;
  }
}
