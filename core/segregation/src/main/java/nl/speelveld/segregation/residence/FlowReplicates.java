package nl.speelveld.segregation.residence;

import java.util.random.RandomGenerator;

/// Draws flows anew: multinomial within each origin over its pairs and groups. Time O(1) a pupil: a
/// table of signposts says from which cell to look.
final class FlowReplicates {
  private final Flows flows;
  private final int groups;
  private final int[][] cellsOfOrigin;
  private final double[][] cumulative;
  private final int[][] signposts;

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
    this.signposts = new int[origins][];
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
    for (int origin = 0; origin < origins; origin++) {
      signposts[origin] = signposts(cumulative[origin]);
    }
  }

  /// For each of twice as many equal stretches of the total as there are cells: the first cell that
  /// ends above the beginning of the stretch.
  private static int[] signposts(double[] upTo) {
    int[] posts = new int[2 * upTo.length];
    int at = 0;
    for (int post = 0; post < posts.length; post++) {
      double from = upTo[upTo.length - 1] * post / posts.length;
      while (at < upTo.length - 1 && upTo[at] <= from) {
        at++;
      }
      posts[post] = at;
    }
    return posts;
  }

  Flows draw(RandomGenerator random) {
    double[] counts = new double[flows.pairs() * groups];
    for (int origin = 0; origin < cumulative.length; origin++) {
      double[] upTo = cumulative[origin];
      int[] posts = signposts[origin];
      int[] cells = cellsOfOrigin[origin];
      double size = upTo.length == 0 ? 0 : upTo[upTo.length - 1];
      long pupils = size == 0 ? 0 : Math.max(1, Math.round(size));
      double weight = size / Math.max(1, pupils);
      for (long pupil = 0; pupil < pupils; pupil++) {
        double share = random.nextDouble();
        counts[cells[place(upTo, posts[(int) (share * posts.length)], share * size)]] += weight;
      }
    }
    return flows.withCounts(counts);
  }

  /// The first cell whose running total lies above the draw; cells of nobody are never drawn.
  private static int place(double[] upTo, int from, double draw) {
    int at = from;
    while (at > 0 && upTo[at - 1] > draw) {
      at--; // why: the last digit of a signpost may lie on the other side of the draw
    }
    while (at < upTo.length - 1 && upTo[at] <= draw) {
      at++;
    }
    return at;
  }
}
