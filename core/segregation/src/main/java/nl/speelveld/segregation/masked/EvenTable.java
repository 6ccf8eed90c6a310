package nl.speelveld.segregation.masked;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.speelveld.table.masked.MaskedCounts;

/// A lower end of `N M` when sizes of units are known.
///
/// For any positive table m, `Σ n ln(n/T(n)) ≥ Σ n ln(m/T(m))` (Gibbs, group by group), and the
/// right side is linear in n: its least value over what each unit can be by itself is found by
/// giving pupils to the cheapest groups first. The nearer m to the most even table, the sharper; m
/// is walked there from a fill, and the best end on the way is kept.
final class EvenTable {
  private static final int STEPS = 60;
  private static final double SMALL = 1e-3; // in place of an empty cell, which has no logarithm

  private final MaskedCounts counts;
  private final int groups;
  private final double[] table;
  private final double[] totals;
  private final double[] corner;
  private double constant; // N ln N − Σ t ln t

  EvenTable(MaskedCounts sharp, double[] fill) {
    this.counts = sharp;
    this.groups = sharp.groups();
    this.table = fill.clone();
    this.totals = new double[groups];
    this.corner = new double[fill.length];
    for (int unit = 0; unit < sharp.units(); unit++) {
      constant -= MultigroupValues.timesLog((double) sharp.unitTotal(unit).low());
    }
    constant += MultigroupValues.timesLog((double) sharp.total().low());
  }

  /// The best end found.
  double mutualBelow() {
    double best = 0;
    for (int step = 0; step < STEPS; step++) {
      sumTotals();
      double sum = constant;
      for (int unit = 0; unit < counts.units(); unit++) {
        sum += cheapest(unit);
      }
      best = Math.max(best, sum);
      double part = 2.0 / (step + 3);
      for (int cell = 0; cell < table.length; cell++) {
        table[cell] += part * (corner[cell] - table[cell]);
      }
    }
    return best;
  }

  private double positive(int cell) {
    return counts.high(cell / groups, cell % groups) == 0 ? 0 : Math.max(SMALL, table[cell]);
  }

  private void sumTotals() {
    Arrays.fill(totals, 0);
    for (int cell = 0; cell < table.length; cell++) {
      totals[cell % groups] += positive(cell);
    }
  }

  // the least of Σ n ln(m/T(m)) in a unit: every cell at its least, the rest to the cheapest
  private double cheapest(int unit) {
    double[] price = new double[groups];
    double left = counts.unitTotal(unit).low();
    double sum = 0;
    for (int group = 0; group < groups; group++) {
      int cell = unit * groups + group;
      double m = positive(cell);
      price[group] = m == 0 ? 0 : Math.log(m / totals[group]);
      corner[cell] = counts.low(unit, group);
      left -= corner[cell];
      sum += corner[cell] * price[group];
    }
    int[] order =
        IntStream.range(0, groups)
            .boxed()
            .sorted((a, b) -> Double.compare(price[a], price[b]))
            .mapToInt(group -> group)
            .toArray();
    for (int group : order) {
      double more = Math.min(left, (double) counts.high(unit, group) - counts.low(unit, group));
      corner[unit * groups + group] += more;
      left -= more;
      sum += more * price[group];
    }
    return sum;
  }
}
