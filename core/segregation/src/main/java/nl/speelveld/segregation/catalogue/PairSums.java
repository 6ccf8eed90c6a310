package nl.speelveld.segregation.catalogue;

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

  /// Gathers the sums of a table. Empty units add nothing.
  void of(double[] cells, Totals totals, GroupSums groupSums) {
    for (int x = 0; x < groups; x++) {
      meetings[x * groups + x] = groupSums.meetings(x);
      for (int y = x + 1; y < groups; y++) {
        addPair(cells, totals, x, y);
      }
    }
  }

  private void addPair(double[] cells, Totals totals, int x, int y) {
    double totalX = totals.group(x);
    double totalY = totals.group(y);
    double met = 0;
    double gap = 0;
    for (int unit = 0, at = 0; unit < totals.units(); unit++, at += groups) {
      double inX = cells[at + x];
      double inY = cells[at + y];
      met += inX * inY * totals.perPupil(unit);
      gap += Math.abs(inX * totalY - inY * totalX);
    }
    meetings[x * groups + y] = met;
    gaps[x * groups + y] = gap;
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
