package nl.speelveld.segregation.masked;

import java.util.Arrays;
import nl.speelveld.table.masked.MaskedCounts;

/// A lower end of `N M` when sizes of units are known.
///
/// For any positive table m, `Σ n ln(n/T(n)) ≥ Σ n ln(m/T(m))` (Gibbs, group by group), and the
/// right side is linear in n: its least value over what each unit can be by itself is that of the
/// [CheapestFill]. The nearer m to the most even table, the sharper; m is walked there from a fill
/// (Frank & Wolfe 1956), and the best end on the way is kept.
final class EvenTable {
  private static final int STEPS = 60;
  private static final double SMALL = 1e-3; // in place of an empty cell, which has no logarithm

  private final MaskedCounts counts;
  private final int groups;
  private final double[] table;
  private final double[] totals;
  private final double[] price;
  private final CheapestFill cheapest;
  private double constant; // N ln N − Σ t ln t

  EvenTable(MaskedCounts sharp, double[] fill) {
    this.counts = sharp;
    this.groups = sharp.groups();
    this.table = fill.clone();
    this.totals = new double[groups];
    this.price = new double[groups];
    this.cheapest = new CheapestFill(sharp);
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
        sum += cost(unit);
      }
      best = Math.max(best, sum);
      cheapest.pull(table, 2.0 / (step + 3));
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

  // the least of Σ n ln(m/T(m)) in a unit
  private double cost(int unit) {
    for (int group = 0; group < groups; group++) {
      double m = positive(unit * groups + group);
      price[group] = m == 0 ? 0 : Math.log(m / totals[group]);
    }
    return cheapest.fill(unit, price);
  }
}
