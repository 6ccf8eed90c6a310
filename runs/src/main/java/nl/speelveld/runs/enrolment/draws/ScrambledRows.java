package nl.speelveld.runs.enrolment.draws;

/// Numbers for rows from a key, without a table: each key puts 0 … 67,108,863 in an order of its
/// own, so two rows never have the same number, and a row has its number whoever else is there.
///
/// Four rounds of a Feistel network over 26 bits. Source: Luby & Rackoff (1988), How to construct
/// pseudorandom permutations from pseudorandom functions.
final class ScrambledRows {
  private static final int HALF = 13;
  private static final int MASK = (1 << HALF) - 1;

  private ScrambledRows() {}

  /// The number of a row under a key.
  static int number(long key, int row) {
    int left = row >>> HALF;
    int right = row & MASK;
    for (int round = 1; round <= 4; round++) {
      int next = left ^ (int) (mixed(key + round * 0x9E3779B97F4A7C15L ^ right) >>> (64 - HALF));
      left = right;
      right = next;
    }
    return left << HALF | right;
  }

  /// A key for a name from the key of a draw.
  static long key(long drawKey, String name) {
    long key = 0xcbf29ce484222325L; // FNV-1a
    for (int at = 0; at < name.length(); at++) {
      key = (key ^ name.charAt(at)) * 0x100000001b3L;
    }
    return mixed(drawKey ^ mixed(key));
  }

  private static long mixed(long value) {
    long once = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
    long twice = (once ^ once >>> 33) * 0xc4ceb9fe1a85ec53L;
    return twice ^ twice >>> 33;
  }
}
