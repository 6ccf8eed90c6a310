package nl.speelveld.segregation.masked;

import java.util.TreeSet;
import nl.speelveld.segregation.bootstrap.TwoGroupBundle;

/// Ends outside which Gini lies when sizes of units are known, for one number in the group at a
/// time.
///
/// Least: the shares `clamp(θ, low/t, high/t)` that add up to the number are the most even ones
/// (every other fill spreads them further, and Gini grows with each such spread); they need not be
/// whole heads, so fills may stay above.
///
/// Most: G is twice the area between the segregation curve and the diagonal. For every share q, the
/// curve of any fill lies below the line with intercept `W/(X(1−q))` and slope `qY/(X(1−q))`, where
/// `W = max Σ max(0, x − q t)` over fills of that number (exact, by [SumsByTotal]). The area under
/// all lines together bounds G; each line is reached by a fill, but not all by the same one.
final class GiniEnvelope {
  private static final int LINES = 64;
  private static final int GINI = TwoGroupBundle.NAMES.indexOf("Gini");

  private final int[] low;
  private final int[] high;
  private final double[] sizes;
  private final double all;
  private final double[] shares;
  private final SumsByTotal[] above;

  GiniEnvelope(int[] low, int[] high, double[] sizes, double all) {
    this.low = low;
    this.high = high;
    this.sizes = sizes;
    this.all = all;
    this.shares = shares();
    this.above = new SumsByTotal[shares.length];
    for (int line = 0; line < shares.length; line++) {
      double share = shares[line];
      above[line] = SumsByTotal.of(low, high, (unit, x) -> Math.max(0, x - share * sizes[unit]));
    }
  }

  // corners of the curve lie at shares of units
  private double[] shares() {
    TreeSet<Double> corners = new TreeSet<>();
    for (int unit = 0; unit < sizes.length; unit++) {
      for (int x : new int[] {low[unit], high[unit]}) {
        if (x > 0 && x < sizes[unit]) {
          corners.add(x / sizes[unit]);
        }
      }
    }
    double[] sorted = corners.stream().mapToDouble(share -> share).toArray();
    int lines = Math.min(LINES, sorted.length);
    double[] chosen = new double[lines];
    for (int line = 0; line < lines; line++) {
      chosen[line] = sorted[(int) ((line + .5) / lines * sorted.length)];
    }
    return chosen;
  }

  /// Gini of the most even shares.
  double least(int total) {
    double[] cells = new double[2 * sizes.length];
    double from = 0;
    double upTo = 1;
    for (int halving = 0; halving < 60; halving++) {
      double middle = (from + upTo) / 2;
      if (fill(middle, cells) < total) {
        from = middle;
      } else {
        upTo = middle;
      }
    }
    fill(upTo, cells);
    double[] values = new double[TwoGroupBundle.NAMES.size()];
    TwoGroupBundle.forUnits(sizes.length).evaluate(cells, values);
    return values[GINI];
  }

  private double fill(double share, double[] cells) {
    double sum = 0;
    for (int unit = 0; unit < sizes.length; unit++) {
      double x = Math.clamp(share * sizes[unit], low[unit], high[unit]);
      cells[2 * unit] = x;
      cells[2 * unit + 1] = sizes[unit] - x;
      sum += x;
    }
    return sum;
  }

  /// Twice the area between the lowest of the lines and the diagonal.
  double most(int total) {
    double[] intercept = new double[shares.length + 1];
    double[] slope = new double[shares.length + 1];
    intercept[shares.length] = 1; // nobody is counted twice
    for (int line = 0; line < shares.length; line++) {
      double scale = 1 / (total * (1 - shares[line]));
      intercept[line] = above[line].most(total) * scale;
      slope[line] = shares[line] * (all - total) * scale;
    }
    return Math.max(0, 2 * areaUnder(intercept, slope) - 1);
  }

  /// Area under the lowest of lines between 0 and 1. Each step goes to a line that rises less, so
  /// there are no more steps than lines.
  static double areaUnder(double[] intercept, double[] slope) {
    int line = 0;
    for (int other = 1; other < slope.length; other++) {
      boolean lower = intercept[other] < intercept[line];
      boolean same = intercept[other] == intercept[line] && slope[other] < slope[line];
      line = lower || same ? other : line;
    }
    double area = 0;
    double at = 0;
    while (at < 1) {
      double until = 1;
      int next = line;
      for (int other = 0; other < slope.length; other++) {
        if (slope[other] < slope[line]) {
          double meet = (intercept[other] - intercept[line]) / (slope[line] - slope[other]);
          if (meet < until || (meet == until && slope[other] < slope[next])) {
            until = Math.max(at, meet);
            next = other;
          }
        }
      }
      area += (until - at) * (intercept[line] + slope[line] * (at + until) / 2);
      if (next == line) {
        return area;
      }
      at = until;
      line = next;
    }
    return area;
  }
}
