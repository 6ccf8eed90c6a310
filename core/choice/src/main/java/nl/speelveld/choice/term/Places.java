package nl.speelveld.choice.term;

/// Points on a flat map, in metres or kilometres. Immutable.
public final class Places {
  private final double[] x;
  private final double[] y;

  private Places(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  /// Points with these coordinates.
  public static Places of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "x has length (%d), y has (%d); give one of each a point".formatted(x.length, y.length));
    }
    return new Places(x.clone(), y.clone());
  }

  /// How many points there are.
  public int size() {
    return x.length;
  }

  /// To the east.
  public double x(int point) {
    return x[point];
  }

  /// To the north.
  public double y(int point) {
    return y[point];
  }
}
