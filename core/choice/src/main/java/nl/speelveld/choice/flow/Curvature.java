package nl.speelveld.choice.flow;

import java.util.Arrays;

/// The likelihood of coefficients with the constants always best for them, at a balanced state: its
/// slope, its information, and how the constants follow. Lives inside one run.
///
///     information = I_ββ − I_βc I_cc⁻ I_cβ        constants move by −I_cc⁻ I_cβ for each β
final class Curvature {
  private final Passes passes;
  private final double[][] terms;
  private final Balance.State state;
  private final ConstantsInformation ofConstants;
  private final double[] slope;
  private final double[] withConstantsHeld; // I_ββ
  private final double[][] cross; // I_βc, a row a term
  private final double[][] stoodFor; // what the constants can stand for of each term

  Curvature(
      Passes passes, double[][] terms, Balance.State state, ConstantsInformation ofConstants) {
    this.passes = passes;
    this.terms = terms;
    this.state = state;
    this.ofConstants = ofConstants;
    int n = terms.length;
    int destinations = passes.arriving.length;
    double[] sums = passes.sum(n + n * n + n * destinations, this::moments);
    this.slope = Arrays.copyOf(sums, n);
    this.withConstantsHeld = Arrays.copyOfRange(sums, n, n + n * n);
    this.cross = new double[n][];
    this.stoodFor = new double[n][destinations];
    for (int k = 0; k < n; k++) {
      int from = n + n * n + k * destinations;
      cross[k] = Arrays.copyOfRange(sums, from, from + destinations);
    }
  }

  /// Adds slope, I_ββ and I_βc of some origins, terms less their expected value in each.
  private void moments(int from, int to, double[] sums) {
    Flows flows = passes.flows;
    double[] expected = state.expected().cells();
    int n = terms.length;
    int destinations = passes.arriving.length;
    double[] mean = new double[n];
    for (int origin = from; origin < to; origin++) {
      int begin = flows.start[origin];
      int end = flows.start[origin + 1];
      for (int k = 0; k < n; k++) {
        mean[k] = mean(terms[k], expected, origin);
      }
      for (int cell = begin; cell < end; cell++) {
        double heads = expected[cell];
        for (int k = 0; k < n; k++) {
          double own = terms[k][cell] - mean[k];
          sums[k] += (flows.count[cell] - heads) * own;
          sums[n + n * n + k * destinations + flows.destination[cell]] += heads * own;
          for (int l = 0; l <= k; l++) {
            sums[n + k * n + l] += heads * own * (terms[l][cell] - mean[l]);
          }
        }
      }
    }
  }

  private double mean(double[] term, double[] expected, int origin) {
    double sum = 0;
    for (int cell = passes.flows.start[origin]; cell < passes.flows.start[origin + 1]; cell++) {
      sum += expected[cell] * term[cell];
    }
    return passes.leaving[origin] > 0 ? sum / passes.leaving[origin] : 0;
  }

  /// Solves what the constants can stand for.
  ///
  /// @param exact length that may be left, as a share
  Curvature solved(double exact) {
    for (int k = 0; k < stoodFor.length; k++) {
      stoodFor[k] = ofConstants.solve(cross[k], stoodFor[k], exact);
    }
    return this;
  }

  /// The slope of the likelihood.
  double[] slope() {
    return slope.clone();
  }

  /// The information of the coefficients, n × n.
  double[] information() {
    int n = terms.length;
    double[] information = new double[n * n];
    for (int k = 0; k < n; k++) {
      for (int l = 0; l <= k; l++) {
        // why with both: an error of the solution counts squared
        double both =
            withConstantsHeld[k * n + l] - ConstantsInformation.dot(cross[k], stoodFor[l]);
        information[k * n + l] = both;
        information[l * n + k] = both;
      }
    }
    return information;
  }

  /// The constants that nearly go with coefficients that have moved by a step.
  double[] constantsAfter(double[] step) {
    double[] constants = state.constants().clone();
    for (int k = 0; k < step.length; k++) {
      for (int s = 0; s < constants.length; s++) {
        constants[s] -= step[k] * stoodFor[k][s]; // −∞ stays
      }
    }
    return constants;
  }

  /// Outer products of the scores of origins, with the constants unknown: each term less what the
  /// constants can stand for.
  double[] meat() {
    int n = terms.length;
    return passes.sum(n * n, this::scores);
  }

  private void scores(int from, int to, double[] meat) {
    Flows flows = passes.flows;
    double[] expected = state.expected().cells();
    int n = terms.length;
    double[] score = new double[n];
    for (int origin = from; origin < to; origin++) {
      Arrays.fill(score, 0);
      for (int cell = flows.start[origin]; cell < flows.start[origin + 1]; cell++) {
        double more = flows.count[cell] - expected[cell];
        for (int k = 0; k < n; k++) {
          score[k] += more * (terms[k][cell] - stoodFor[k][flows.destination[cell]]);
        }
      }
      for (int k = 0; k < n; k++) {
        for (int l = 0; l < n; l++) {
          meat[k * n + l] += score[k] * score[l];
        }
      }
    }
  }
}
