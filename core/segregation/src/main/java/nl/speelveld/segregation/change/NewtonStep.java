package nl.speelveld.segregation.change;

/// Solves `H d = −g` for a symmetric positive matrix by Cholesky's method; where a pivot vanishes
/// the direction stays still.
final class NewtonStep {
  private NewtonStep() {}

  /// The step for the first `size` coordinates; only the lower triangle of `hessian` is read, and
  /// it is overwritten.
  static double[] solve(double[] hessian, double[] gradient, int size) {
    factor(hessian, size);
    double[] step = new double[size];
    for (int row = 0; row < size; row++) {
      double value = -gradient[row];
      for (int column = 0; column < row; column++) {
        value -= hessian[row * size + column] * step[column];
      }
      step[row] = value / hessian[row * size + row];
    }
    for (int row = size - 1; row >= 0; row--) {
      double value = step[row];
      for (int below = row + 1; below < size; below++) {
        value -= hessian[below * size + row] * step[below];
      }
      step[row] = value / hessian[row * size + row];
    }
    return step;
  }

  private static void factor(double[] a, int size) {
    for (int row = 0; row < size; row++) {
      double scale = a[row * size + row];
      for (int column = 0; column <= row; column++) {
        double value = a[row * size + column];
        for (int inner = 0; inner < column; inner++) {
          value -= a[row * size + inner] * a[column * size + inner];
        }
        if (column < row) {
          a[row * size + column] = value / a[column * size + column];
        } else {
          // why: a block of groups that shares no unit with the rest leaves a pivot of pure
          // rounding; an infinite pivot makes its step 0
          a[row * size + row] = value > scale * 1e-14 ? Math.sqrt(value) : Double.POSITIVE_INFINITY;
        }
      }
    }
  }
}
