package nl.speelveld.segregation.masked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.speelveld.segregation.masked.IndexBounds.Sharpness;
import nl.speelveld.segregation.masked.MaskedOutcome.Bounded;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.masked.MaskedCounts;
import org.junit.jupiter.api.Test;

class MaskedGiniTest {
  @Test
  void A01_the_area_under_the_lowest_line_by_hand() {
    // 1 and 2B meet in B = ½: a triangle of ¼ and a rectangle of ½
    assertThat(GiniEnvelope.areaUnder(new double[] {1, 0}, new double[] {0, 2}))
        .isCloseTo(.75, within(1e-15));
    // ½ + ½B lies above both but for the corner: from B = ⅓ (2B = ⅔) to B = 1
    // ⅓·⅔/2 + ⅔ (⅔ + 1)/2 = 1/9 + 5/9
    assertThat(GiniEnvelope.areaUnder(new double[] {1, 0, .5}, new double[] {0, 2, .5}))
        .isCloseTo(6 / 9.0, within(1e-15));
  }

  @Test
  void A02_ends_enclose_every_fill_of_every_number_in_the_group() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      int units = 3 + random.nextInt(3);
      int[] low = IntStream.range(0, units).map(i -> random.nextInt(8)).toArray();
      int[] high = IntStream.of(low).map(x -> x + random.nextInt(4)).toArray();
      double[] sizes =
          IntStream.of(high).mapToDouble(x -> Math.max(1, x) + random.nextInt(12)).toArray();
      double all = DoubleStream.of(sizes).sum();
      GiniEnvelope envelope = new GiniEnvelope(low, high, sizes, all);
      TwoGroupValues values = new TwoGroupValues(units, 2, 0);
      int gini = MaskedBounds.indices().indexOf("Gini");
      double[] found = new double[MaskedBounds.indices().size()];
      int[] x = low.clone();
      while (true) {
        double[] cells = new double[2 * units];
        int total = 0;
        for (int unit = 0; unit < units; unit++) {
          cells[2 * unit] = x[unit];
          cells[2 * unit + 1] = sizes[unit] - x[unit];
          total += x[unit];
        }
        if (values.evaluate(cells, found)) {
          assertThat(found[gini])
              .as("seed " + seed)
              .isGreaterThan(envelope.least(total) - 1e-9)
              .isLessThan(envelope.most(total) + 1e-9);
        }
        int unit = 0;
        while (unit < units && x[unit] == high[unit]) {
          x[unit] = low[unit++];
        }
        if (unit == units) {
          break;
        }
        x[unit]++;
      }
    }
  }

  @Test
  void A03_small_tables_are_exact_and_the_search_is_sound_without_looking_at_all() {
    for (int seed = 0; seed < 40; seed++) {
      int groups = 2 + seed % 2;
      MaskedCounts table = SmallTables.draw(new Random(100 + seed), groups);
      List<double[]> fills = SmallTables.fills(table);
      TwoGroupValues values = new TwoGroupValues(table.units(), groups, 1);
      Bounded all = (Bounded) MaskedBounds.of(table, 1);
      assertThat(all.bounds()).allMatch(bounds -> bounds.sharpness() == Sharpness.EXACT);
      SmallTables.check(all, fills, values, " of seed " + seed);
      SmallTables.check((Bounded) MaskedBounds.of(table, 1, 0), fills, values, " of seed " + seed);
    }
  }

  @Test
  void A04_in_a_city_the_ends_are_nearer_than_those_that_dissimilarity_gives() {
    Bounded found = (Bounded) MaskedBounds.of(MaskedCities.draw(200, 2, 300), 0);
    Interval gini = found.of("Gini").interval();
    Interval reached = found.of("Gini").reached();
    double d = found.of("D").interval().high();
    assertThat(found.of("D").sharpness()).isEqualTo(Sharpness.EXACT);
    assertThat(gini.low()).isGreaterThan(found.of("D").interval().low() + .01);
    assertThat(gini.high()).isLessThan(d * (2 - d) - .01);
    assertThat(reached.width()).isPositive();
    assertThat(gini.width()).isLessThan(1.5 * reached.width());
  }
}
