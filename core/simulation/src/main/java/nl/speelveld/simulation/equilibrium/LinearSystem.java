package nl.speelveld.simulation.equilibrium;

/// Linear equations, solved by elimination with row exchange. Mutable: lives inside one search.
///
/// Time O(n³/3) to take apart, O(n²) a right side. For the hundreds of unknowns of a city.
final class LinearSystem {
  private final int size;
  private final double[] parts; // row-major: both triangular factors, taken apart in place
  private final int[] row; // where each row came from
  private final boolean solvable;

  /// Takes a matrix apart, row-major; the array is used up.
  LinearSystem(double[] matrix, int size) {
    this.size = size;
    this.parts = matrix;
    this.row = new int[size];
    boolean regular = true;
    for (int at = 0; at < size; at++) {
      row[at] = at;
    }
    for (int column = 0; column < size && regular; column++) {
      exchange(column, pivot(column));
      regular = Math.abs(parts[column * size + column]) > 1e-300;
      for (int below = column + 1; below < size && regular; below++) {
        eliminate(column, below);
      }
    }
    this.solvable = regular;
  }

  private int pivot(int column) {
    int found = column;
    for (int at = column + 1; at < size; at++) {
      if (Math.abs(parts[at * size + column]) > Math.abs(parts[found * size + column])) {
        found = at;
      }
    }
    return found;
  }

  private void exchange(int one, int other) {
    if (one != other) {
      for (int column = 0; column < size; column++) {
        double held = parts[one * size + column];
        parts[one * size + column] = parts[other * size + column];
        parts[other * size + column] = held;
      }
      int held = row[one];
      row[one] = row[other];
      row[other] = held;
    }
  }

  private void eliminate(int column, int below) {
    double factor = parts[below * size + column] / parts[column * size + column];
    parts[below * size + column] = factor;
    if (factor != 0) {
      for (int at = column + 1; at < size; at++) {
        parts[below * size + at] -= factor * parts[column * size + at];
      }
    }
  }

  /// Whether there is one solution.
  boolean isSolvable() {
    return solvable;
  }

  /// The solution for one right side.
  double[] solve(double[] right) {
    double[] solution = new double[size];
    for (int at = 0; at < size; at++) {
      double sum = right[row[at]];
      for (int before = 0; before < at; before++) {
        sum -= parts[at * size + before] * solution[before];
      }
      solution[at] = sum;
    }
    for (int at = size - 1; at >= 0; at--) {
      double sum = solution[at];
      for (int after = at + 1; after < size; after++) {
        sum -= parts[at * size + after] * solution[after];
      }
      solution[at] = sum / parts[at * size + at];
    }
    return solution;
  }
}
