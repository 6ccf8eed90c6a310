package nl.speelveld.choice.flow;

import java.util.Arrays;
import java.util.Optional;
import nl.speelveld.choice.linear.Cholesky;

/// Destinations in regions, and the information of one constant a region: what schools of one
/// region have in common against those of another is passed on slowly from neighbour to neighbour,
/// and is solved here at once.
///
/// Lives inside one run.
final class Regions {
  private static final int NONE = -1;
  private static final int MOST = 512; // a factor of so many is cheaper than the passes it saves

  private final Passes passes;
  private final int[] region; // of each destination, or NONE
  private final int size;

  private Regions(Passes passes, int[] region, int size) {
    this.passes = passes;
    this.region = region;
    this.size = size;
  }

  /// The regions of some flows. An origin most of whose destinations are in no region yet makes one
  /// of them; what is left joins a region that shares an origin.
  static Regions of(Passes passes) {
    int[] region = new int[passes.flows.destinations()];
    Arrays.fill(region, NONE);
    int size = 0;
    for (int origin = 0; origin < passes.leaving.length && size < MOST; origin++) {
      if (mostlyNew(passes.flows, region, origin)) {
        size += join(passes.flows, region, origin, size) ? 1 : 0;
      }
    }
    for (int origin = 0; origin < passes.leaving.length; origin++) {
      join(passes.flows, region, origin, neighbour(passes.flows, region, origin));
    }
    return new Regions(passes, region, size);
  }

  private static boolean mostlyNew(Flows flows, int[] region, int origin) {
    int fresh = 0;
    for (int cell = flows.start[origin]; cell < flows.start[origin + 1]; cell++) {
      fresh += region[flows.destination[cell]] == NONE ? 1 : 0;
    }
    // why half: in the Netherlands that makes 184 regions; 99 or 478 asked for as much time
    return 2 * fresh > flows.start[origin + 1] - flows.start[origin];
  }

  /// A region of which an origin considers a destination.
  private static int neighbour(Flows flows, int[] region, int origin) {
    for (int cell = flows.start[origin]; cell < flows.start[origin + 1]; cell++) {
      if (region[flows.destination[cell]] != NONE) {
        return region[flows.destination[cell]];
      }
    }
    return NONE;
  }

  private static boolean join(Flows flows, int[] region, int origin, int its) {
    boolean some = false;
    for (int cell = flows.start[origin]; cell < flows.start[origin + 1]; cell++) {
      int to = flows.destination[cell];
      if (region[to] == NONE && its != NONE) {
        region[to] = its;
        some = true;
      }
    }
    return some;
  }

  /// The information of the regions, factored; nothing where there are no two.
  Optional<Factor> factor(Passes.Expected expected) {
    if (size < 2) {
      return Optional.empty();
    }
    double[] information =
        passes.sum(size * size, (from, to, part) -> shared(expected.cells(), part, from, to));
    for (int s = 0; s < region.length; s++) {
      if (region[s] != NONE) {
        information[region[s] * size + region[s]] +=
            expected.intake()[s] * (1 + ConstantsInformation.HELD);
      }
    }
    for (int at = 0; at < size; at++) {
      double own = information[at * size + at];
      information[at * size + at] = own > 0 ? own : 1; // nobody goes there
    }
    return Cholesky.find(size, information, 0).map(Factor::new);
  }

  private void shared(double[] cells, double[] information, int from, int to) {
    Flows flows = passes.flows;
    double[] heads = new double[size];
    int[] seen = new int[size];
    for (int origin = from; origin < to; origin++) {
      int many = 0;
      for (int cell = flows.start[origin]; cell < flows.start[origin + 1]; cell++) {
        int its = region[flows.destination[cell]];
        if (its == NONE) {
          continue; // an island for which no region was left
        }
        if (heads[its] == 0 && cells[cell] > 0) {
          seen[many++] = its;
        }
        heads[its] += cells[cell];
      }
      for (int a = 0; a < many; a++) {
        for (int b = 0; b < many; b++) {
          information[seen[a] * size + seen[b]] -=
              heads[seen[a]] * heads[seen[b]] / passes.leaving[origin];
        }
      }
      for (int a = 0; a < many; a++) {
        heads[seen[a]] = 0;
      }
    }
  }

  /// A factored information of regions.
  final class Factor {
    private final Cholesky factor;

    private Factor(Cholesky factor) {
      this.factor = factor;
    }

    /// Adds to each destination what its region asks for.
    void add(double[] rest, double[] to) {
      double[] sum = new double[size];
      for (int s = 0; s < rest.length; s++) {
        if (region[s] != NONE) {
          sum[region[s]] += rest[s];
        }
      }
      double[] solved = factor.solve(sum);
      for (int s = 0; s < rest.length; s++) {
        if (region[s] != NONE) {
          to[s] += solved[region[s]];
        }
      }
    }
  }
}
