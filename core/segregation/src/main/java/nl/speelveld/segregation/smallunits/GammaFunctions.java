package nl.speelveld.segregation.smallunits;

/// Logarithm of the gamma function and its derivative, for positive arguments, to about 1e-14.
final class GammaFunctions {
  private static final double SHIFTED = 12; // from here on the asymptotic series is exact enough

  private GammaFunctions() {}

  static double logGamma(double x) {
    double shift = 0;
    double z = x;
    while (z < SHIFTED) {
      shift += Math.log(z);
      z++;
    }
    double r = 1 / (z * z);
    double series =
        (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r / 1188)))) / z;
    return (z - .5) * Math.log(z) - z + .5 * Math.log(2 * Math.PI) + series - shift;
  }

  static double digamma(double x) {
    double shift = 0;
    double z = x;
    while (z < SHIFTED) {
      shift += 1 / z;
      z++;
    }
    double r = 1 / (z * z);
    double series = r * (1.0 / 12 - r * (1.0 / 120 - r * (1.0 / 252 - r * (1.0 / 240 - r / 132))));
    return Math.log(z) - .5 / z - series - shift;
  }

  static double logBeta(double a, double b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
  }
}
