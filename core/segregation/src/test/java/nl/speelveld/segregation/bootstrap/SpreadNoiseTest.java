package nl.speelveld.segregation.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpreadNoiseTest {
  /// Goes through every way in which heads can fall into groups, and sums U and U² by chance.
  private static final class AllWays {
    private final int[] sizes;
    private final double[] shares;
    private final int[][] counts;
    private double mean;
    private double square;

    AllWays(int[] sizes, double[] shares) {
      this.sizes = sizes;
      this.shares = shares;
      this.counts = new int[sizes.length][shares.length];
      fill(0, 0, 1);
    }

    private void fill(int unit, int head, double chance) {
      if (unit == sizes.length) {
        double u = spreadLessNoise();
        mean += chance * u;
        square += chance * u * u;
      } else if (head == sizes[unit]) {
        fill(unit + 1, 0, chance);
      } else {
        for (int group = 0; group < shares.length; group++) {
          counts[unit][group]++;
          fill(unit, head + 1, chance * shares[group]);
          counts[unit][group]--;
        }
      }
    }

    private double spreadLessNoise() {
      double all = Arrays.stream(sizes).sum();
      double u = 0;
      for (int unit = 0; unit < sizes.length; unit++) {
        double size = sizes[unit];
        double within = 1;
        for (int group = 0; group < shares.length; group++) {
          int inGroup = group;
          double ofAll = Arrays.stream(counts).mapToDouble(row -> row[inGroup]).sum() / all;
          double share = counts[unit][group] / size;
          u += size * (share - ofAll) * (share - ofAll);
          within -= share * share;
        }
        u -= within * size / (size - 1) * (1 - size / all);
      }
      return u;
    }

    double variance() {
      return square - mean * mean;
    }
  }

  @Test
  void A01_two_groups_in_units_of_2_3_and_5_agree_with_all_1024_ways() {
    AllWays ways = new AllWays(new int[] {2, 3, 5}, new double[] {.3, .7});
    assertThat(ways.mean).isCloseTo(0, within(1e-14));
    assertThat(SpreadNoise.variance(new double[] {2, 3, 5}, new double[] {.3, .7}))
        .isCloseTo(ways.variance(), within(1e-13));
  }

  @Test
  void A02_three_groups_agree_with_all_6561_ways() {
    AllWays ways = new AllWays(new int[] {2, 2, 4}, new double[] {.2, .3, .5});
    assertThat(ways.mean).isCloseTo(0, within(1e-14));
    assertThat(SpreadNoise.variance(new double[] {2, 0, 2, 4}, new double[] {.2, .3, .5}))
        .isCloseTo(ways.variance(), within(1e-13));
  }

  @Test
  void A03_in_large_units_of_two_groups_it_is_twice_the_squared_variance_a_unit() {
    double[] sizes = new double[40];
    Arrays.fill(sizes, 1e6);
    // w = 1 − .09 − .49 = .42; 2 w² (40 − 1) = 13.7592
    assertThat(SpreadNoise.variance(sizes, new double[] {.3, .7})).isCloseTo(13.7592, within(1e-4));
  }

  @Test
  void A04_in_units_of_one_head_only_the_heads_themselves_vary() {
    // |Y|² is (1 − P)² · 2 or P² · 2, so its variance is P (1 − P) (2 (1 − 2P))² = .21 · .64
    double[] sizes = new double[100_000];
    Arrays.fill(sizes, 1);
    assertThat(SpreadNoise.variance(sizes, new double[] {.3, .7}) / 100_000)
        .isCloseTo(.21 * .64, within(1e-4));
  }
}
