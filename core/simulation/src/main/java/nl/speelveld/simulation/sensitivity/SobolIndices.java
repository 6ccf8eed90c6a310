package nl.speelveld.simulation.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Which share of the variance of a result comes from each input: alone (first order), and with all
/// it does together with others (total).
///
///     S_i = Var(E(y | x_i)) / Var(y)        T_i = 1 − Var(E(y | all but x_i)) / Var(y)
///
/// Estimators: Saltelli (2010) for S, Jansen (1999) for T, on points that cover each input evenly
/// (one in each of n equal parts, in random order). Estimates may lie a little outside 0 … 1.
/// Undefined (all 0) where the result does not vary. Cost: n × (inputs + 2) runs, over all threads;
/// the same digits on any number of them.
///
/// @param first S of each input
/// @param total T of each input
/// @param variance of the result
/// @param runs how many were made
public record SobolIndices(List<Double> first, List<Double> total, double variance, int runs) {
  /// Copies.
  public SobolIndices {
    first = List.copyOf(first);
    total = List.copyOf(total);
  }

  /// Estimates them.
  ///
  /// @param inputs how many
  /// @param n points, 100 or more
  public static SobolIndices of(Model model, int inputs, int n, long seed) {
    double[][] a = points(inputs, n, new SplittableRandom(seed));
    double[][] b = points(inputs, n, new SplittableRandom(~seed));
    double[] ya = run(model, n, row -> a[row]);
    double[] yb = run(model, n, row -> b[row]);
    double mean = 0;
    for (int row = 0; row < n; row++) {
      mean += (ya[row] + yb[row]) / (2.0 * n);
    }
    double variance = 0;
    for (int row = 0; row < n; row++) {
      variance +=
          ((ya[row] - mean) * (ya[row] - mean) + (yb[row] - mean) * (yb[row] - mean)) / (2.0 * n);
    }
    variance = variance < 1e-24 * mean * mean ? 0 : variance; // rounding is no variance
    List<Double> first = new ArrayList<>();
    List<Double> total = new ArrayList<>();
    for (int input = 0; input < inputs; input++) {
      int its = input;
      double[] mixed = run(model, n, row -> withOne(a[row], b[row], its));
      double sum = 0;
      double squares = 0;
      for (int row = 0; row < n; row++) {
        sum += yb[row] * (mixed[row] - ya[row]) / n;
        squares += (ya[row] - mixed[row]) * (ya[row] - mixed[row]) / (2.0 * n);
      }
      first.add(variance > 0 ? sum / variance : 0);
      total.add(variance > 0 ? squares / variance : 0);
    }
    return new SobolIndices(first, total, variance, n * (inputs + 2));
  }

  private static double[] run(Model model, int n, java.util.function.IntFunction<double[]> inputs) {
    return IntStream.range(0, n)
        .parallel()
        .mapToDouble(row -> model.of(inputs.apply(row).clone()))
        .toArray();
  }

  private static double[] withOne(double[] row, double[] other, int input) {
    double[] mixed = row.clone();
    mixed[input] = other[input];
    return mixed;
  }

  /// n points, one in each of n equal parts of each input (Latin hypercube).
  private static double[][] points(int inputs, int n, SplittableRandom random) {
    double[][] points = new double[n][inputs];
    for (int input = 0; input < inputs; input++) {
      int[] part = IntStream.range(0, n).toArray();
      for (int at = n - 1; at > 0; at--) {
        int other = random.nextInt(at + 1);
        int swapped = part[at];
        part[at] = part[other];
        part[other] = swapped;
      }
      for (int row = 0; row < n; row++) {
        points[row][input] = (part[row] + random.nextDouble()) / n;
      }
    }
    return points;
  }
}
