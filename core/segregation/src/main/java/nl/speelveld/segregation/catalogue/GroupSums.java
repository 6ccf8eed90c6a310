package nl.speelveld.segregation.catalogue;

import java.util.Arrays;

/// Sums over units for each group against the rest: all that the two-group indices need.
///
/// One array per sum, indexed by group. Mutable workspace of an [IndexKernel]. Names: `n` pupils of
/// the group in a unit, `r` the others in it, `t = n + r`; G, R the totals.
final class GroupSums {
  /// Units are added in blocks, and blocks to the sums: the error grows with the length of a block
  /// plus their number, not with the number of units.
  private static final int BLOCK = 512;

  private static final int ABS = 0; // Σ |n R − r G|
  private static final int SQUARE = 1; // Σ (n R − r G)² / t
  private static final int OWN = 2; // Σ n² / t
  private static final int ROOT = 3; // Σ √(n r)
  private static final int TENTH = 4; // Σ n^.1 r^.9
  private static final int NINTH = 5; // Σ n^.9 r^.1
  private static final int LOG_GROUP = 6; // Σ n ln (n / t)
  private static final int LOG_REST = 7; // Σ r ln (r / t)
  private static final int SUMS = 8;

  private final int groups;
  private final double[] sums;
  private final double[] block;

  GroupSums(int groups) {
    this.groups = groups;
    this.sums = new double[SUMS * groups];
    this.block = new double[SUMS];
  }

  /// Gathers the sums of a table. Empty units add nothing.
  void of(double[] cells, Totals totals) {
    Arrays.fill(sums, 0);
    boolean small = totals.whole() && totals.largestUnit() < CountTerms.SIZE;
    for (int from = 0; from < totals.units(); from += BLOCK) {
      int to = Math.min(from + BLOCK, totals.units());
      for (int group = 0; group < groups; group++) {
        Arrays.fill(block, 0);
        if (small) {
          addShares(cells, totals, group, from, to);
          addLogs(cells, totals, group, from, to);
        } else {
          addLarge(cells, totals, group, from, to);
        }
        for (int sum = 0; sum < SUMS; sum++) {
          sums[group * SUMS + sum] += block[sum];
        }
      }
    }
  }

  // why one group at a time, in two loops: the sums of a loop stay in registers; written to an
  // array
  // for each cell they cost three times as much
  private void addShares(double[] cells, Totals totals, int group, int from, int to) {
    double rest = totals.rest(group);
    double all = totals.group(group);
    double abs = 0;
    double square = 0;
    double own = 0;
    double root = 0;
    for (int unit = from, at = from * groups + group; unit < to; unit++, at += groups) {
      double n = cells[at];
      double r = totals.unit(unit) - n;
      double perPupil = totals.perPupil(unit);
      double deviation = n * rest - r * all;
      abs += Math.abs(deviation);
      square += deviation * deviation * perPupil;
      own += n * n * perPupil;
      root += Math.sqrt(n * r);
    }
    block[ABS] = abs;
    block[SQUARE] = square;
    block[OWN] = own;
    block[ROOT] = root;
  }

  private void addLogs(double[] cells, Totals totals, int group, int from, int to) {
    double[] terms = CountTerms.ofSmallCounts();
    double tenth = 0;
    double ninth = 0;
    double logGroup = 0;
    double logRest = 0;
    for (int unit = from, at = from * groups + group; unit < to; unit++, at += groups) {
      int t = (int) totals.unit(unit);
      int n = (int) cells[at];
      int r = t - n;
      double logTotal = terms[4 * t] * totals.perPupil(unit);
      tenth += terms[4 * n + 1] * terms[4 * r + 2];
      ninth += terms[4 * n + 2] * terms[4 * r + 1];
      logGroup += terms[4 * n] - n * logTotal;
      logRest += terms[4 * r] - r * logTotal;
    }
    block[TENTH] = tenth;
    block[NINTH] = ninth;
    block[LOG_GROUP] = logGroup;
    block[LOG_REST] = logRest;
  }

  private void addLarge(double[] cells, Totals totals, int group, int from, int to) {
    for (int unit = from, at = from * groups; unit < to; unit++, at += groups) {
      double n = cells[at + group];
      double t = totals.unit(unit);
      double r = totals.whole() ? t - n : rest(cells, at, group);
      double deviation = totals.deviation(group, n, r);
      block[ABS] += Math.abs(deviation);
      block[SQUARE] += deviation * deviation * totals.perPupil(unit);
      block[OWN] += n * n * totals.perPupil(unit);
      block[ROOT] += Math.sqrt(n * r);
      block[TENTH] += Math.pow(n, 0.1) * Math.pow(r, 0.9);
      block[NINTH] += Math.pow(n, 0.9) * Math.pow(r, 0.1);
      block[LOG_GROUP] += CountTerms.logOfShare(n, t);
      block[LOG_REST] += CountTerms.logOfShare(r, t);
    }
  }

  private double rest(double[] cells, int at, int group) {
    double rest = 0; // summed, because a difference of weights leaves rounding dust
    for (int other = 0; other < groups; other++) {
      rest += other == group ? 0 : cells[at + other];
    }
    return rest;
  }

  /// `Σ |n R − r G|`.
  double absoluteDeviations(int group) {
    return sums[group * SUMS + ABS];
  }

  /// `Σ (n R − r G)² / t`.
  double squaredDeviations(int group) {
    return sums[group * SUMS + SQUARE];
  }

  /// `Σ n² / t`.
  double meetings(int group) {
    return sums[group * SUMS + OWN];
  }

  /// `Σ n^b r^(1−b)` for b = .1, .5, .9.
  double powers(int group, SegregationIndex atkinson) {
    return switch (atkinson) {
      case ATKINSON_01 -> sums[group * SUMS + TENTH];
      case ATKINSON_09 -> sums[group * SUMS + NINTH];
      default -> sums[group * SUMS + ROOT];
    };
  }

  /// `Σ n ln (n / t)`.
  double logsOfGroup(int group) {
    return sums[group * SUMS + LOG_GROUP];
  }

  /// `Σ r ln (r / t)`.
  double logsOfRest(int group) {
    return sums[group * SUMS + LOG_REST];
  }
}
