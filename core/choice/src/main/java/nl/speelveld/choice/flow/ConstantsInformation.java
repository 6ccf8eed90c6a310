package nl.speelveld.choice.flow;

import java.util.Optional;

/// The information of the constants, I, at what is expected: a matrix of destinations ×
/// destinations that is never written out.
///
/// Systems are solved by conjugate gradients, each step a pass over the cells, with what schools
/// have by themselves and what regions have ([Regions]) solved beforehand. What all constants have
/// in common is not settled, nor what those of an island have, and hardly where an area sends
/// nobody but to one school. A share of ten milliardths of each intake is added to the diagonal, so
/// that rounding moves nothing there. Sources: Golub & Van Loan, Matrix Computations, 11.5;
/// Nicolaides (1987), SIAM J. Numerical Analysis 24, for the regions. Lives inside one run.
final class ConstantsInformation {
  static final double HELD = 1e-10; // share of the intake that is added to the diagonal
  private static final int MOST_STEPS = 2_000;

  private final Passes passes;
  private final Passes.Expected expected;
  private final double[] own; // the diagonal
  private final Optional<Regions.Factor> regions;

  ConstantsInformation(Passes passes, Regions regions, Passes.Expected expected) {
    this.passes = passes;
    this.expected = expected;
    this.own = diagonal(passes, expected);
    this.regions = regions.factor(expected);
  }

  private static double[] diagonal(Passes passes, Passes.Expected expected) {
    Flows flows = passes.flows;
    double[] cells = expected.cells();
    double[] own =
        passes.sum(
            flows.destinations(),
            (from, to, part) -> {
              for (int origin = from; origin < to; origin++) {
                double all = passes.leaving[origin];
                for (int cell = flows.start[origin]; cell < flows.start[origin + 1]; cell++) {
                  part[flows.destination[cell]] +=
                      all > 0 ? cells[cell] * (1 - cells[cell] / all) : 0;
                }
              }
            });
    for (int s = 0; s < own.length; s++) {
      own[s] += HELD * expected.intake()[s];
    }
    return own;
  }

  /// z with I z = right.
  ///
  /// @param begin where to begin
  /// @param exact length that may be left, as a share of that of the right-hand side
  double[] solve(double[] right, double[] begin, double exact) {
    double[] z = begin.clone();
    double[] image = times(z);
    double[] rest = new double[z.length];
    for (int s = 0; s < z.length; s++) {
      rest[s] = passes.arriving[s] > 0 ? right[s] - image[s] : 0;
    }
    double enough = exact * exact * dot(right, conditioned(right));
    double[] direction = conditioned(rest);
    double size = dot(rest, direction);
    for (int step = 0; step < MOST_STEPS && size > enough; step++) {
      image = times(direction);
      double curve = dot(direction, image);
      if (!(curve > 0)) {
        break; // nothing but rounding is left
      }
      double along = size / curve;
      for (int s = 0; s < z.length; s++) {
        z[s] += along * direction[s];
        rest[s] -= along * image[s];
      }
      double[] next = conditioned(rest);
      double left = dot(rest, next);
      for (int s = 0; s < z.length; s++) {
        direction[s] = next[s] + left / size * direction[s];
      }
      size = left;
    }
    return z;
  }

  private double[] times(double[] z) {
    double[] image = passes.timesInformation(expected, z);
    for (int s = 0; s < z.length; s++) {
      image[s] += HELD * expected.intake()[s] * z[s];
    }
    return image;
  }

  /// Near to I⁻¹ of a vector, and cheap.
  private double[] conditioned(double[] vector) {
    double[] near = new double[vector.length];
    for (int s = 0; s < near.length; s++) {
      near[s] = own[s] > 0 ? vector[s] / own[s] : 0;
    }
    regions.ifPresent(its -> its.add(vector, near));
    return near;
  }

  static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int at = 0; at < left.length; at++) {
      sum += left[at] * right[at];
    }
    return sum;
  }
}
