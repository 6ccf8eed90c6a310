package nl.speelveld.segregation.masked;

import nl.speelveld.segregation.value.Interval;
import nl.speelveld.segregation.value.Interval.Method;

/// Between which values an index lies, whatever the masked cells hold.
///
/// Two intervals are told. No fill has a value outside `interval`; fills were found that have the
/// smallest and the largest value of `reached`. The true ends lie between the two, and where these
/// meet (to 1e-12) they are exact.
///
/// @param index name of the index
/// @param interval ends outside which no fill lies, level 1
/// @param sharpness whether fills reach the ends
/// @param reached smallest and largest value that a fill was found for, level 1
public record IndexBounds(String index, Interval interval, Sharpness sharpness, Interval reached) {
  private static final double SAME = 1e-12;

  /// Whether fills reach the ends of an interval.
  public enum Sharpness {
    /// Both ends are reached by a fill.
    EXACT,
    /// No fill lies outside; the ends may be wider than what fills reach, see
    /// [IndexBounds#reached()].
    OUTER
  }

  /// Bounds of which both sides are known, each as smallest and largest value.
  static IndexBounds between(String index, Interval outer, Interval reached) {
    // rounding may leave a reached value a hair outside
    double low = Math.min(outer.low(), reached.low());
    double high = Math.max(outer.high(), reached.high());
    boolean meet = reached.low() - low <= SAME && high - reached.high() <= SAME;
    return new IndexBounds(
        index, ends(low, high), meet ? Sharpness.EXACT : Sharpness.OUTER, ends(reached));
  }

  /// Bounds that fills reach.
  static IndexBounds exact(String index, Interval reached) {
    return new IndexBounds(index, ends(reached), Sharpness.EXACT, ends(reached));
  }

  private static Interval ends(Interval interval) {
    return ends(interval.low(), interval.high());
  }

  private static Interval ends(double low, double high) {
    return new Interval(low, high, 1, Method.MASKED_BOUNDS);
  }
}
