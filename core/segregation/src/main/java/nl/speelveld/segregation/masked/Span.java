package nl.speelveld.segregation.masked;

import nl.speelveld.segregation.masked.IndexBounds.Sharpness;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.segregation.value.Interval.Method;

/// The smallest and largest of the values seen, within 0 … 1 (M lies below 1 as well: ln 2).
final class Span {
  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

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
    Span other = new Span();
    other.add(1 - low);
    other.add(1 - high);
    return other;
  }

  IndexBounds bounds(String index, Sharpness sharpness) {
    double from = Math.clamp(low, 0.0, 1.0); // rounding may leave a hair outside
    double to = Math.clamp(high, from, 1.0);
    return new IndexBounds(index, new Interval(from, to, 1, Method.MASKED_BOUNDS), sharpness);
  }
}
