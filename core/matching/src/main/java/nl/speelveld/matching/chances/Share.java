package nl.speelveld.matching.chances;

/// How often something happened in draws, with the interval that so many draws leave.
///
///     ( p + z²/2n ± z √( p(1−p)/n + z²/4n² ) ) / (1 + z²/n),   z = 1.96, p = hits / n
///
/// The interval (95 %) says how far more draws could still move the share. It stays within 0 … 1
/// and holds for shares of 0 and 1. Source: Wilson (1927), Journal of the American Statistical
/// Association 22.
///
/// @param hits in how many draws it happened; a mean over applicants need not be whole
/// @param draws out of how many, above 0
public record Share(double hits, double draws) {
  private static final double Z = 1.959963984540054;

  public Share {
    if (!(hits >= 0 && hits <= draws && draws > 0 && draws < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "hits is ("
              + hits
              + ") out of draws ("
              + draws
              + "), but draws lie above 0 and hits in"
              + " 0 … draws");
    }
  }

  /// The share, 0 … 1.
  public double value() {
    return hits / draws;
  }

  /// Lower end of the 95 % interval.
  public double low() {
    return hits == 0 ? 0 : Math.max(0, centre() - half());
  }

  /// Upper end of the 95 % interval.
  public double high() {
    return hits == draws ? 1 : Math.min(1, centre() + half());
  }

  private double centre() {
    return (value() + Z * Z / (2 * draws)) / (1 + Z * Z / draws);
  }

  private double half() {
    double p = value();
    return Z * Math.sqrt(p * (1 - p) / draws + Z * Z / (4 * draws * draws)) / (1 + Z * Z / draws);
  }
}
