package nl.speelveld.segregation.ordered;

/// Least-squares polynomial through points, by orthogonalising its columns (modified Gram-Schmidt
/// with the right-hand side as a last column, which is as stable as reflections).
final class PolynomialFit {
  private PolynomialFit() {}

  /// Coefficients of `y ≈ Σₖ bₖ xᵏ`, k = 0 … order, each point weighing `weights[i]`. There are
  /// more points than the order, at different x, with weights above 0.
  static double[] of(double[] x, double[] y, double[] weights, int order) {
    int columns = order + 1;
    double[][] q = columnsOf(x, y, weights, columns);
    double[][] r = new double[columns][columns + 1];
    for (int column = 0; column < columns; column++) {
      r[column][column] = Math.sqrt(dot(q[column], q[column]));
      scale(q[column], 1 / r[column][column]);
      for (int later = column + 1; later <= columns; later++) {
        r[column][later] = dot(q[column], q[later]);
        subtract(q[later], q[column], r[column][later]);
      }
    }
    return solved(r, columns);
  }

  private static double[][] columnsOf(double[] x, double[] y, double[] weights, int columns) {
    double[][] q = new double[columns + 1][x.length];
    for (int point = 0; point < x.length; point++) {
      double root = Math.sqrt(weights[point]);
      double power = root;
      for (int column = 0; column < columns; column++) {
        q[column][point] = power;
        power *= x[point];
      }
      q[columns][point] = root * y[point];
    }
    return q;
  }

  private static double[] solved(double[][] r, int columns) {
    double[] b = new double[columns];
    for (int row = columns - 1; row >= 0; row--) {
      double value = r[row][columns];
      for (int column = row + 1; column < columns; column++) {
        value -= r[row][column] * b[column];
      }
      b[row] = value / r[row][row];
    }
    return b;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void scale(double[] a, double factor) {
    for (int i = 0; i < a.length; i++) {
      a[i] *= factor;
    }
  }

  private static void subtract(double[] a, double[] b, double factor) {
    for (int i = 0; i < a.length; i++) {
      a[i] -= factor * b[i];
    }
  }
}
