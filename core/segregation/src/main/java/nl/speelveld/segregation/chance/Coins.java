package nl.speelveld.segregation.chance;

/// Binomial counts from single tosses, 64 at a time.
///
/// A toss succeeds where a random fraction lies below the chance; both are compared bit by bit from
/// the highest. One random word brings the next bit of 64 tosses, half of those still open end with
/// each word, so 64 tosses take about seven words. Exact to 2⁻⁶².
final class Coins {
  private static final int LANES = 64;

  private Coins() {}

  /// A chance from 0 up to, not including, 1, as [#successes] takes it.
  static long bitsOf(double chance) {
    return (long) (chance * 0x1.0p62) << 2;
  }

  /// How many of so many tosses succeed.
  static int successes(RandomStream random, int tosses, long chanceBits) {
    int sum = 0;
    for (int left = tosses; left > 0; left -= LANES) {
      long open = left >= LANES ? -1L : (1L << left) - 1;
      long won = 0;
      // holds each round: open tosses agree with the chance in all bits before this one
      for (long bits = chanceBits; open != 0 && bits != 0; bits <<= 1) {
        long word = random.nextLong();
        if (bits < 0) {
          won |= open & ~word;
          open &= word;
        } else {
          open &= ~word;
        }
      }
      sum += Long.bitCount(won);
    }
    return sum;
  }
}
