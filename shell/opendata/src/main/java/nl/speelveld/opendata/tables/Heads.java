package nl.speelveld.opendata.tables;

/// A number of pupils, or the interval that a masked number lies in.
///
/// @param low smallest number
/// @param high largest number
public record Heads(int low, int high) {
  /// A masked count (`<5`, `-1`): one to four pupils.
  public static final Heads MASKED = new Heads(1, 4);

  public Heads {
    if (low < 0 || high < low) {
      throw new IllegalArgumentException(
          "low is (" + low + ") and high is (" + high + "), but 0 ≤ low ≤ high");
    }
  }

  /// A count that is known.
  public static Heads of(int count) {
    return new Heads(count, count);
  }

  /// Whether the count is surely zero.
  public boolean isZero() {
    return high == 0;
  }
}
