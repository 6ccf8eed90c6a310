package nl.speelveld.segregation.chance;

import java.util.random.RandomGenerator;

/// A stream of random numbers that follows from a seed and the number of the stream.
///
/// Generator xoshiro256++ (Blackman & Vigna 2019, public domain), filled from the seed with
/// splitmix64. Two streams of one seed do not overlap in practice (period 2²⁵⁶). A final class of
/// our own because a call through the interface of the JDK costs several times a draw in loops that
/// make eight million of them.
public final class RandomStream implements RandomGenerator {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private long s0;
  private long s1;
  private long s2;
  private long s3;

  private RandomStream(long seed) {
    long state = seed;
    s0 = mix(state += GOLDEN);
    s1 = mix(state += GOLDEN);
    s2 = mix(state += GOLDEN);
    s3 = mix(state + GOLDEN);
  }

  /// The stream with this number under a seed.
  public static RandomStream of(long seed, long number) {
    return new RandomStream(mix(seed) ^ mix(number * GOLDEN + 1));
  }

  private static long mix(long z) {
    long first = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
    return second ^ (second >>> 31);
  }

  @Override
  public long nextLong() {
    long result = Long.rotateLeft(s0 + s3, 23) + s0;
    long t = s1 << 17;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = Long.rotateLeft(s3, 45);
    return result;
  }

  /// A whole number from 0 up to, not including, `bound`, which is at most 2³¹.
  public int below(int bound) {
    return (int) (((nextLong() >>> 32) * bound) >>> 32);
  }

  /// A number from 0 up to, not including, 1.
  public double unit() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }
}
