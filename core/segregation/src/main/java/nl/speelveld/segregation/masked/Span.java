package nl.speelveld.segregation.masked;

import nl.speelveld.segregation.value.Interval;
import nl.speelveld.segregation.value.Interval.Method;

/// The smallest and largest of the values seen.
final class Span {
  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

  static Span of(double one, double other) {
    Span span = new Span();
    span.add(one);
    span.add(other);
    return span;
  }

  void add(double value) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }

  double low() {
    return low;
  }

  double high() {
    return high;
  }

  /// One minus these.
  Span mirrored() {
    return of(1 - low, 1 - high);
  }

  /// These within 0 … 1 (M of two groups lies below 1 as well: ln 2).
  Interval interval() {
    return interval(1);
  }

  /// These within 0 and a ceiling.
  Interval interval(double ceiling) {
    double from = Math.clamp(low, 0.0, ceiling); // rounding may leave a hair outside
    double to = Math.clamp(high, from, ceiling);
    return new Interval(from, to, 1, Method.MASKED_BOUNDS);
  }
}
