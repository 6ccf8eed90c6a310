package nl.speelveld.segregation.smallunits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The likeliest law of chances, against what must hold at a maximum and against a slow search.
class MixingDistributionTest {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void C01_no_chance_promises_more_and_a_slow_search_finds_no_better_law(int seed) {
    Random random = new Random(seed);
    int size = 2 + random.nextInt(7);
    double[] counts = new double[size + 1];
    Arrays.setAll(counts, x -> random.nextInt(4) == 0 ? 0 : random.nextInt(30));
    counts[random.nextInt(size + 1)]++;
    MixingDistribution mixing = MixingDistribution.fit(size, counts);
    assertThat(Arrays.stream(mixing.weights()).sum()).isCloseTo(1, within(1e-9));
    assertThat(Arrays.stream(mixing.weights()).min().orElseThrow()).isNotNegative();
    assertThat(Arrays.stream(mixing.points()).min().orElseThrow()).isNotNegative();
    assertThat(Arrays.stream(mixing.points()).max().orElseThrow()).isLessThanOrEqualTo(1);
    assertThat(Arrays.stream(mixing.fitted()).sum()).isCloseTo(1, within(1e-9));
    assertThat(mixing.gap()).isLessThan(1e-6);
    assertThat(mixing.fitted()).containsExactly(mixed(mixing, size), within(1e-12));
    double units = Arrays.stream(counts).sum();
    double own = logLikelihood(counts, mixing.fitted());
    assertThat(mixing.negativeLogLikelihood()).isCloseTo(-own, within(1e-8 * units));
    // the slow search stands on a grid, so it may be behind, never ahead
    assertThat(own).isGreaterThan(slowSearch(size, counts) - 1e-6 * units);
  }

  @Test
  void C02_counts_that_a_law_can_give_are_given_and_leave_the_law_open() {
    // chances 1/4 and 3/4, half each, units of 2: 5/16, 6/16, 5/16
    MixingDistribution mixing = MixingDistribution.fit(2, new double[] {5, 6, 5});
    assertThat(mixing.pointIdentified()).isFalse();
    assertThat(mixing.fitted())
        .containsExactly(new double[] {5 / 16.0, 6 / 16.0, 5 / 16.0}, within(1e-6));
  }

  @Test
  void C03_counts_without_any_spread_leave_one_law() {
    // all units hold 1 of 2: no law gives that; the likeliest is the chance 1/2 for all
    MixingDistribution mixing = MixingDistribution.fit(2, new double[] {0, 12, 0});
    assertThat(mixing.pointIdentified()).isTrue();
    assertThat(mean(mixing)).isCloseTo(.5, within(1e-6));
    assertThat(variance(mixing)).isCloseTo(0, within(1e-4));
    assertThat(mixing.fitted()[1]).isCloseTo(.5, within(1e-6));
    assertThat(mixing.negativeLogLikelihood()).isCloseTo(12 * Math.log(2), within(1e-5));
  }

  @Test
  void C04_full_segregation_puts_all_weight_on_0_and_1() {
    MixingDistribution mixing = MixingDistribution.fit(5, new double[] {3, 0, 0, 0, 0, 1});
    for (int k = 0; k < mixing.points().length; k++) {
      assertThat(Math.min(mixing.points()[k], 1 - mixing.points()[k])).isCloseTo(0, within(1e-6));
    }
    assertThat(mean(mixing)).isCloseTo(.25, within(1e-7));
    assertThat(variance(mixing)).isCloseTo(.1875, within(1e-6));
  }

  @Test
  void C05_binomial_rows_are_those_of_the_book() {
    // 3 draws, chance 1/3: 8, 12, 6, 1 of 27
    assertThat(new BinomialTable(3).at(1 / 3.0))
        .containsExactly(new double[] {8 / 27.0, 12 / 27.0, 6 / 27.0, 1 / 27.0}, within(1e-14));
    assertThat(new BinomialTable(3).at(0)).containsExactly(1, 0, 0, 0);
    assertThat(new BinomialTable(3).at(1)).containsExactly(0, 0, 0, 1);
  }

  private static double mean(MixingDistribution mixing) {
    double sum = 0;
    for (int k = 0; k < mixing.points().length; k++) {
      sum += mixing.weights()[k] * mixing.points()[k];
    }
    return sum;
  }

  private static double variance(MixingDistribution mixing) {
    double mean = mean(mixing);
    double sum = 0;
    for (int k = 0; k < mixing.points().length; k++) {
      sum += mixing.weights()[k] * Math.pow(mixing.points()[k] - mean, 2);
    }
    return sum;
  }

  private static double[] mixed(MixingDistribution mixing, int size) {
    double[] sum = new double[size + 1];
    for (int k = 0; k < mixing.points().length; k++) {
      double[] row = binomial(size, mixing.points()[k]);
      for (int x = 0; x <= size; x++) {
        sum[x] += mixing.weights()[k] * row[x];
      }
    }
    return sum;
  }

  private static double logLikelihood(double[] counts, double[] fitted) {
    double sum = 0;
    for (int x = 0; x < counts.length; x++) {
      sum += counts[x] == 0 ? 0 : counts[x] * Math.log(fitted[x]);
    }
    return sum;
  }

  /// Expectation and maximisation of the weights of 101 fixed chances.
  private static double slowSearch(int size, double[] counts) {
    double units = Arrays.stream(counts).sum();
    double[][] rows = new double[101][];
    Arrays.setAll(rows, g -> binomial(size, g / 100.0));
    double[] weights = new double[101];
    Arrays.fill(weights, 1 / 101.0);
    double[] fit = new double[size + 1];
    for (int step = 0; step < 3000; step++) {
      Arrays.fill(fit, 0);
      for (int g = 0; g <= 100; g++) {
        for (int x = 0; x <= size; x++) {
          fit[x] += weights[g] * rows[g][x];
        }
      }
      for (int g = 0; g <= 100; g++) {
        double share = 0;
        for (int x = 0; x <= size; x++) {
          share += counts[x] == 0 ? 0 : counts[x] / units * rows[g][x] / fit[x];
        }
        weights[g] *= share;
      }
    }
    return logLikelihood(counts, fit);
  }

  private static double[] binomial(int size, double chance) {
    double[] row = {1};
    for (int draw = 0; draw < size; draw++) { // Pascal, draw by draw
      double[] next = new double[row.length + 1];
      for (int x = 0; x < row.length; x++) {
        next[x] += row[x] * (1 - chance);
        next[x + 1] += row[x] * chance;
      }
      row = next;
    }
    return row;
  }
}
