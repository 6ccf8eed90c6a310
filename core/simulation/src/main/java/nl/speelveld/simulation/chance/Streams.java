package nl.speelveld.simulation.chance;

/// Uniform numbers by hashing who asks for what: no state, no order.
///
/// A pupil is known by the year and area of entry and a number there, so the same pupil meets the
/// same chance in the base and in every scenario (common random numbers): what differs between two
/// runs of one seed is the policy. The hash is the finisher of SplitMix64 (Steele, Lea & Flood
/// 2014), applied to each part in turn; some 2 ns a number.
public final class Streams {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long root;

  private Streams(long root) {
    this.root = root;
  }

  /// The numbers of a purpose in a year of a run.
  public static Streams of(long seed, Purpose purpose, int year) {
    return new Streams(mix(mix(seed + GOLDEN * (purpose.ordinal() + 1)) + GOLDEN * (year + 1)));
  }

  /// A uniform number, 0 inclusive to 1 exclusive.
  ///
  /// @param who the pupil, or another thing that is counted
  /// @param draw which of its numbers
  public double at(long who, int draw) {
    return (bits(who, draw) >>> 11) * 0x1p-53;
  }

  /// 64 random bits.
  public long bits(long who, int draw) {
    return mix(mix(root + GOLDEN * who) + GOLDEN * (draw + 1L));
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
