package nl.speelveld.segregation.bootstrap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The fewest kinds of units that explain counts: a mixture of profiles whose neighbours are merged
/// as long as the counts do not tell them apart.
///
/// The likeliest mixture of all splits one kind of units into a few profiles close together. Most
/// indices hardly see it, but Gini is a mean of distances between shares, which grows at once with
/// the first split: in cities of two kinds it was .01 too high, and its intervals missed the truth
/// in one of eight samples. So two profiles become one, at the mean of both, wherever the
/// likelihood loses less than `½ k ln n` by it (Schwarz 1978), with `k` = groups parameters (shares
/// and a weight) and `n` units. After each merger profiles and weights are fitted anew by
/// expectation maximisation.
final class Kinds {
  private static final int STEPS = 10; // after a merger
  // instead of a share of 0, so that a unit that no kind allows still has a nearest one
  private static final double LEAST = 1e-300;

  private final double[] cells;
  private final int groups;
  private final int[] fitted;
  private double[] profiles; // kinds × groups
  private double[] weights;

  private Kinds(double[] cells, int groups, int[] fitted, double[] profiles, double[] weights) {
    this.cells = cells;
    this.groups = groups;
    this.fitted = fitted;
    this.profiles = profiles;
    this.weights = weights;
  }

  /// Merges a fitted mixture.
  ///
  /// @param cells counts, units × groups
  /// @param fitted units whose counts decide
  /// @param profiles shares, profiles × groups
  /// @param weights of the profiles, adding up to 1; those of weight 0 are left out
  static Kinds of(double[] cells, int[] fitted, double[] profiles, double[] weights) {
    int groups = profiles.length / weights.length;
    int[] held =
        IntStream.range(0, weights.length)
            .filter(kind -> weights[kind] * fitted.length > .01)
            .toArray();
    double[] kept = new double[held.length * groups];
    double[] keptWeights = new double[held.length];
    for (int at = 0; at < held.length; at++) {
      System.arraycopy(profiles, held[at] * groups, kept, at * groups, groups);
      keptWeights[at] = weights[held[at]];
    }
    Kinds kinds = new Kinds(cells, groups, fitted, kept, keptWeights);
    kinds.mergeAll();
    return kinds;
  }

  int count() {
    return weights.length;
  }

  double weight(int kind) {
    return weights[kind];
  }

  double share(int kind, int group) {
    return profiles[kind * groups + group];
  }

  /// The kinds by rising share of the first group.
  int[] rising() {
    return IntStream.range(0, count())
        .boxed()
        .sorted(Comparator.comparingDouble(kind -> share(kind, 0)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void mergeAll() {
    double penalty = groups * Math.log(fitted.length) / 2;
    double likelihood = fit(STEPS);
    // ends: each round has a kind less, or returns
    while (weights.length > 1) {
      double[] profilesBefore = profiles;
      double[] weightsBefore = weights;
      mergeNearest();
      double merged = fit(STEPS);
      if (merged < likelihood - penalty) {
        profiles = profilesBefore;
        weights = weightsBefore;
        return;
      }
      likelihood = merged;
    }
  }

  /// Merges the two kinds whose merger moves heads least: by `w v/(w+v) Σ (p − q)²` (Ward 1963).
  private void mergeNearest() {
    int first = 0;
    int second = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int x = 0; x < weights.length; x++) {
      for (int y = x + 1; y < weights.length; y++) {
        double cost = weights[x] * weights[y] / (weights[x] + weights[y]) * distance(x, y);
        if (cost < least) {
          least = cost;
          first = x;
          second = y;
        }
      }
    }
    merge(first, second);
  }

  private double distance(int x, int y) {
    double sum = 0;
    for (int group = 0; group < groups; group++) {
      double gap = share(x, group) - share(y, group);
      sum += gap * gap;
    }
    return sum;
  }

  /// The second, which stands later, joins the first.
  private void merge(int first, int second) {
    int last = weights.length - 1;
    double[] fewer = Arrays.copyOf(profiles, last * groups);
    double[] fewerWeights = Arrays.copyOf(weights, last);
    double both = weights[first] + weights[second];
    if (second < last) { // the last fills the place of the second
      System.arraycopy(profiles, last * groups, fewer, second * groups, groups);
      fewerWeights[second] = weights[last];
    }
    for (int group = 0; group < groups; group++) {
      fewer[first * groups + group] =
          (weights[first] * share(first, group) + weights[second] * share(second, group)) / both;
    }
    fewerWeights[first] = both;
    profiles = fewer;
    weights = fewerWeights;
  }

  /// Fits profiles and weights; returns the logarithm of the likelihood before the last step.
  private double fit(int steps) {
    double likelihood = 0;
    for (int step = 0; step < steps; step++) {
      likelihood = improve();
    }
    return likelihood;
  }

  private double improve() {
    double[] heads = new double[profiles.length];
    double[] units = new double[weights.length];
    double[] chances = new double[weights.length];
    double likelihood = 0;
    for (int unit : fitted) {
      likelihood += posterior(unit, chances);
      for (int kind = 0; kind < weights.length; kind++) {
        units[kind] += chances[kind];
        for (int group = 0; group < groups; group++) {
          heads[kind * groups + group] += chances[kind] * cells[unit * groups + group];
        }
      }
    }
    double[] nextWeights = new double[weights.length];
    for (int kind = 0; kind < weights.length; kind++) {
      nextWeights[kind] = units[kind] / fitted.length;
      normalise(heads, kind);
    }
    profiles = heads;
    weights = nextWeights;
    return likelihood;
  }

  private void normalise(double[] heads, int kind) {
    double sum = 0;
    for (int group = 0; group < groups; group++) {
      sum += heads[kind * groups + group];
    }
    for (int group = 0; group < groups; group++) {
      int at = kind * groups + group;
      heads[at] = sum == 0 ? profiles[at] : heads[at] / sum;
    }
  }

  /// The chances that a unit is of each kind; returns the logarithm of its likelihood.
  double posterior(int unit, double[] chances) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int kind = 0; kind < weights.length; kind++) {
      double sum = Math.log(weights[kind]);
      for (int group = 0; group < groups; group++) {
        double count = cells[unit * groups + group];
        sum += count == 0 ? 0 : count * Math.log(Math.max(LEAST, share(kind, group)));
      }
      chances[kind] = sum;
      highest = Math.max(highest, sum);
    }
    double all = 0;
    for (int kind = 0; kind < weights.length; kind++) {
      chances[kind] = Math.exp(chances[kind] - highest);
      all += chances[kind];
    }
    for (int kind = 0; kind < weights.length; kind++) {
      chances[kind] /= all;
    }
    return highest + Math.log(all);
  }
}
