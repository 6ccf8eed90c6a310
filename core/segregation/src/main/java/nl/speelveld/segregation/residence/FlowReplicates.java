package nl.speelveld.segregation.residence;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Draws flows anew: multinomial within each origin over its pairs and groups.
final class FlowReplicates {
  private final Flows flows;
  private final int groups;
  private final int[][] cellsOfOrigin;
  private final double[][] cumulative;

  FlowReplicates(Flows flows) {
    this.flows = flows;
    this.groups = flows.names().groups().size();
    int origins = flows.names().origins().size();
    int[] size = new int[origins];
    for (int pair = 0; pair < flows.pairs(); pair++) {
      size[flows.origin(pair)] += groups;
    }
    this.cellsOfOrigin = new int[origins][];
    this.cumulative = new double[origins][];
    for (int origin = 0; origin < origins; origin++) {
      cellsOfOrigin[origin] = new int[size[origin]];
      cumulative[origin] = new double[size[origin]];
    }
    int[] filled = new int[origins];
    double[] sum = new double[origins];
    for (int cell = 0; cell < flows.pairs() * groups; cell++) {
      int origin = flows.origin(cell / groups);
      sum[origin] += flows.count(cell / groups, cell % groups);
      cellsOfOrigin[origin][filled[origin]] = cell;
      cumulative[origin][filled[origin]++] = sum[origin];
    }
  }

  Flows draw(RandomGenerator random) {
    double[] counts = new double[flows.pairs() * groups];
    for (int origin = 0; origin < cumulative.length; origin++) {
      double[] upTo = cumulative[origin];
      double size = upTo.length == 0 ? 0 : upTo[upTo.length - 1];
      long pupils = size == 0 ? 0 : Math.max(1, Math.round(size));
      double weight = size / Math.max(1, pupils);
      for (long pupil = 0; pupil < pupils; pupil++) {
        counts[cellsOfOrigin[origin][place(upTo, random.nextDouble() * size)]] += weight;
      }
    }
    return flows.withCounts(counts);
  }

  /// The first cell whose running total lies above the draw; cells of nobody are never drawn.
  private static int place(double[] upTo, double draw) {
    int found = Arrays.binarySearch(upTo, draw);
    int at = found >= 0 ? found + 1 : -found - 1;
    while (at < upTo.length && upTo[at] <= draw) {
      at++; // why: a run of empty cells repeats the same running total
    }
    return Math.min(at, upTo.length - 1);
  }
}
