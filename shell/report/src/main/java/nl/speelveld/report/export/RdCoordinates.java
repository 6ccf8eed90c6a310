package nl.speelveld.report.export;

/// From Rijksdriehoek (EPSG:28992) to WGS84 longitude and latitude.
///
///     φ = 52.15517440 + Σ K[p,q] dx^p dy^q / 3600      dx = (x − 155000) / 100000
///     λ =  5.38720621 + Σ L[p,q] dx^p dy^q / 3600      dy = (y − 463000) / 100000
///
/// Inside the Netherlands within 25 centimetres of the exact transformation. Source: Schreutelkamp
/// and Strang van Hees (2001), Geodesia 43(2), 64-69.
final class RdCoordinates {
  private static final double[][] K = {
    {0, 1, 3235.65389}, {2, 0, -32.58297}, {0, 2, -0.24750}, {2, 1, -0.84978},
    {0, 3, -0.06550}, {2, 2, -0.01709}, {1, 0, -0.00738}, {4, 0, 0.00530},
    {2, 3, -0.00039}, {4, 1, 0.00033}, {1, 1, -0.00012}
  };
  private static final double[][] L = {
    {1, 0, 5260.52916}, {1, 1, 105.94684}, {1, 2, 2.45656}, {3, 0, -0.81885},
    {1, 3, 0.05594}, {3, 1, -0.05607}, {0, 1, 0.01199}, {3, 2, -0.00256},
    {1, 4, 0.00128}, {0, 2, 0.00022}, {2, 0, -0.00022}, {5, 0, 0.00026}
  };

  private RdCoordinates() {}

  static double latitude(double x, double y) {
    return 52.15517440 + sum(K, x, y) / 3600;
  }

  static double longitude(double x, double y) {
    return 5.38720621 + sum(L, x, y) / 3600;
  }

  private static double sum(double[][] terms, double x, double y) {
    double dx = (x - 155_000) / 100_000;
    double dy = (y - 463_000) / 100_000;
    double sum = 0;
    for (double[] term : terms) {
      sum += term[2] * Math.pow(dx, term[0]) * Math.pow(dy, term[1]);
    }
    return sum;
  }
}
