package nl.speelveld.segregation.spatial;

/// Where units are: a point each on a plane, in metres (for example RD coordinates). Immutable.
public final class Sites {
  private final double[] x;
  private final double[] y;

  private Sites(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  /// Makes sites from coordinates in order of the units; the arrays are copied.
  public static Sites of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "x has length (" + x.length + "), but y has length (" + y.length + ")");
    }
    for (int site = 0; site < x.length; site++) {
      if (!Double.isFinite(x[site]) || !Double.isFinite(y[site])) {
        throw new IllegalArgumentException(
            "site (" + site + ") is at (" + x[site] + ", " + y[site] + "), but sites are finite");
      }
    }
    return new Sites(x.clone(), y.clone());
  }

  /// How many sites there are.
  public int size() {
    return x.length;
  }

  /// East coordinate in metres.
  public double x(int site) {
    return x[site];
  }

  /// North coordinate in metres.
  public double y(int site) {
    return y[site];
  }

  /// Straight-line distance in metres.
  public double metres(int one, int other) {
    double dx = x[one] - x[other];
    double dy = y[one] - y[other];
    return Math.sqrt(dx * dx + dy * dy);
  }
}
