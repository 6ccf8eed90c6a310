package nl.speelveld.matching.chances;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// How many draws are made, from which seed, by how many threads. The threads change the time and
/// nothing else.
///
/// @param draws at least 1; 10,000 leave a share uncertain by one in a hundred at most
/// @param seed any whole number; draw `d` of a seed gives the same numbers to the same rows of
///   applicants in every market
/// @param threads at least 1
public record DrawSettings(int draws, long seed, int threads) {
  private static final int USUAL_DRAWS = 10_000;

  public DrawSettings {
    if (draws < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "draws is (" + draws + ") and threads (" + threads + "), but both are 1 or more");
    }
  }

  /// Ten thousand draws on two threads.
  public static DrawSettings usual(long seed) {
    return new DrawSettings(USUAL_DRAWS, seed, 2);
  }

  /// The generator of one draw, of its own: neither threads nor order can move a result.
  public RandomGenerator random(int draw) {
    return new SplittableRandom(mixed(seed ^ mixed(draw + 1L)));
  }

  // why: seeds that lie near each other must not give streams that are near each other
  private static long mixed(long value) {
    long once = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
    long twice = (once ^ once >>> 33) * 0xc4ceb9fe1a85ec53L;
    return twice ^ twice >>> 33;
  }
}
