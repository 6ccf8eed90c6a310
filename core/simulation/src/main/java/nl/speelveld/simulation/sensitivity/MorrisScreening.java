package nl.speelveld.simulation.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A cheap look at many inputs: how much the result moves when one input moves, at random places.
///
/// A path changes one input after the other by a step of 2/3 on a grid of four levels; the move of
/// the result over the step is an elementary effect. `strength` is the mean of absolute effects (μ*
/// of Campolongo, Cariboni & Saltelli 2007): near 0 means that the input may be held fixed.
/// `spread` is their standard deviation: large beside the strength means that the effect hangs on
/// other inputs or bends. Cost: paths × (inputs + 1) runs. Source: Morris (1991), Technometrics 33.
///
/// @param strength of each input
/// @param spread of each input
/// @param runs how many were made
public record MorrisScreening(List<Double> strength, List<Double> spread, int runs) {
  private static final double STEP = 2 / 3.0;

  /// Copies.
  public MorrisScreening {
    strength = List.copyOf(strength);
    spread = List.copyOf(spread);
  }

  /// Screens.
  ///
  /// @param inputs how many
  /// @param paths 10 or more
  public static MorrisScreening of(Model model, int inputs, int paths, long seed) {
    double[][] effects =
        IntStream.range(0, paths)
            .parallel()
            .mapToObj(path -> effects(model, inputs, new SplittableRandom(seed + 31L * path)))
            .toArray(double[][]::new);
    List<Double> strength = new ArrayList<>();
    List<Double> spread = new ArrayList<>();
    for (int input = 0; input < inputs; input++) {
      double sum = 0;
      double absolute = 0;
      double squares = 0;
      for (double[] path : effects) {
        sum += path[input];
        absolute += Math.abs(path[input]);
        squares += path[input] * path[input];
      }
      double mean = sum / paths;
      strength.add(absolute / paths);
      spread.add(
          paths > 1 ? Math.sqrt(Math.max(0, (squares - paths * mean * mean) / (paths - 1))) : 0);
    }
    return new MorrisScreening(strength, spread, paths * (inputs + 1));
  }

  /// One path: each input moves once, in random order, up or down.
  private static double[] effects(Model model, int inputs, SplittableRandom random) {
    double[] at = new double[inputs];
    double[] step = new double[inputs];
    for (int input = 0; input < inputs; input++) {
      boolean up = random.nextBoolean();
      double low = random.nextInt(2) / 3.0; // 0 or 1/3
      at[input] = up ? low : low + STEP;
      step[input] = up ? STEP : -STEP;
    }
    double[] effect = new double[inputs];
    double before = model.of(at.clone());
    for (int input : order(inputs, random)) {
      at[input] += step[input];
      double after = model.of(at.clone());
      effect[input] = (after - before) / step[input];
      before = after;
    }
    return effect;
  }

  private static int[] order(int inputs, SplittableRandom random) {
    int[] order = IntStream.range(0, inputs).toArray();
    for (int at = inputs - 1; at > 0; at--) {
      int other = random.nextInt(at + 1);
      int swapped = order[at];
      order[at] = order[other];
      order[other] = swapped;
    }
    return order;
  }
}
