package nl.speelveld.choice.linear;

/// Products of small square matrices, row-major.
public final class Symmetric {
  private Symmetric() {}

  /// The rows and columns that are kept.
  public static double[] part(double[] matrix, int n, int[] kept) {
    double[] part = new double[kept.length * kept.length];
    for (int row = 0; row < kept.length; row++) {
      for (int column = 0; column < kept.length; column++) {
        part[row * kept.length + column] = matrix[kept[row] * n + kept[column]];
      }
    }
    return part;
  }

  /// A M A for symmetric A and M: the sandwich of robust standard errors.
  public static double[] sandwich(double[] bread, double[] meat, int n) {
    return product(product(bread, meat, n), bread, n);
  }

  private static double[] product(double[] left, double[] right, int n) {
    double[] product = new double[n * n];
    for (int row = 0; row < n; row++) {
      for (int k = 0; k < n; k++) {
        double factor = left[row * n + k];
        for (int column = 0; column < n; column++) {
          product[row * n + column] += factor * right[k * n + column];
        }
      }
    }
    return product;
  }

  /// xᵀ A y.
  public static double form(double[] x, double[] matrix, double[] y) {
    double sum = 0;
    for (int row = 0; row < x.length; row++) {
      double inner = 0;
      for (int column = 0; column < y.length; column++) {
        inner += matrix[row * y.length + column] * y[column];
      }
      sum += x[row] * inner;
    }
    return sum;
  }
}
