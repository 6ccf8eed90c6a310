package nl.speelveld.choice.flow;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Passes over all cells of flows, in parts that run on all threads. Lives inside one run.
///
/// Parts are cut by the flows alone and added in order, so that digits do not hang on the number of
/// threads. A pass reads 12 bytes a cell and is bound by memory.
final class Passes {
  private static final int CELLS_PER_PART = 65_536;

  final Flows flows;
  final double[] arriving;
  final double[] leaving;
  private final int[] parts; // the first origin of each, and the end

  Passes(Flows flows) {
    this.flows = flows;
    this.arriving = flows.arriving();
    this.leaving = new double[flows.origins()];
    Arrays.setAll(leaving, flows::leaving);
    this.parts = cut(flows);
  }

  private static int[] cut(Flows flows) {
    int[] parts = new int[flows.cells() / CELLS_PER_PART + 2];
    int last = 0;
    for (int origin = 0; origin < flows.origins(); origin++) {
      if (flows.start[origin] - flows.start[parts[last]] >= CELLS_PER_PART) {
        parts[++last] = origin;
      }
    }
    parts[last + 1] = flows.origins();
    return Arrays.copyOf(parts, last + 2);
  }

  /// What one part adds to the sums.
  @FunctionalInterface
  interface Part {
    /// Reads origins `from` … `to − 1` and adds to `sums`.
    void add(int from, int to, double[] sums);
  }

  /// The sums of all parts.
  ///
  /// @param width how many sums there are
  double[] sum(int width, Part part) {
    double[] sums = new double[width];
    if (parts.length == 2) {
      part.add(0, flows.origins(), sums);
      return sums;
    }
    double[][] each = new double[parts.length - 1][];
    IntStream.range(0, each.length)
        .parallel()
        .forEach(at -> {
          each[at] = new double[width];
          part.add(parts[at], parts[at + 1], each[at]);
        });
    for (double[] own : each) {
      for (int at = 0; at < width; at++) {
        sums[at] += own[at];
      }
    }
    return sums;
  }

  /// exp(Σ β x) of each cell, highest in each origin 1.
  double[] weights(double[][] terms, double[] beta) {
    double[] weight = new double[flows.cells()];
    sum(0, (from, to, none) -> weights(terms, beta, weight, from, to));
    return weight;
  }

  private void weights(double[][] terms, double[] beta, double[] weight, int from, int to) {
    for (int k = 0; k < beta.length; k++) {
      double[] x = terms[k];
      double factor = beta[k];
      for (int cell = flows.start[from]; cell < flows.start[to]; cell++) {
        weight[cell] += factor * x[cell];
      }
    }
    for (int origin = from; origin < to; origin++) {
      double highest = Double.NEGATIVE_INFINITY;
      for (int cell = flows.start[origin]; cell < flows.start[origin + 1]; cell++) {
        highest = Math.max(highest, weight[cell]);
      }
      for (int cell = flows.start[origin]; cell < flows.start[origin + 1]; cell++) {
        weight[cell] = Math.exp(weight[cell] - highest);
      }
    }
  }

  /// Who is expected where.
  ///
  /// @param cells heads of each cell
  /// @param intake heads at each destination
  /// @param logLikelihood of the flows
  @SuppressWarnings("ArrayRecordComponent") // lives inside one run, and is never compared
  record Expected(double[] cells, double[] intake, double logLikelihood) {}

  /// Who is expected where, by the weights of the cells and a factor for each destination.
  Expected expect(double[] weight, double[] factor) {
    double[] cells = new double[weight.length];
    int destinations = factor.length;
    double[] sums =
        sum(
            destinations + 1,
            (from, to, part) -> {
              double likelihood = 0;
              for (int origin = from; origin < to; origin++) {
                likelihood += expect(weight, factor, cells, part, origin);
              }
              part[destinations] = likelihood;
            });
    return new Expected(cells, Arrays.copyOf(sums, destinations), sums[destinations]);
  }

  private double expect(
      double[] weight, double[] factor, double[] cells, double[] intake, int origin) {
    int begin = flows.start[origin];
    int end = flows.start[origin + 1];
    double sum = 0;
    for (int cell = begin; cell < end; cell++) {
      double its = weight[cell] * factor[flows.destination[cell]];
      cells[cell] = its;
      sum += its;
    }
    double all = leaving[origin];
    double share = sum > 0 ? all / sum : 0;
    double likelihood = 0;
    for (int cell = begin; cell < end; cell++) {
      cells[cell] *= share;
      intake[flows.destination[cell]] += cells[cell];
      if (flows.count[cell] > 0) {
        likelihood += flows.count[cell] * Math.log(cells[cell] / all);
      }
    }
    return likelihood;
  }

  /// I z, the information of the constants times a vector: each destination's own, less what it
  /// takes from the origins it shares with others.
  double[] timesInformation(Expected expected, double[] z) {
    double[] product = sum(z.length, (from, to, part) -> shared(expected.cells, z, part, from, to));
    for (int s = 0; s < z.length; s++) {
      product[s] += expected.intake[s] * z[s];
    }
    return product;
  }

  private void shared(double[] cells, double[] z, double[] product, int from, int to) {
    int[] start = flows.start;
    int[] destination = flows.destination;
    for (int origin = from; origin < to; origin++) {
      int begin = start[origin];
      int end = start[origin + 1];
      // why two sums: one would wait for each addition before the next could begin
      double even = 0;
      double odd = 0;
      int cell = begin;
      for (; cell + 1 < end; cell += 2) {
        even += cells[cell] * z[destination[cell]];
        odd += cells[cell + 1] * z[destination[cell + 1]];
      }
      if (cell < end) {
        even += cells[cell] * z[destination[cell]];
      }
      double mean = leaving[origin] > 0 ? (even + odd) / leaving[origin] : 0;
      for (cell = begin; cell < end; cell++) {
        product[destination[cell]] -= cells[cell] * mean;
      }
    }
  }
}
