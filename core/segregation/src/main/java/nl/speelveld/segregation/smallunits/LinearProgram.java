package nl.speelveld.segregation.smallunits;

import java.util.Arrays;

/// The smallest `c·x` with `A x = b`, `x ≥ 0`, for a dozen rows and some thousand columns: the
/// simplex method on a table, in two phases.
final class LinearProgram {
  private static final double EPS = 1e-10;
  private final double[][] a;
  private final int rows;
  private final int columns;
  private final int[] basis;

  private LinearProgram(double[][] matrix, double[] b) {
    rows = b.length;
    columns = matrix[0].length;
    a = new double[rows][columns + rows + 1];
    basis = new int[rows];
    for (int i = 0; i < rows; i++) {
      double sign = b[i] < 0 ? -1 : 1;
      for (int j = 0; j < columns; j++) {
        a[i][j] = sign * matrix[i][j];
      }
      a[i][columns + i] = 1;
      a[i][columns + rows] = sign * b[i];
      basis[i] = columns + i;
    }
  }

  /// The smallest value. The caller knows that a solution exists and that values are bounded.
  static double smallest(double[] costs, double[][] matrix, double[] b) {
    LinearProgram program = new LinearProgram(matrix, b);
    double[] artificial = new double[program.columns + program.rows];
    Arrays.fill(artificial, program.columns, artificial.length, 1);
    program.minimise(artificial, program.columns + program.rows);
    return program.minimise(Arrays.copyOf(costs, program.columns + program.rows), program.columns);
  }

  /// Ends because the value falls, and after many steps by the smallest index (Bland's rule).
  private double minimise(double[] costs, int allowed) {
    for (int step = 0; step < 5000; step++) {
      int entering = entering(costs, allowed, step > 1000);
      if (entering < 0) {
        break;
      }
      int leaving = leaving(entering);
      if (leaving < 0) {
        break;
      }
      pivot(leaving, entering);
    }
    double value = 0;
    for (int i = 0; i < rows; i++) {
      value += costs[basis[i]] * a[i][columns + rows];
    }
    return value;
  }

  private int entering(double[] costs, int allowed, boolean first) {
    int best = -1;
    double least = -EPS;
    for (int j = 0; j < allowed; j++) {
      double reduced = costs[j];
      for (int i = 0; i < rows; i++) {
        reduced -= costs[basis[i]] * a[i][j];
      }
      if (reduced < least) {
        best = j;
        least = reduced;
        if (first) {
          return best;
        }
      }
    }
    return best;
  }

  private int leaving(int entering) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < rows; i++) {
      double slope = a[i][entering];
      boolean artificial = basis[i] >= columns && entering < columns;
      if (slope > EPS || (artificial && slope < -EPS && a[i][columns + rows] < EPS)) {
        double ratio = Math.max(0, a[i][columns + rows] / Math.abs(slope));
        if (ratio < least) {
          least = ratio;
          best = i;
        }
      }
    }
    return best;
  }

  private void pivot(int row, int column) {
    double by = a[row][column];
    for (int j = 0; j < a[row].length; j++) {
      a[row][j] /= by;
    }
    for (int i = 0; i < rows; i++) {
      double factor = i == row ? 0 : a[i][column];
      for (int j = 0; factor != 0 && j < a[i].length; j++) {
        a[i][j] -= factor * a[row][j];
      }
    }
    basis[row] = column;
  }
}
