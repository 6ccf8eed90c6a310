package nl.speelveld.segregation.catalogue;

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
  private final double[] block;
  private final double[] sums;
  private int inBlock;

  GroupSums(int groups) {
    this.groups = groups;
    this.block = new double[SUMS * groups];
    this.sums = new double[SUMS * groups];
  }

  void clear() {
    java.util.Arrays.fill(block, 0);
    java.util.Arrays.fill(sums, 0);
    inBlock = 0;
  }

  /// Adds a unit that holds somebody: its cells start at `cells[at]` and add up to `t`.
  void add(double[] cells, int at, double t, Totals totals) {
    if (t < CountTerms.SIZE && totals.whole()) {
      addSmall(cells, at, (int) t, totals);
    } else {
      addLarge(cells, at, t, totals);
    }
    if (++inBlock == BLOCK) {
      closeBlock();
    }
  }

  private void addSmall(double[] cells, int at, int t, Totals totals) {
    double[] terms = CountTerms.ofSmallCounts();
    double perPupil = 1.0 / t;
    double logTotal = terms[4 * t] * perPupil;
    for (int group = 0, sum = 0; group < groups; group++, sum += SUMS) {
      int n = (int) cells[at + group];
      int r = t - n;
      addSquares(sum, n, r, perPupil, totals.deviation(group, n, r));
      block[sum + TENTH] += terms[4 * n + 1] * terms[4 * r + 2];
      block[sum + NINTH] += terms[4 * n + 2] * terms[4 * r + 1];
      block[sum + LOG_GROUP] += terms[4 * n] - n * logTotal;
      block[sum + LOG_REST] += terms[4 * r] - r * logTotal;
    }
  }

  private void addLarge(double[] cells, int at, double t, Totals totals) {
    double perPupil = 1.0 / t;
    for (int group = 0, sum = 0; group < groups; group++, sum += SUMS) {
      double n = cells[at + group];
      double r = totals.whole() ? t - n : rest(cells, at, group);
      addSquares(sum, n, r, perPupil, totals.deviation(group, n, r));
      block[sum + TENTH] += Math.pow(n, 0.1) * Math.pow(r, 0.9);
      block[sum + NINTH] += Math.pow(n, 0.9) * Math.pow(r, 0.1);
      block[sum + LOG_GROUP] += CountTerms.logOfShare(n, t);
      block[sum + LOG_REST] += CountTerms.logOfShare(r, t);
    }
  }

  private double rest(double[] cells, int at, int group) {
    double rest = 0; // summed, because a difference of weights leaves rounding dust
    for (int other = 0; other < groups; other++) {
      rest += other == group ? 0 : cells[at + other];
    }
    return rest;
  }

  private void addSquares(int sum, double n, double r, double perPupil, double deviation) {
    block[sum + ABS] += Math.abs(deviation);
    block[sum + SQUARE] += deviation * deviation * perPupil;
    block[sum + OWN] += n * n * perPupil;
    block[sum + ROOT] += Math.sqrt(n * r);
  }

  /// Adds the last, unfinished block.
  void closeBlock() {
    for (int sum = 0; sum < sums.length; sum++) {
      sums[sum] += block[sum];
      block[sum] = 0;
    }
    inBlock = 0;
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
