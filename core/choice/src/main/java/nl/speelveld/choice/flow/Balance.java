package nl.speelveld.choice.flow;

import java.util.Arrays;
import java.util.List;

/// Finds the constants of destinations for given coefficients, and what the likelihood looks like
/// with the constants always best. Lives inside one run.
final class Balance {
  private static final int MOST_ROUNDS = 20_000;
  static final double EXACT = 1e-12; // relative misfit of an intake
  private static final int MOST_SOLVER_STEPS = 5_000;
  // squared length that a solution may leave, as a share: eight digits of an information are more
  // than a step or a standard error needs, and each digit costs hundreds of passes in a country
  private static final double SOLVED = 1e-16;

  private final Flows flows;
  private final List<FlowTerm> terms;
  private final double[] arriving;
  private final double[] leaving;

  /// The model at some coefficients, balanced.
  record State(
      double[] beta,
      double[] constants,
      double[] expected,
      double[] slope,
      double logLikelihood,
      double misfit) {}

  Balance(Flows flows, List<FlowTerm> terms) {
    this.flows = flows;
    this.terms = terms;
    this.arriving = flows.arriving();
    this.leaving = new double[flows.origins()];
    Arrays.setAll(leaving, flows::leaving);
  }

  /// Balances from constants that were good nearby.
  State at(double[] beta, double[] near) {
    return at(beta, near, EXACT);
  }

  /// The same until no intake misses by more than a share.
  State at(double[] beta, double[] near, double exact) {
    double[] weight = weights(beta);
    double[] factor = new double[flows.destinations()];
    for (int s = 0; s < factor.length; s++) {
      factor[s] = arriving[s] > 0 ? (Double.isFinite(near[s]) ? Math.exp(near[s]) : 1) : 0;
    }
    double[] expected = new double[flows.cells()];
    double misfit = balance(weight, factor, expected, exact);
    double[] constants = new double[factor.length];
    double mean = 0;
    double all = 0;
    for (int s = 0; s < factor.length; s++) {
      constants[s] = Math.log(factor[s]); // −∞ where nobody arrives
      if (arriving[s] > 0) {
        mean += arriving[s] * constants[s];
        all += arriving[s];
      }
    }
    for (int s = 0; s < factor.length; s++) {
      constants[s] -= mean / all;
    }
    return new State(beta, constants, expected, slope(expected), logLikelihood(expected), misfit);
  }

  /// exp(Σ β x) of each cell, highest in each origin 1.
  private double[] weights(double[] beta) {
    double[] weight = new double[flows.cells()];
    for (int origin = 0; origin < flows.origins(); origin++) {
      double highest = Double.NEGATIVE_INFINITY;
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        for (int k = 0; k < beta.length; k++) {
          weight[cell] += beta[k] * terms.get(k).at(cell);
        }
        highest = Math.max(highest, weight[cell]);
      }
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        weight[cell] = Math.exp(weight[cell] - highest);
      }
    }
    return weight;
  }

  /// Proportional fitting: the intake of each destination to what was counted.
  private double balance(double[] weight, double[] factor, double[] expected, double exact) {
    double misfit = Double.POSITIVE_INFINITY;
    double[] intake = new double[factor.length];
    for (int round = 0; round < MOST_ROUNDS; round++) {
      expect(weight, factor, expected, intake);
      misfit = 0;
      for (int s = 0; s < factor.length; s++) {
        if (arriving[s] > 0) {
          misfit = Math.max(misfit, Math.abs(intake[s] / arriving[s] - 1));
        }
      }
      if (misfit < exact) {
        break;
      }
      for (int s = 0; s < factor.length; s++) {
        if (arriving[s] > 0) {
          factor[s] *= arriving[s] / intake[s];
        }
      }
    }
    return misfit;
  }

  private void expect(double[] weight, double[] factor, double[] expected, double[] intake) {
    Arrays.fill(intake, 0);
    for (int origin = 0; origin < flows.origins(); origin++) {
      int from = flows.start(origin);
      int to = flows.start(origin + 1);
      double sum = 0;
      for (int cell = from; cell < to; cell++) {
        expected[cell] = weight[cell] * factor[flows.destination(cell)];
        sum += expected[cell];
      }
      double share = sum > 0 ? leaving[origin] / sum : 0;
      for (int cell = from; cell < to; cell++) {
        expected[cell] *= share;
        intake[flows.destination(cell)] += expected[cell];
      }
    }
  }

  private double[] slope(double[] expected) {
    double[] slope = new double[terms.size()];
    for (int k = 0; k < slope.length; k++) {
      for (int cell = 0; cell < expected.length; cell++) {
        slope[k] += (flows.count(cell) - expected[cell]) * terms.get(k).at(cell);
      }
    }
    return slope;
  }

  private double logLikelihood(double[] expected) {
    double sum = 0;
    for (int origin = 0; origin < flows.origins(); origin++) {
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        if (flows.count(cell) > 0) {
          sum += flows.count(cell) * Math.log(expected[cell] / leaving[origin]);
        }
      }
    }
    return sum;
  }

  /// Outer products of the scores of origins, with the constants unknown: each term less what the
  /// constants can stand for.
  double[] meat(State state) {
    int n = terms.size();
    double[] meat = new double[n * n];
    double[][] stoodFor = new double[n][];
    for (int k = 0; k < n; k++) {
      double[] cross = arrivals(state.expected(), centred(k, state.expected()));
      stoodFor[k] = solve(state.expected(), cross);
    }
    double[] score = new double[n];
    for (int origin = 0; origin < flows.origins(); origin++) {
      Arrays.fill(score, 0);
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        double more = flows.count(cell) - state.expected()[cell];
        for (int k = 0; k < n; k++) {
          score[k] += more * (terms.get(k).at(cell) - stoodFor[k][flows.destination(cell)]);
        }
      }
      for (int k = 0; k < n; k++) {
        for (int l = 0; l < n; l++) {
          meat[k * n + l] += score[k] * score[l];
        }
      }
    }
    return meat;
  }

  /// Information of the coefficients with the constants unknown: I_ββ − I_βc I_cc⁻ I_cβ, where the
  /// inner system is solved by conjugate gradients, cell by cell.
  double[] profileInformation(State state) {
    int n = terms.size();
    double[][] centred = new double[n][];
    double[][] cross = new double[n][];
    double[][] solved = new double[n][];
    for (int k = 0; k < n; k++) {
      centred[k] = centred(k, state.expected());
      cross[k] = arrivals(state.expected(), centred[k]);
      solved[k] = solve(state.expected(), cross[k]);
    }
    double[] information = new double[n * n];
    for (int k = 0; k < n; k++) {
      for (int l = 0; l < n; l++) {
        double sum = 0;
        for (int cell = 0; cell < flows.cells(); cell++) {
          sum += state.expected()[cell] * centred[k][cell] * centred[l][cell];
        }
        for (int s = 0; s < flows.destinations(); s++) {
          sum -= cross[k][s] * solved[l][s];
        }
        information[k * n + l] = sum;
      }
    }
    return information;
  }

  /// A term less its expected value in each origin.
  private double[] centred(int k, double[] expected) {
    double[] centred = new double[flows.cells()];
    for (int origin = 0; origin < flows.origins(); origin++) {
      double sum = 0;
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        sum += expected[cell] * terms.get(k).at(cell);
      }
      double mean = leaving[origin] > 0 ? sum / leaving[origin] : 0;
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        centred[cell] = terms.get(k).at(cell) - mean;
      }
    }
    return centred;
  }

  private double[] arrivals(double[] expected, double[] values) {
    double[] sum = new double[flows.destinations()];
    for (int cell = 0; cell < expected.length; cell++) {
      sum[flows.destination(cell)] += expected[cell] * values[cell];
    }
    return sum;
  }

  /// I_cc z: each destination's own, less what it takes from the origins it shares with others.
  private double[] timesInformation(double[] expected, double[] z) {
    double[] product = new double[z.length];
    for (int origin = 0; origin < flows.origins(); origin++) {
      double sum = 0;
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        sum += expected[cell] * z[flows.destination(cell)];
      }
      double mean = leaving[origin] > 0 ? sum / leaving[origin] : 0;
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        int s = flows.destination(cell);
        product[s] += expected[cell] * (z[s] - mean);
      }
    }
    return product;
  }

  /// Conjugate gradients, scaled by arrivals. I_cc has the constant vector in its kernel, and so
  /// has the right-hand side no part along it: any solution serves.
  private double[] solve(double[] expected, double[] right) {
    double[] z = new double[right.length];
    double[] rest = right.clone();
    double[] direction = scaled(rest);
    double size = dot(rest, direction);
    double begin = size;
    for (int step = 0; step < MOST_SOLVER_STEPS && size > SOLVED * begin && size > 0; step++) {
      double[] image = timesInformation(expected, direction);
      double along = size / dot(direction, image);
      for (int s = 0; s < z.length; s++) {
        z[s] += along * direction[s];
        rest[s] -= along * image[s];
      }
      double[] preconditioned = scaled(rest);
      double next = dot(rest, preconditioned);
      for (int s = 0; s < z.length; s++) {
        direction[s] = preconditioned[s] + next / size * direction[s];
      }
      size = next;
    }
    return z;
  }

  private double[] scaled(double[] vector) {
    double[] scaled = new double[vector.length];
    for (int s = 0; s < vector.length; s++) {
      scaled[s] = arriving[s] > 0 ? vector[s] / arriving[s] : 0;
    }
    return scaled;
  }

  private static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int at = 0; at < left.length; at++) {
      sum += left[at] * right[at];
    }
    return sum;
  }
}
