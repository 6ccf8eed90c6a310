package nl.speelveld.segregation.masked;

import nl.speelveld.segregation.value.Interval;

/// Between which values an index lies, whatever the masked cells hold.
///
/// @param index name of the index
/// @param interval smallest and largest value, level 1
/// @param sharpness whether fills reach the ends
public record IndexBounds(String index, Interval interval, Sharpness sharpness) {
  /// Whether fills reach the ends of an interval.
  public enum Sharpness {
    /// Both ends are reached by a fill.
    EXACT,
    /// No fill lies outside; the ends may be wider than what fills reach.
    OUTER
  }
}
