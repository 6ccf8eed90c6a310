package nl.speelveld.segregation.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

/// Means and variances of drawn counts against their laws, with fixed seeds; limits at five
/// standard errors, so a false alarm once in a million changes of the code.
class SamplersTest {
  private static final int DRAWS = 20_000;

  private static double[][] momentsOf(TableSampler sampler, int cells) {
    double[][] moments = new double[2][cells];
    double[] drawn = new double[cells];
    for (int draw = 0; draw < DRAWS; draw++) {
      sampler.draw(RandomStream.of(20260101, draw), drawn);
      for (int cell = 0; cell < cells; cell++) {
        moments[0][cell] += drawn[cell] / DRAWS;
        moments[1][cell] += drawn[cell] * drawn[cell] / DRAWS;
      }
    }
    for (int cell = 0; cell < cells; cell++) {
      moments[1][cell] -= moments[0][cell] * moments[0][cell];
    }
    return moments;
  }

  private static void near(double[][] moments, int cell, double mean, double variance) {
    assertThat(moments[0][cell])
        .as("mean of cell " + cell)
        .isCloseTo(mean, within(5 * Math.sqrt(variance / DRAWS) + 1e-12));
    assertThat(moments[1][cell])
        .as("variance of cell " + cell)
        .isCloseTo(variance, within(5 * variance * Math.sqrt(2.5 / DRAWS) + 1e-12));
  }

  @Test
  void A01_heads_over_cells_are_multinomial() {
    double[] expected = {400, 3, 0, 97, 1000, 12, 88, 900};
    double[][] moments = momentsOf(HeadSampler.of(expected), 8);
    for (int cell = 0; cell < 8; cell++) {
      near(moments, cell, expected[cell], expected[cell] * (1 - expected[cell] / 2500));
    }
  }

  @Test
  void A02_every_table_of_heads_holds_all_heads() {
    double[] drawn = new double[4];
    for (int draw = 0; draw < 1000; draw++) {
      HeadSampler.of(new double[] {500.5, 200.25, 99.25, 0}).draw(RandomStream.of(1, draw), drawn);
      assertThat(drawn[0] + drawn[1] + drawn[2]).isEqualTo(800);
      assertThat(drawn[3]).isZero();
    }
  }

  @Test
  void A03_units_keep_their_size_and_cells_are_binomial_in_two_groups_and_in_three() {
    double[] two = {2, 6, 30, 70, 0, 5};
    double[][] moments = momentsOf(UnitSampler.of(2, two), 6);
    near(moments, 0, 2, 8 * .25 * .75);
    near(moments, 2, 30, 100 * .3 * .7);
    near(moments, 4, 0, 0);
    double[] three = {2, 5, 1, 40, 60, 100};
    double[][] wide = momentsOf(UnitSampler.of(3, three), 6);
    for (int cell = 0; cell < 6; cell++) {
      double size = cell < 3 ? 8 : 200;
      near(wide, cell, three[cell], three[cell] * (1 - three[cell] / size));
    }
    double[] drawn = new double[6];
    UnitSampler.of(3, three).draw(RandomStream.of(7, 7), drawn);
    assertThat(drawn[0] + drawn[1] + drawn[2]).isEqualTo(8);
    assertThat(drawn[3] + drawn[4] + drawn[5]).isEqualTo(200);
  }

  @Test
  void A04_a_shuffle_keeps_all_margins_and_cells_are_hypergeometric() {
    var counts =
        UnitGroupCounts.ofHeads(
            List.of("a", "b", "c"), List.of("x", "y", "z"), 9, 1, 0, 3, 12, 5, 8, 30, 32);
    FixedMarginSampler sampler = FixedMarginSampler.of(counts);
    double[] drawn = new double[9];
    sampler.draw(RandomStream.of(3, 3), drawn);
    for (int unit = 0; unit < 3; unit++) {
      assertThat(drawn[3 * unit] + drawn[3 * unit + 1] + drawn[3 * unit + 2])
          .isEqualTo(counts.unitTotal(unit));
      assertThat(drawn[unit] + drawn[3 + unit] + drawn[6 + unit])
          .isEqualTo(counts.groupTotal(unit));
    }
    double[][] moments = momentsOf(sampler, 9);
    for (int cell = 0; cell < 9; cell++) {
      double size = counts.unitTotal(cell / 3);
      double share = counts.groupShare(cell % 3);
      near(moments, cell, size * share, size * share * (1 - share) * (100 - size) / 99);
    }
  }

  @Test
  void A07_a_shuffle_does_not_depend_on_the_shuffles_before_it() {
    var counts =
        UnitGroupCounts.ofHeads(List.of("a", "b", "c"), List.of("x", "y"), 9, 31, 20, 5, 8, 44);
    FixedMarginSampler used = FixedMarginSampler.of(counts);
    double[] drawn = new double[6];
    for (int draw = 0; draw < 10; draw++) {
      used.draw(RandomStream.of(3, draw), drawn);
    }
    double[] fresh = new double[6];
    FixedMarginSampler.of(counts).draw(RandomStream.of(3, 9), fresh);
    assertThat(drawn).containsExactly(fresh);
  }

  @Test
  void A05_counts_too_wide_for_a_table_have_the_right_mean_and_variance() {
    double mean = 9e8; // standard deviation 30,000
    CountTable wide = CountTable.poisson(mean);
    RandomStream random = RandomStream.of(5, 0);
    double sum = 0;
    double square = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      double off = wide.draw(random) - mean;
      sum += off;
      square += off * off;
    }
    assertThat(sum / DRAWS).isCloseTo(0, within(5 * 30_000 / Math.sqrt(DRAWS)));
    assertThat(square / DRAWS).isCloseTo(9e8, within(5 * 9e8 * Math.sqrt(2.0 / DRAWS)));
  }

  @Test
  void A06_the_same_seed_and_number_give_the_same_stream() {
    assertThat(RandomStream.of(1, 2).nextLong()).isEqualTo(RandomStream.of(1, 2).nextLong());
    assertThat(RandomStream.of(1, 2).nextLong()).isNotEqualTo(RandomStream.of(1, 3).nextLong());
    assertThat(RandomStream.of(1, 2).nextLong()).isNotEqualTo(RandomStream.of(2, 2).nextLong());
  }

  @Test
  void A08_tosses_have_the_binomial_law_count_by_count() {
    RandomStream random = RandomStream.of(8, 0);
    int[] found = new int[6];
    for (int draw = 0; draw < DRAWS; draw++) {
      found[Coins.successes(random, 5, Coins.bitsOf(.3))]++;
    }
    double squares = 0;
    double chance = Math.pow(.7, 5);
    for (int count = 0; count <= 5; count++) {
      squares += Math.pow(found[count] - DRAWS * chance, 2) / (DRAWS * chance);
      chance *= (5 - count) / (count + 1.0) * 3 / 7;
    }
    assertThat(squares).isLessThan(35.9); // χ² with 5 degrees, once in a million
    assertThat(Coins.successes(random, 200, Coins.bitsOf(0))).isZero();
    assertThat(Coins.successes(random, 200, Coins.bitsOf(Math.nextDown(1.0)))).isEqualTo(200);
  }

  @Test
  void A09_pairs_of_groups_in_a_unit_vary_against_each_other_as_in_a_multinomial() {
    double[] expected = {40, 25, 0, 135, 100, 10, 20, 3, 2, 15};
    UnitSampler sampler = UnitSampler.of(5, expected);
    double[] drawn = new double[10];
    double[] products = new double[100];
    for (int draw = 0; draw < DRAWS; draw++) {
      sampler.draw(RandomStream.of(9, draw), drawn);
      for (int pair = 0; pair < 100; pair++) {
        int x = pair / 10;
        int y = pair % 10;
        products[pair] += (drawn[x] - expected[x]) * (drawn[y] - expected[y]) / DRAWS;
      }
    }
    for (int pair = 0; pair < 100; pair++) {
      int x = pair / 10;
      int y = pair % 10;
      double size = x < 5 ? 300 : 50;
      double same = x == y ? expected[x] : 0;
      double law = x / 5 == y / 5 ? same - expected[x] * expected[y] / size : 0;
      double error = Math.sqrt((expected[x] * expected[y] * 3 + law * law) / DRAWS);
      assertThat(products[pair]).as(x + " with " + y).isCloseTo(law, within(5 * error + 1e-12));
    }
  }
}
