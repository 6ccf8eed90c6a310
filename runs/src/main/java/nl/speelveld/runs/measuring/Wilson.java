package nl.speelveld.runs.measuring;

import nl.speelveld.segregation.value.Interval;
import nl.speelveld.segregation.value.Interval.Method;

/// The interval of Wilson for a share: which shares would not be rejected, had the pupils of a
/// school been drawn one by one.
///
///     ( p + z²/2n ± z √( p(1−p)/n + z²/4n² ) ) / (1 + z²/n),   z = 1.96
///
/// Stays within 0 … 1 and holds for small schools and for shares of 0 and 1, where `p ± z·se` does
/// not. Source: Wilson (1927), Journal of the American Statistical Association 22.
public final class Wilson {
  private static final double Z = 1.959963984540054;

  private Wilson() {}

  /// The 95 % interval of `inGroup` out of `pupils`; from 0 to 1 when there are none.
  public static Interval of(double inGroup, double pupils) {
    if (pupils <= 0) {
      return new Interval(0, 1, 0.95, Method.TEST_INVERSION);
    }
    double p = inGroup / pupils;
    double centre = p + Z * Z / (2 * pupils);
    double half = Z * Math.sqrt(p * (1 - p) / pupils + Z * Z / (4 * pupils * pupils));
    double scale = 1 + Z * Z / pupils;
    return new Interval(
        Math.max(0, (centre - half) / scale),
        Math.min(1, (centre + half) / scale),
        0.95,
        Method.TEST_INVERSION);
  }
}
