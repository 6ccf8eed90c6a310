package nl.speelveld.segregation.masked;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import nl.speelveld.table.masked.MaskedCounts;

/// An upper end of multigroup D when sizes of units are known: all units share the totals of the
/// groups, whatever these are.
///
/// With the words of [LeastDistance]: for any prices λ of the groups, `A − d C` of a fill is
///
///     Σ_units [Σ |n − t X/N| + λ n] − λ X − d C(X),        X the totals of the fill.
///
/// Let every unit take the fill that suits it best, for X fixed. What is left is a function of X
/// alone, a largest of convex functions, so convex, so largest in a corner of what X can be. In a
/// corner a unit is best at an end of all its open cells but one, again for convexity. This
/// value U gives `D ≤ d + U / C`. Prices are moved until the units choose the totals that they were
/// told (subgradient); where that does not suffice the totals are halved, the worst half first,
/// within a limit of work.
final class MostDistance {
  private static final int ROUNDS = 8;
  private static final long WORK = 8_000_000; // fills of units looked at, some 0.1 s

  private final MaskedCounts counts;
  private final int units;
  private final int groups;
  private final double d;
  private final double all;
  private final double[] chosen; // totals of what the units chose
  private final double[] worst; // the corner with the largest value, and what was chosen in it
  private final double[] worstChosen;
  private final UnitChoice choice;
  private double value;
  private long work;

  /// @param d a value of D that a fill has
  MostDistance(MaskedCounts sharp, double d) {
    this.counts = sharp;
    this.units = sharp.units();
    this.groups = sharp.groups();
    this.d = d;
    this.all = sharp.total().low();
    this.chosen = new double[groups];
    this.worst = new double[groups];
    this.worstChosen = new double[groups];
    this.choice = new UnitChoice(sharp);
  }

  /// Totals of which some are possible, and what `A − d C` does not exceed among them.
  private record Part(GroupTotals totals, double bound, GroupTotals.Ends prices) {}

  /// All that the totals of a table can be.
  static GroupTotals totals(MaskedCounts sharp) {
    double[] low = new double[sharp.groups()];
    double[] high = new double[sharp.groups()];
    for (int group = 0; group < low.length; group++) {
      low[group] = sharp.groupTotal(group).low();
      high[group] = sharp.groupTotal(group).high();
    }
    return new GroupTotals(
        new GroupTotals.Ends(low), new GroupTotals.Ends(high), sharp.total().low());
  }

  /// The least that C can be: it is concave, so least in a corner.
  static double leastC(GroupTotals totals) {
    double[] least = {Double.POSITIVE_INFINITY};
    totals.corners(corner -> least[0] = Math.min(least[0], c(corner, totals.sum())));
    return least[0];
  }

  private static double c(double[] totals, double all) {
    double squares = 0;
    for (double total : totals) {
      squares += total * total;
    }
    return 2 * (all - squares / all);
  }

  /// A value that D does not exceed.
  double above(double leastC) {
    PriorityQueue<Part> open =
        new PriorityQueue<>(Comparator.comparingDouble(Part::bound).reversed());
    GroupTotals whole = totals(counts);
    open.add(bounded(whole, Double.POSITIVE_INFINITY, new GroupTotals.Ends(new double[groups])));
    while (work < WORK) {
      Part part = open.element();
      int group = part.totals.widest();
      if (part.bound <= 0 || part.totals.width(group) == 0) {
        break;
      }
      open.remove();
      open.add(bounded(part.totals.half(group, false), part.bound, part.prices));
      open.add(bounded(part.totals.half(group, true), part.bound, part.prices));
    }
    return Math.min(1, d + Math.max(0, open.element().bound) / leastC);
  }

  private Part bounded(GroupTotals totals, double limit, GroupTotals.Ends start) {
    double best = limit;
    GroupTotals.Ends prices = start;
    GroupTotals.Ends bestPrices = start;
    for (int round = 0; round < ROUNDS; round++) {
      look(totals, prices);
      if (value < best) {
        best = value;
        bestPrices = prices;
      }
      double off = 0;
      for (int group = 0; group < groups; group++) {
        off += (worstChosen[group] - worst[group]) * (worstChosen[group] - worst[group]);
      }
      if (off == 0 || value <= 0) {
        break;
      }
      prices = moved(prices, value / off);
    }
    return new Part(totals, best, bestPrices);
  }

  private GroupTotals.Ends moved(GroupTotals.Ends prices, double step) {
    double[] moved = new double[groups];
    for (int group = 0; group < groups; group++) {
      moved[group] = prices.of(group) - step * (worstChosen[group] - worst[group]);
    }
    return new GroupTotals.Ends(moved);
  }

  // the largest value in a corner of the totals
  private void look(GroupTotals totals, GroupTotals.Ends prices) {
    value = Double.NEGATIVE_INFINITY;
    totals.corners(corner -> {
      double sum = -d * c(corner, all);
      Arrays.fill(chosen, 0);
      for (int group = 0; group < groups; group++) {
        sum -= prices.of(group) * corner[group];
      }
      for (int unit = 0; unit < units; unit++) {
        sum += choice.best(unit, corner, prices, chosen);
      }
      work += choice.looked();
      if (sum > value) {
        value = sum;
        System.arraycopy(corner, 0, worst, 0, groups);
        System.arraycopy(chosen, 0, worstChosen, 0, groups);
      }
    });
  }
}
