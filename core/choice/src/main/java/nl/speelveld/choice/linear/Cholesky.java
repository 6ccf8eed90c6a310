package nl.speelveld.choice.linear;

import java.util.Optional;

/// The Cholesky factor of a symmetric positive definite matrix: A = L Lᵀ.
///
/// Matrices are n × n, row-major; the lower triangle is read. Time n³/3, memory n². Source: Golub &
/// Van Loan, Matrix Computations, 4.2.
public final class Cholesky {
  private final int n;
  private final double[] factor;

  private Cholesky(int n, double[] factor) {
    this.n = n;
    this.factor = factor;
  }

  /// The factor, or nothing where the matrix is not safely positive definite.
  ///
  /// @param n rows
  /// @param matrix n × n
  /// @param tolerance a pivot below this share of its diagonal counts as zero
  public static Optional<Cholesky> find(int n, double[] matrix, double tolerance) {
    double[] factor = new double[n * n];
    for (int row = 0; row < n; row++) {
      for (int column = 0; column <= row; column++) {
        double sum = matrix[row * n + column];
        for (int k = 0; k < column; k++) {
          sum -= factor[row * n + k] * factor[column * n + k];
        }
        if (row > column) {
          factor[row * n + column] = sum / factor[column * n + column];
        } else if (sum > tolerance * matrix[row * n + row] && sum > 0) {
          factor[row * n + row] = Math.sqrt(sum);
        } else {
          return Optional.empty(); // also where sum is not a number
        }
      }
    }
    return Optional.of(new Cholesky(n, factor));
  }

  /// x with A x = b.
  public double[] solve(double[] b) {
    double[] x = forward(b);
    for (int row = n - 1; row >= 0; row--) {
      double sum = x[row];
      for (int k = row + 1; k < n; k++) {
        sum -= factor[k * n + row] * x[k];
      }
      x[row] = sum / factor[row * n + row];
    }
    return x;
  }

  /// y with L y = b.
  private double[] forward(double[] b) {
    double[] y = new double[n];
    for (int row = 0; row < n; row++) {
      double sum = b[row];
      for (int k = 0; k < row; k++) {
        sum -= factor[row * n + k] * y[k];
      }
      y[row] = sum / factor[row * n + row];
    }
    return y;
  }

  /// L z: standard normals z become draws with covariance A.
  public double[] times(double[] z) {
    double[] product = new double[n];
    for (int row = 0; row < n; row++) {
      for (int k = 0; k <= row; k++) {
        product[row] += factor[row * n + k] * z[k];
      }
    }
    return product;
  }

  /// A⁻¹, symmetric to the last bit.
  public double[] inverse() {
    double[] inverse = new double[n * n];
    double[] unit = new double[n];
    for (int column = 0; column < n; column++) {
      unit[column] = 1;
      double[] solved = solve(unit);
      unit[column] = 0;
      for (int row = 0; row <= column; row++) {
        inverse[row * n + column] = solved[row];
        inverse[column * n + row] = solved[row];
      }
    }
    return inverse;
  }
}
