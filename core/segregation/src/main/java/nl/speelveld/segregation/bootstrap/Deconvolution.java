package nl.speelveld.segregation.bootstrap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The shares of units with the noise of drawing taken out of their spread, whatever its shape: two
/// kinds of schools, a few extreme ones, a smooth slope.
///
/// The law from which units have their shares is a mixture of at most 129 profiles, weighted by
/// maximum likelihood (Kiefer & Wolfowitz 1956; expectation maximisation, 1,000 long steps), and
/// profiles that the counts do not tell apart are merged (`Kinds`): that suits kinds of schools and
/// is too sharp for a slope, for which the pulled worlds of `ShrunkenWorlds` stand. Each unit then
/// takes one kind from what its counts leave open, at an even sequence of places rather than at
/// random, so that all units together are spread as the law is, which their averages would not be.
/// Time: units × profiles × groups, and a few million steps of fitting at most.
final class Deconvolution {
  private static final int STEPS = 1000;
  private static final int PROFILES = 64;
  private static final double NOTHING = 1e-7; // a profile of less weight is out for good
  private static final int FITTED = 128; // units, evenly by share: more would not sharpen the law
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final int groups;
  private final double[] cells;
  private final int[] fitted; // units that the law is fitted to
  private final double[] profiles; // profiles × groups
  private final double[] weights;
  private final double[] likelihoods; // units × profiles, each unit's highest 1

  /// @param cells counts, units × groups
  /// @param groups width of a row
  /// @param drawn shares per cell, from which profiles are taken
  /// @param pulled shares per cell pulled to the mean, from which others are taken
  Deconvolution(double[] cells, int groups, double[] drawn, double[] pulled) {
    this.cells = cells;
    this.groups = groups;
    int[] order = order(drawn);
    int kept = Math.min(PROFILES, order.length);
    fitted = new int[Math.min(FITTED, order.length)];
    Arrays.setAll(fitted, at -> order[(int) ((at + .5) * order.length / fitted.length)]);
    profiles = new double[(2 * kept + 1) * groups];
    double total = Arrays.stream(cells).sum();
    for (int cell = 0; cell < cells.length; cell++) {
      profiles[2 * kept * groups + cell % groups] += cells[cell] / total; // the share of all
    }
    for (int profile = 0; profile < kept; profile++) {
      int unit = order[(int) ((profile + .5) * order.length / kept)];
      System.arraycopy(drawn, unit * groups, profiles, profile * groups, groups);
      System.arraycopy(pulled, unit * groups, profiles, (kept + profile) * groups, groups);
    }
    weights = new double[2 * kept + 1];
    Arrays.fill(weights, 1.0 / weights.length);
    likelihoods = likelihoods();
    for (int step = 0; step < STEPS; step++) {
      improve();
    }
  }

  private int[] order(double[] shares) {
    return IntStream.range(0, shares.length / groups)
        .boxed()
        .sorted(Comparator.comparingDouble(unit -> shares[unit * groups]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private double[] likelihoods() {
    double[] logs = new double[profiles.length];
    Arrays.setAll(logs, at -> Math.log(profiles[at]));
    int width = weights.length;
    double[] found = new double[cells.length / groups * width];
    for (int unit = 0; unit < cells.length / groups; unit++) {
      double highest = Double.NEGATIVE_INFINITY;
      for (int profile = 0; profile < width; profile++) {
        double sum = 0;
        for (int group = 0; group < groups; group++) {
          double count = cells[unit * groups + group];
          sum += count == 0 ? 0 : count * logs[profile * groups + group];
        }
        found[unit * width + profile] = sum;
        highest = Math.max(highest, sum);
      }
      for (int at = unit * width; at < (unit + 1) * width; at++) {
        found[at] = Math.exp(found[at] - highest);
      }
    }
    return found;
  }

  private void improve() {
    int width = weights.length;
    int[] alive = IntStream.range(0, width).filter(profile -> weights[profile] > NOTHING).toArray();
    double[] next = new double[width];
    for (int unit : fitted) {
      double sum = 0;
      for (int profile : alive) {
        sum += weights[profile] * likelihoods[unit * width + profile];
      }
      for (int profile : alive) {
        next[profile] += sum == 0 ? 0 : likelihoods[unit * width + profile] / sum;
      }
    }
    double all = 0;
    for (int profile : alive) {
      // why: the ratio to the power of 1.9 goes about twice as far as one step; 2 would swing
      weights[profile] *= Math.pow(next[profile] / fitted.length, 1.9);
      all += weights[profile];
    }
    for (int profile : alive) {
      weights[profile] /= all;
    }
  }

  /// Shares per cell, one kind a unit.
  double[] shares() {
    Kinds kinds = Kinds.of(cells, fitted, profiles, weights);
    int[] order = kinds.rising();
    double[] shares = new double[cells.length];
    double[] chances = new double[kinds.count()];
    int[] units = order(cells);
    for (int rank = 0; rank < units.length; rank++) {
      kinds.posterior(units[rank], chances);
      double place = (rank + .5) * GOLDEN % 1;
      int at = 0;
      for (double sum = chances[order[0]]; at < order.length - 1 && sum <= place; ) {
        sum += chances[order[++at]];
      }
      for (int group = 0; group < groups; group++) {
        shares[units[rank] * groups + group] = kinds.share(order[at], group);
      }
    }
    return shares;
  }
}
