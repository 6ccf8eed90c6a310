package nl.speelveld.segregation.change;

import java.util.Arrays;

/// Finds the table `rᵢ · n[i][j] · cⱼ` that has given margins, on the shorter side by Newton's
/// method.
///
/// Iterative proportional fitting scales rows and columns in turn; its limit is the only table of
/// the form `rᵢ n[i][j] cⱼ` with these margins (Csiszár 1975), so every road to that form and those
/// margins ends in the same table. Given the column factors `cⱼ = exp(yⱼ)`, the row factors follow:
/// `rᵢ = Rᵢ / Σⱼ n[i][j] cⱼ`. What is left is a convex function of as many unknowns as there are
/// columns,
///
///     φ(y) = Σᵢ Rᵢ ln Σⱼ n[i][j] exp(yⱼ) − Σⱼ Cⱼ yⱼ
///
/// whose gradient is the error of the column margins. Newton needs some eight passes over the
/// cells where alternate scaling needs hundreds. Convex and cut back until φ falls, it cannot
/// cycle; adding a constant to all y changes nothing, so the last stays 0. Sides longer than
/// [#NEWTON_LIMIT] are scaled in turn instead, because a step costs columns³.
final class MarginFit {
  /// Longest short side for which Newton's method is used.
  static final int NEWTON_LIMIT = 300;

  private static final int NEWTON_ROUNDS = 500;
  private static final int SCALING_ROUNDS = 200_000;
  private static final double TARGET = 1e-15;
  private static final double LONGEST_STEP = 4;

  private final int rows;
  private final int columns;
  private final Cells cells;
  private final double[] rowTarget;
  private final double[] columnTarget;
  private final double[] weight;
  private final double[] gradient;
  private double[] y;
  private int rounds;

  private MarginFit(Cells cells, double[] rowTarget, double[] columnTarget) {
    this.cells = cells;
    this.rows = cells.units();
    this.columns = cells.groups();
    this.rowTarget = rowTarget;
    this.columnTarget = columnTarget;
    this.weight = new double[columns];
    this.gradient = new double[columns];
    this.y = new double[columns];
  }

  /// A fitted table of shares that add up to 1, and its certificate.
  record Fit(Cells cells, Convergence convergence) {}

  /// Fits positive cells to margins that are shares adding up to 1.
  static Fit fit(Cells source, double[] unitShares, double[] groupShares) {
    if (source.groups() > source.units()) {
      Fit turned = fit(source.transposed(), groupShares, unitShares);
      return new Fit(turned.cells().transposed(), turned.convergence());
    }
    MarginFit fit = new MarginFit(source, unitShares, groupShares);
    if (source.groups() <= NEWTON_LIMIT) {
      fit.descend();
    } else {
      fit.scaleInTurn(SCALING_ROUNDS);
    }
    return fit.result();
  }

  /// The oracle for tests: plain alternate scaling, slow and without cleverness.
  static Fit byAlternateScaling(Cells source, double[] unitShares, double[] groupShares) {
    MarginFit fit = new MarginFit(source, unitShares, groupShares);
    fit.scaleInTurn(SCALING_ROUNDS);
    return fit.result();
  }

  private void scaleInTurn(int atMost) {
    double error = columnError();
    double best = error;
    int withoutGain = 0;
    // ends: at the target, or converged and no nearer in twenty rounds (only rounding is left)
    for (int round = 0; round < atMost && error > TARGET && withoutGain < 20; round++, rounds++) {
      for (int column = 0; column < columns; column++) {
        y[column] += Math.log(columnTarget[column] / (gradient[column] + columnTarget[column]));
      }
      error = columnError();
      withoutGain = error < best || best > Convergence.TOLERANCE ? 0 : withoutGain + 1;
      best = Math.min(best, error);
    }
  }

  private void descend() {
    scaleInTurn(2); // why: two plain rounds bring y near enough for full Newton steps
    double error = columnError();
    double best = error;
    double[] bestY = y.clone();
    int withoutGain = 0;
    // ends: at the target, after five rounds that gain nothing (rounding is all that is left)
    for (int round = 0; round < NEWTON_ROUNDS && best > TARGET && withoutGain < 5; round++) {
      rounds++;
      step();
      error = columnError();
      withoutGain = error < best ? 0 : withoutGain + 1;
      if (error < best) {
        best = error;
        bestY = y.clone();
      }
    }
    y = bestY;
  }

  private void step() {
    double[] direction = NewtonStep.solve(hessian(), gradient, columns - 1);
    double longest = Arrays.stream(direction).map(Math::abs).max().orElse(0);
    double length = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
    double slope = 0;
    for (int column = 0; column < columns - 1; column++) {
      slope += direction[column] * gradient[column];
    }
    double[] from = y;
    double here = objective();
    do {
      y = from.clone();
      for (int column = 0; column < columns - 1; column++) {
        y[column] += length * direction[column];
      }
      length /= 2;
      // why the allowance: near the minimum φ differs by less than its own rounding
    } while (objective() > here + 1e-4 * length * slope + 1e-14 * (1 + Math.abs(here))
        && length > 1e-6);
  }

  private void refreshWeights() {
    for (int column = 0; column < columns; column++) {
      weight[column] = Math.exp(y[column]);
    }
  }

  private double rowSum(int row) {
    double sum = 0;
    for (int column = 0; column < columns; column++) {
      sum += cells.cell(row, column) * weight[column];
    }
    return sum;
  }

  private double objective() {
    refreshWeights();
    double value = 0;
    for (int row = 0; row < rows; row++) {
      value += rowTarget[row] * Math.log(rowSum(row));
    }
    for (int column = 0; column < columns; column++) {
      value -= columnTarget[column] * y[column];
    }
    return value;
  }

  /// Fills the gradient, column margin minus target, and gives its largest absolute value.
  private double columnError() {
    refreshWeights();
    Arrays.fill(gradient, 0);
    for (int row = 0; row < rows; row++) {
      double scale = rowTarget[row] / rowSum(row);
      for (int column = 0; column < columns; column++) {
        gradient[column] += scale * cells.cell(row, column) * weight[column];
      }
    }
    double largest = 0;
    for (int column = 0; column < columns; column++) {
      gradient[column] -= columnTarget[column];
      largest = Math.max(largest, Math.abs(gradient[column]));
    }
    return largest;
  }

  /// `Σᵢ Rᵢ (diag(pᵢ) − pᵢ pᵢᵀ)` for all columns but the last; pᵢ is the mix of row i after
  /// scaling.
  private double[] hessian() {
    int size = columns - 1;
    double[] hessian = new double[size * size];
    double[] mix = new double[columns];
    for (int row = 0; row < rows; row++) {
      double sum = rowSum(row);
      for (int column = 0; column < columns; column++) {
        mix[column] = cells.cell(row, column) * weight[column] / sum;
      }
      for (int one = 0; one < size; one++) {
        double scaled = rowTarget[row] * mix[one];
        for (int other = 0; other < one; other++) {
          hessian[one * size + other] -= scaled * mix[other];
        }
        // why: p(1−p) written as p times the others keeps its digits when p is near 1
        hessian[one * size + one] += scaled * othersThan(one, mix);
      }
    }
    return hessian;
  }

  private static double othersThan(int one, double[] mix) {
    double others = 0;
    for (int column = 0; column < mix.length; column++) {
      others += column == one ? 0 : mix[column];
    }
    return others;
  }

  private Fit result() {
    refreshWeights();
    double[] fitted = new double[rows * columns];
    for (int row = 0; row < rows; row++) {
      double scale = rowTarget[row] / rowSum(row);
      for (int column = 0; column < columns; column++) {
        fitted[row * columns + column] = scale * cells.cell(row, column) * weight[column];
      }
    }
    Cells table = new Cells(rows, columns, fitted);
    double error =
        Math.max(
            largestGap(table.unitTotals(), rowTarget),
            largestGap(table.groupTotals(), columnTarget));
    return new Fit(table, new Convergence(rounds, error));
  }

  private static double largestGap(double[] reached, double[] target) {
    double largest = 0;
    for (int part = 0; part < reached.length; part++) {
      largest = Math.max(largest, Math.abs(reached[part] - target[part]));
    }
    return largest;
  }
}
