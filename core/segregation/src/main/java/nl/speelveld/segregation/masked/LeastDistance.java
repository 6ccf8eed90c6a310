package nl.speelveld.segregation.masked;

import java.util.Arrays;
import nl.speelveld.table.masked.MaskedCounts;

/// A lower end of multigroup D when sizes of units are known.
///
/// `D = A / C` with `A = Σ |n − t X/N|` and `C = 2 (N − Σ X²/N)`; t are sizes of units, X totals of
/// groups, sums of n. A is convex in n and C concave, so `A − d C` is convex for any d ≥ 0, and
/// planes lie below it: `|x| ≥ s x` for any s from −1 to 1, `X² ≥ 2 q X − q²` for any q. The least
/// value L of a plane over what each unit can be by itself is that of the [CheapestFill], and then
/// `D ≥ d + L / C` in every fill. Planes are taken on a walk towards the least (Frank & Wolfe 1956)
/// with signs that turn smoothly within a width, which shrinks; the best of them counts.
final class LeastDistance {
  private static final int STEPS = 400;

  private final int units;
  private final int groups;
  private final double[] sizes;
  private final double all;
  private final double[] table;
  private final double[] sign;
  private final double[] totals;
  private final double[] turn; // Σ t s / N of each group
  private final double[] price;
  private final CheapestFill cheapest;

  LeastDistance(MaskedCounts sharp, double[] fill) {
    units = sharp.units();
    groups = sharp.groups();
    table = fill.clone();
    sign = new double[fill.length];
    totals = new double[groups];
    turn = new double[groups];
    price = new double[groups];
    cheapest = new CheapestFill(sharp);
    sizes = new double[units];
    double sum = 0;
    for (int unit = 0; unit < units; unit++) {
      sizes[unit] = sharp.unitTotal(unit).low();
      sum += sizes[unit];
    }
    all = sum;
  }

  /// A value that D does not fall below.
  ///
  /// @param d a value of D that a fill has
  /// @param leastC the least that C can be, above 0
  double below(double d, double leastC) {
    double best = Double.NEGATIVE_INFINITY;
    for (int step = 0; step < STEPS; step++) {
      takeSigns(Math.max(.1, 8.0 / (step + 4)));
      best = Math.max(best, leastOfPlane(d));
      cheapest.pull(table, 2.0 / (step + 3));
    }
    return Math.max(0, d + Math.min(0, best) / leastC);
  }

  private void takeSigns(double width) {
    Arrays.fill(totals, 0);
    Arrays.fill(turn, 0);
    for (int cell = 0; cell < table.length; cell++) {
      totals[cell % groups] += table[cell];
    }
    for (int cell = 0; cell < table.length; cell++) {
      double size = sizes[cell / groups];
      double away = table[cell] - size * totals[cell % groups] / all;
      sign[cell] = Math.clamp(away / width, -1, 1);
      turn[cell % groups] += size * sign[cell] / all;
    }
  }

  // Σ n (s − S) − 2 d N + (2 d / N) Σ (2 q X − q²), with q the totals of the table
  private double leastOfPlane(double d) {
    double least = -2 * d * all;
    for (double total : totals) {
      least -= 2 * d * total * total / all;
    }
    for (int unit = 0; unit < units; unit++) {
      for (int group = 0; group < groups; group++) {
        double ownSign = sign[unit * groups + group];
        price[group] = ownSign - turn[group] + 4 * d * totals[group] / all;
      }
      least += cheapest.fill(unit, price);
    }
    return least;
  }
}
