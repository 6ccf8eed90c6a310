package nl.speelveld.segregation.bootstrap;

/// Worlds in which units differ from the shares of all in one given way, more or less so: all
/// differences times one factor, cut off at 0 where it would push a share below.
final class ShapedWorlds {
  private final int groups;
  private final double[] sizes;
  private final double[] shares;
  private final double[] direction;

  /// @param sizes sizes of the units
  /// @param shares of the groups in all
  /// @param direction difference of each cell's share, units × groups, row-major
  ShapedWorlds(double[] sizes, double[] shares, double[] direction) {
    this.groups = shares.length;
    this.sizes = sizes.clone();
    this.shares = shares.clone();
    this.direction = direction.clone();
  }

  /// Expected counts of the world with this spread `Σ tₛ Σⱼ (pₛⱼ − Pⱼ)²`, or of the widest there
  /// is.
  double[] expected(double spread) {
    double low = 0;
    double high = 1;
    while (high < 1e6 && spreadOf(cut(high)) < spread) {
      low = high;
      high *= 2;
    }
    // without a cut the spread grows with the square of the factor; bisection holds with one too
    for (int step = 0; step < 40; step++) {
      double middle = (low + high) / 2;
      if (spreadOf(cut(middle)) < spread) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return cut(high);
  }

  /// All units pushed out by a factor, cut off at 0 and brought back to their size.
  private double[] cut(double factor) {
    double[] cells = new double[direction.length];
    for (int unit = 0; unit < sizes.length; unit++) {
      double sum = 0;
      for (int cell = unit * groups; cell < (unit + 1) * groups; cell++) {
        cells[cell] = Math.max(0, shares[cell % groups] + factor * direction[cell]);
        sum += cells[cell];
      }
      for (int cell = unit * groups; cell < (unit + 1) * groups; cell++) {
        cells[cell] *= sum == 0 ? 0 : sizes[unit] / sum;
      }
    }
    return cells;
  }

  private double spreadOf(double[] cells) {
    double sum = 0;
    for (int cell = 0; cell < cells.length; cell++) {
      double size = sizes[cell / groups];
      double distance = size == 0 ? 0 : cells[cell] / size - shares[cell % groups];
      sum += size * distance * distance;
    }
    return sum;
  }
}
