package nl.speelveld.segregation.smallunits;

import java.util.Arrays;

/// Least squares with weights that are not negative, and sum to one in the end.
///
/// Active sets (Lawson & Hanson 1974): one column enters at a time, and whoever would fall below 0
/// leaves on the way. Small: columns are support points, a dozen at most.
final class LeastSquares {
  private static final double TINY = 1e-13;
  private final double[][] gram;
  private final double[] target;
  private final boolean[] inside;

  private LeastSquares(double[][] columns, double[] wanted) {
    int size = columns.length;
    gram = new double[size][size];
    target = new double[size];
    inside = new boolean[size];
    for (int i = 0; i < size; i++) {
      target[i] = dot(columns[i], wanted);
      for (int j = 0; j < size; j++) {
        gram[i][j] = dot(columns[i], columns[j]);
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  /// Weights w ≥ 0 for which the columns come nearest to what is wanted.
  static double[] solve(double[][] columns, double[] wanted) {
    return new LeastSquares(columns, wanted).solve();
  }

  private double[] solve() {
    double[] weights = new double[target.length];
    for (int round = 0; round < 10 * target.length; round++) {
      int entering = steepest(weights);
      if (entering < 0) {
        break;
      }
      inside[entering] = true;
      weights = settled(weights);
    }
    return weights;
  }

  private int steepest(double[] weights) {
    int best = -1;
    double most = 1e-11;
    for (int i = 0; i < weights.length; i++) {
      double slope = target[i] - dot(gram[i], weights);
      if (!inside[i] && slope > most * (1 + Math.abs(target[i]))) {
        most = slope;
        best = i;
      }
    }
    return best;
  }

  /// Moves to the solution of the columns inside, stopping at the first weight that reaches 0.
  private double[] settled(double[] start) {
    double[] weights = start;
    while (true) {
      double[] free = unconstrained();
      double step = 1;
      for (int i = 0; i < free.length; i++) {
        if (inside[i] && free[i] <= TINY) {
          step = Math.min(step, weights[i] / Math.max(weights[i] - free[i], 1e-300));
        }
      }
      double[] moved = new double[free.length];
      boolean all = true;
      for (int i = 0; i < free.length; i++) {
        moved[i] = inside[i] ? weights[i] + step * (free[i] - weights[i]) : 0;
        if (inside[i] && moved[i] <= TINY) {
          inside[i] = false;
          moved[i] = 0;
          all = false;
        }
      }
      weights = moved;
      if (all) {
        return weights;
      }
    }
  }

  /// Gauss with pivots on the columns inside; a hair is added to the diagonal for twin columns.
  private double[] unconstrained() {
    int[] chosen =
        java.util.stream.IntStream.range(0, inside.length).filter(i -> inside[i]).toArray();
    int size = chosen.length;
    double[][] a = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        a[i][j] = gram[chosen[i]][chosen[j]];
      }
      a[i][i] *= 1 + 1e-13;
      a[i][size] = target[chosen[i]];
    }
    for (int k = 0; k < size; k++) {
      int from = k;
      Arrays.sort(a, k, size, (x, y) -> Double.compare(Math.abs(y[from]), Math.abs(x[from])));
      for (int i = 0; i < size; i++) {
        double factor = i == k ? 0 : a[i][k] / a[k][k];
        for (int j = k; factor != 0 && j <= size; j++) {
          a[i][j] -= factor * a[k][j];
        }
      }
    }
    double[] solution = new double[inside.length];
    for (int k = 0; k < size; k++) {
      solution[chosen[k]] = a[k][size] / a[k][k];
    }
    return solution;
  }
}
