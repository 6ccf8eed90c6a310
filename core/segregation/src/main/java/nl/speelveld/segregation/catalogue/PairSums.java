package nl.speelveld.segregation.catalogue;

import java.util.Arrays;

/// Sums over units for each pair of groups: who meets whom, and how far two groups live apart.
/// Mutable workspace of an [IndexKernel].
final class PairSums {
  private final int groups;
  private final double[] meetings; // Σ x y / t, upper half with the diagonal
  private final double[] gaps; // Σ |x Y − y X|, upper half

  PairSums(int groups) {
    this.groups = groups;
    this.meetings = new double[groups * groups];
    this.gaps = new double[groups * groups];
  }

  void clear() {
    Arrays.fill(meetings, 0);
    Arrays.fill(gaps, 0);
  }

  /// Adds a unit that holds somebody.
  void add(double[] cells, int at, double t, Totals totals) {
    double perPupil = 1 / t;
    for (int x = 0; x < groups; x++) {
      double inX = cells[at + x];
      double met = inX * perPupil;
      double totalX = totals.group(x);
      for (int y = x; y < groups; y++) {
        double inY = cells[at + y];
        meetings[x * groups + y] += met * inY;
        gaps[x * groups + y] += Math.abs(inX * totals.group(y) - inY * totalX);
      }
    }
  }

  /// `Σ x y / t`.
  double meetings(int x, int y) {
    return meetings[Math.min(x, y) * groups + Math.max(x, y)];
  }

  /// `Σ |x Y − y X|`.
  double gaps(int x, int y) {
    return gaps[Math.min(x, y) * groups + Math.max(x, y)];
  }
}
