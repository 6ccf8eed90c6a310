package nl.speelveld.segregation.catalogue;

/// Functions of a count that the indices need at every cell, looked up together for small whole
/// counts: `n ln n`, `n^.1`, `n^.9`.
///
/// Four numbers a count (one spare), so that a count's terms lie in one line of the cache. 256 kB,
/// of which a table of schools touches the first 20 to 40 kB.
final class CountTerms {
  /// Whole counts below this one are looked up.
  static final int SIZE = 8192;

  private static final double[] TABLE = table();

  private CountTerms() {}

  private static double[] table() {
    double[] table = new double[4 * SIZE];
    for (int n = 1; n < SIZE; n++) {
      table[4 * n] = n * Math.log(n);
      table[4 * n + 1] = Math.pow(n, 0.1);
      table[4 * n + 2] = Math.pow(n, 0.9);
    }
    return table;
  }

  /// The terms of whole counts: `n ln n` at `4n`, `n^.1` at `4n + 1`, `n^.9` at `4n + 2`.
  static double[] ofSmallCounts() {
    return TABLE;
  }

  /// `n ln n − n ln t` for any count within a total above 0.
  static double logOfShare(double n, double t) {
    return n == 0 ? 0 : n * Math.log(n / t);
  }
}
