package nl.speelveld.segregation.catalogue;

import nl.speelveld.segregation.information.Entropy;
import nl.speelveld.segregation.twogroup.MinMax;

/// From sums to indices. Each formula stands with its reasons in the class of its index; here it is
/// written in terms of the sums that [GroupSums] and [PairSums] gathered. Workspace of an
/// [IndexKernel].
final class KernelFormulas {
  /// Below this entropy M is summed once more in a form without cancellation, see
  /// [nl.speelveld.segregation.information.InformationSum].
  private static final double SMALL_ENTROPY = 0.05;

  // why: the sum of logarithms took 40 % of a replicate of schools00, where one group is rare; the
  // difference errs by some 1e-15, which is 1e-11 of this entropy
  private static final double SMALL_ENTROPY_OF_DRAWN = 1e-4;

  private final Totals totals;
  private final GroupSums sums;
  private final PairSums pairs;
  private double[] cells = {};
  private double smallEntropy = SMALL_ENTROPY;

  KernelFormulas(Totals totals, GroupSums sums, PairSums pairs) {
    this.totals = totals;
    this.sums = sums;
    this.pairs = pairs;
  }

  void prepare(double[] table) {
    cells = table;
  }

  /// Whether M and H of a small entropy keep all digits, or ten.
  void keepAllDigits(boolean all) {
    smallEntropy = all ? SMALL_ENTROPY : SMALL_ENTROPY_OF_DRAWN;
  }

  /// A two-group index other than Gini; both sides hold somebody.
  double ofGroup(SegregationIndex index, int group) {
    double g = totals.group(group);
    double r = totals.rest(group);
    return switch (index) {
      case DISSIMILARITY -> dissimilarity(group);
      case MIN_MAX -> MinMax.ofDissimilarity(dissimilarity(group));
      case GORARD -> dissimilarity(group) * r / (g + r);
      case ATKINSON_01 -> atkinson(index, group, 0.1);
      case ATKINSON_05 -> atkinson(index, group, 0.5);
      case ATKINSON_09 -> atkinson(index, group, 0.9);
      case HUTCHENS -> Math.max(0, 1 - sums.powers(group, index) / Math.sqrt(g * r));
      case GROUP_MUTUAL_INFORMATION -> mutual(group);
      case GROUP_INFORMATION_INDEX -> Math.min(1, mutual(group) / entropy(group));
      case LOCAL_SEGREGATION_OF_GROUP -> Math.max(0, sums.logsOfGroup(group) / g - logShare(group));
      case ISOLATION -> Math.min(1, sums.meetings(group) / g);
      case INTERACTION -> Math.max(0, 1 - sums.meetings(group) / g);
      case ETA_SQUARED -> etaSquared(group);
      default -> throw new IllegalStateException("no two-group formula for (" + index + ")");
    };
  }

  private double dissimilarity(int group) {
    double doubled = sums.absoluteDeviations(group) / totals.group(group) / totals.rest(group);
    return Math.min(1, doubled / 2);
  }

  private double etaSquared(int group) {
    double squares = sums.squaredDeviations(group) / totals.group(group) / totals.rest(group);
    return Math.min(1, squares / totals.total());
  }

  private double atkinson(SegregationIndex index, int group, double b) {
    double norm = Math.pow(totals.group(group), b) * Math.pow(totals.rest(group), 1 - b);
    return Math.max(0, 1 - Math.pow(sums.powers(group, index) / norm, 1 / (1 - b)));
  }

  /// Entropy of a group and its rest, from the smaller of the two shares: no digits are lost.
  private double entropy(int group) {
    return Entropy.binary(Math.min(totals.group(group), totals.rest(group)) / totals.total());
  }

  private double logShare(int group) {
    return totals.group(group) < totals.rest(group)
        ? Math.log(totals.group(group) / totals.total())
        : Math.log1p(-totals.rest(group) / totals.total());
  }

  private double mutual(int group) {
    double entropy = entropy(group);
    double within = -(sums.logsOfGroup(group) + sums.logsOfRest(group)) / totals.total();
    double mutual =
        entropy < smallEntropy ? Divergence.ofGroup(cells, totals, group) : entropy - within;
    return Math.clamp(mutual, 0, entropy);
  }

  /// An index of a pair of groups; the groups it divides by hold somebody.
  double ofPair(SegregationIndex index, int x, int y) {
    return switch (index) {
      case EXPOSURE -> Math.min(1, pairs.meetings(x, y) / totals.group(x));
      case PAIR_DISSIMILARITY ->
          Math.min(1, pairs.gaps(x, y) / totals.group(x) / totals.group(y) / 2);
      default -> throw new IllegalStateException("no pair formula for (" + index + ")");
    };
  }

  /// Whether an index of a table needs two groups that hold somebody.
  static boolean comparesGroups(SegregationIndex index) {
    return switch (index) {
      case MUTUAL_INFORMATION,
          ENTROPY_OF_GROUPS,
          ENTROPY_OF_UNITS,
          SIMPSON_CONCENTRATION,
          SIMPSON_INTERACTION ->
          false;
      default -> true;
    };
  }

  int groupsHeld() {
    int held = 0;
    for (int group = 0; group < groups(); group++) {
      held += totals.group(group) > 0 ? 1 : 0;
    }
    return held;
  }

  private int groups() {
    return totals.groups();
  }

  /// An index of the table other than Gini; somebody is counted.
  double ofTable(SegregationIndex index) {
    return switch (index) {
      case MUTUAL_INFORMATION -> mutualOfTable();
      case INFORMATION_INDEX -> Math.min(1, mutualOfTable() / entropyOfGroups());
      case ENTROPY_OF_GROUPS -> entropyOfGroups();
      case ENTROPY_OF_UNITS -> entropyOfUnits();
      case MULTIGROUP_DISSIMILARITY -> mean(index, SegregationIndex.DISSIMILARITY);
      case RELATIVE_DIVERSITY, NORMALISED_EXPOSURE, SQUARED_COEFFICIENT_OF_VARIATION ->
          mean(index, SegregationIndex.ETA_SQUARED);
      case SIMPSON_CONCENTRATION -> 1 - simpson();
      case SIMPSON_INTERACTION -> simpson();
      default -> throw new IllegalStateException("no table formula for (" + index + ")");
    };
  }

  private double entropyOfGroups() {
    return Entropy.of(totals.toGroups()).value();
  }

  /// `ln T − Σ t ln t / T` from the table of `t ln t`; term by term where units are large or few.
  private double entropyOfUnits() {
    if (!totals.whole() || totals.largestUnit() >= CountTerms.SIZE) {
      return Entropy.of(totals.toUnits()).value();
    }
    double[] terms = CountTerms.ofSmallCounts();
    double logs = 0;
    for (int unit = 0; unit < totals.units(); unit++) {
      logs += terms[4 * (int) totals.unit(unit)];
    }
    double entropy = Math.log(totals.total()) - logs / totals.total();
    return entropy > 1 ? entropy : Entropy.of(totals.toUnits()).value();
  }

  private double mutualOfTable() {
    double entropy = entropyOfGroups();
    double logs = 0;
    for (int group = 0; group < groups(); group++) {
      logs += sums.logsOfGroup(group);
    }
    double mutual =
        entropy < smallEntropy
            ? Divergence.ofTable(cells, totals)
            : entropy + logs / totals.total();
    return Math.clamp(mutual, 0, entropy);
  }

  private double mean(SegregationIndex index, SegregationIndex ofGroup) {
    double sum = 0;
    double weights = 0;
    for (int group = 0; group < groups(); group++) {
      if (totals.group(group) > 0) {
        double weight = weight(index, group);
        sum += weight * ofGroup(ofGroup, group);
        weights += weight;
      }
    }
    return Math.clamp(sum / weights, 0, 1);
  }

  private double weight(SegregationIndex index, int group) {
    return switch (index) {
      case NORMALISED_EXPOSURE -> totals.group(group);
      case SQUARED_COEFFICIENT_OF_VARIATION -> totals.rest(group);
      default -> totals.group(group) * totals.rest(group);
    };
  }

  /// Mean by `P (1−P)` of values of the groups that stand from `first` on.
  double meanByVariance(double[] values, int first) {
    double sum = 0;
    double weights = 0;
    for (int group = 0; group < groups(); group++) {
      double weight = totals.group(group) * totals.rest(group);
      sum += weight * values[first + group];
      weights += weight;
    }
    return Math.clamp(sum / weights, 0, 1);
  }

  private double simpson() {
    double interaction = 0;
    for (int group = 0; group < groups(); group++) {
      interaction += totals.group(group) / totals.total() * (totals.rest(group) / totals.total());
    }
    return interaction;
  }
}
