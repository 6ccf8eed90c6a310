package nl.speelveld.table.masked;

/// A count of which only the limits are known: a whole number from `low` to `high`, both included.
///
/// @param low the least it can be, 0 or more
/// @param high the most it can be, not below `low`
public record CountRange(long low, long high) {
  /// The limit above which no count is thought to lie: about 10¹², so that sums of unknown counts
  /// still fit a `long`.
  public static final long MOST = 1L << 40;

  /// Nothing is known.
  public static final CountRange UNKNOWN = new CountRange(0, MOST);

  /// The mask of DUO, `<5` or `-1`: 1, 2, 3 or 4. An empty cell is written as 0 and never masked.
  public static final CountRange MASKED = new CountRange(1, 4);

  public CountRange {
    if (low < 0 || high < low || high > MOST) {
      throw new IllegalArgumentException(
          "range is (" + low + "–" + high + "), but needs 0 ≤ low ≤ high ≤ " + MOST);
    }
  }

  /// A count that is known.
  public static CountRange exactly(long count) {
    return new CountRange(count, count);
  }

  /// Whether only one number is left.
  public boolean exact() {
    return low == high;
  }

  /// Whether the number lies in the range.
  public boolean contains(long count) {
    return low <= count && count <= high;
  }

  @Override
  public String toString() {
    return exact() ? Long.toString(low) : low + "–" + (high == MOST ? "?" : Long.toString(high));
  }
}
