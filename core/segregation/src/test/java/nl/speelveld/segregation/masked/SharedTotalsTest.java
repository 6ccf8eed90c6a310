package nl.speelveld.segregation.masked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.MaskedCounts;
import org.junit.jupiter.api.Test;

/// The ends of multigroup D where sizes are known, piece by piece, each against all fills.
class SharedTotalsTest {
  @Test
  void A01_corners_of_totals_by_hand() {
    // x from 1 to 3, y from 2 to 6, z from 0 to 4, together 8
    GroupTotals totals = new GroupTotals(ends(1, 2, 0), ends(3, 6, 4), 8);
    List<String> corners = new ArrayList<>();
    totals.corners(corner -> corners.add(Arrays.toString(corner)));
    assertThat(corners)
        .containsExactlyInAnyOrder(
            "[2.0, 2.0, 4.0]", // x is free
            "[2.0, 6.0, 0.0]",
            "[1.0, 3.0, 4.0]", // y is free
            "[3.0, 5.0, 0.0]",
            "[1.0, 6.0, 1.0]", // z is free
            "[3.0, 2.0, 3.0]");
    assertThat(totals.widest()).isEqualTo(1);
    assertThat(totals.half(1, false).high().of(1)).isEqualTo(4);
    assertThat(totals.half(1, true).low().of(1)).isEqualTo(5);
    // C = 2 (8 − Σ X²/8) is least where the squares are most: 4 + 36 + 0 = 40 → 6
    assertThat(MostDistance.leastC(totals)).isCloseTo(6, within(1e-12));
  }

  private static GroupTotals.Ends ends(double... values) {
    return new GroupTotals.Ends(values);
  }

  @Test
  void A02_a_unit_chooses_the_best_of_all_its_fills() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      MaskedCounts table = sizesKnown(random, 3 + seed % 3);
      int groups = table.groups();
      double[] totals = draw(random, groups, (double) table.total().low());
      double[] prices = draw(random, groups, 2);
      UnitChoice choice = new UnitChoice(table);
      for (int unit = 0; unit < table.units(); unit++) {
        double[] chosen = new double[groups];
        double best = choice.best(unit, totals, ends(prices), chosen);
        double most = Double.NEGATIVE_INFINITY;
        for (double[] fill : fillsOf(table, unit)) {
          most = Math.max(most, worth(table, unit, fill, totals, prices));
        }
        String of = "unit " + unit + " of seed " + seed;
        assertThat(best).as(of).isCloseTo(most, within(1e-9));
        assertThat(worth(table, unit, chosen, totals, prices)).as(of).isCloseTo(most, within(1e-9));
      }
    }
  }

  private static double worth(
      MaskedCounts table, int unit, double[] fill, double[] totals, double[] prices) {
    double size = table.unitTotal(unit).low();
    double sum = 0;
    for (int group = 0; group < fill.length; group++) {
      double even = size * totals[group] / table.total().low();
      sum += Math.abs(fill[group] - even) + prices[group] * fill[group];
    }
    return sum;
  }

  @Test
  void A03_the_cheapest_fill_costs_least_of_all() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      MaskedCounts table = sizesKnown(random, 3 + seed % 3);
      CheapestFill cheapest = new CheapestFill(table);
      double[] pulled = new double[table.units() * table.groups()];
      double paid = 0;
      double cost = 0;
      double[] prices = draw(random, table.groups(), 3);
      for (int unit = 0; unit < table.units(); unit++) {
        double least = Double.POSITIVE_INFINITY;
        for (double[] fill : fillsOf(table, unit)) {
          least = Math.min(least, dot(fill, prices, 0));
        }
        double own = cheapest.fill(unit, prices);
        assertThat(own).as("unit %d of seed %d", unit, seed).isCloseTo(least, within(1e-9));
        cost += own;
      }
      cheapest.pull(pulled, 1);
      for (int unit = 0; unit < table.units(); unit++) {
        paid += dot(pulled, prices, unit * table.groups());
      }
      assertThat(paid).as("seed " + seed).isCloseTo(cost, within(1e-9));
    }
  }

  private static double dot(double[] fill, double[] prices, int from) {
    double sum = 0;
    for (int group = 0; group < prices.length; group++) {
      sum += fill[from + group] * prices[group];
    }
    return sum;
  }

  @Test
  void A04_no_fill_lies_outside_the_ends_whatever_value_they_start_from() {
    int closer = 0;
    for (int seed = 0; seed < 200; seed++) {
      MaskedCounts table = sizesKnown(new Random(seed), 3 + seed % 2);
      List<double[]> fills = SmallTables.fills(table);
      Span all = SmallTables.ends(fills, new MultigroupValues(table.groups()), "D");
      double leastC = MostDistance.leastC(MostDistance.totals(table));
      if (!(leastC > 0)) {
        continue;
      }
      for (double d : new double[] {all.low(), all.high(), .5}) {
        double low = new LeastDistance(table, fills.getFirst()).below(d, leastC);
        double high = new MostDistance(table, d).above(leastC);
        assertThat(low).as("from %f of seed %d", d, seed).isLessThan(all.low() + 1e-9);
        if (d >= all.low()) { // below it A − d C is above 0 in every fill and 0 is no start
          assertThat(high).as("from %f of seed %d", d, seed).isGreaterThan(all.high() - 1e-9);
        }
      }
      double high = new MostDistance(table, all.high()).above(leastC);
      closer += high < all.high() + 1e-9 ? 1 : 0;
    }
    assertThat(closer).as("upper ends that are exact, of 200").isGreaterThan(120);
  }

  @Test
  void A05_the_sides_of_a_city_lie_close_together() {
    for (int groups = 3; groups <= 5; groups++) {
      MaskedCounts city = MaskedCities.draw(150, groups, 200);
      IndexBounds d = ((MaskedOutcome.Bounded) MaskedBounds.ofGroups(city)).of("D");
      assertThat(d.reached().low() - d.interval().low()).as(groups + " groups").isLessThan(.006);
      assertThat(d.interval().high() - d.reached().high()).as(groups + " groups").isLessThan(.006);
    }
  }

  /// A table of known sizes with masked cells in every unit.
  private static MaskedCounts sizesKnown(Random random, int groups) {
    int units = 3;
    long[] low = new long[units * groups];
    long[] high = new long[low.length];
    long[] sizes = new long[units];
    for (int cell = 0; cell < low.length; cell++) {
      long n = random.nextInt(9);
      boolean hidden = n >= 1 && n <= 4 && random.nextBoolean();
      low[cell] = hidden ? 1 : n;
      high[cell] = hidden ? 4 : n;
      sizes[cell / groups] += n;
    }
    MaskedCounts table =
        MaskedCounts.of(SmallTables.names("u", units), SmallTables.names("g", groups), low, high);
    for (int unit = 0; unit < units; unit++) {
      table = table.withUnitTotal(unit, CountRange.exactly(sizes[unit]));
    }
    return table.sharpened();
  }

  private static double[] draw(Random random, int length, double scale) {
    double[] drawn = new double[length];
    Arrays.setAll(drawn, at -> scale * random.nextDouble());
    return drawn;
  }

  private static List<double[]> fillsOf(MaskedCounts table, int unit) {
    int groups = table.groups();
    long[] low = new long[groups];
    long[] high = new long[groups];
    Arrays.setAll(low, group -> table.low(unit, group));
    Arrays.setAll(high, group -> table.high(unit, group));
    MaskedCounts alone =
        MaskedCounts.of(List.of("u"), SmallTables.names("g", groups), low, high)
            .withUnitTotal(0, table.unitTotal(unit));
    return SmallTables.fills(alone);
  }
}
