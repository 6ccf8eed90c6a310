package nl.speelveld.segregation.information;

/// The function `x ln x`, with `0 ln 0 = 0`.
///
/// Whole numbers below [#TABLE_SIZE] come from a table: a school has some hundreds of pupils, so
/// nearly every count of a real table is small and whole, and a look-up costs a tenth of a
/// logarithm. The table is 64 kB, of which a table of schools touches the first few: it stays in
/// the cache. Other arguments are computed.
public final class XLogX {
  /// Whole numbers below this one are looked up.
  public static final int TABLE_SIZE = 8192;

  private static final double[] TABLE = table();

  private XLogX() {}

  private static double[] table() {
    double[] table = new double[TABLE_SIZE];
    for (int n = 1; n < TABLE_SIZE; n++) {
      table[n] = n * Math.log(n);
    }
    return table;
  }

  /// `x ln x` for `x` ≥ 0.
  public static double of(double x) {
    int whole = (int) x;
    // why: one conversion and two comparisons tell a small whole count from everything else; huge
    // values convert to the largest int and fail the first comparison
    if (whole < TABLE_SIZE && whole == x) {
      return TABLE[whole];
    }
    return x * Math.log(x);
  }

  /// `x ln x` for a whole `x` from 0 up to, not including, [#TABLE_SIZE].
  public static double ofSmall(int x) {
    return TABLE[x];
  }
}
