package nl.speelveld.segregation.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Three worlds by hand: truths 0, ½, 1, in which .2, .6 and 1.2 are observed on average.
class CalibrationTest {
  // given out of order; deviations √.02, √.08, √.02
  private final Calibration three =
      new Calibration(new double[] {.5, 0, 1}, new double[][] {{.4, .8}, {.1, .3}, {1.1, 1.3}});

  @Test
  void A01_between_worlds_the_line_is_straight_and_beyond_them_the_slope_is_1() {
    assertThat(three.truthAtMean(.2)).isCloseTo(0, within(1e-12));
    assertThat(three.truthAtMean(.3)).isCloseTo(.125, within(1e-12)); // ¼ of the way to ½
    assertThat(three.truthAtMean(.6)).isCloseTo(.5, within(1e-12));
    assertThat(three.truthAtMean(.9)).isCloseTo(.75, within(1e-12));
    assertThat(three.truthAtMean(.1)).isCloseTo(-.1, within(1e-12));
    assertThat(three.truthAtMean(1.5)).isCloseTo(1.3, within(1e-12));
  }

  @Test
  void A02_deviations_follow_the_same_lines_and_stay_beyond_the_ends() {
    double narrow = Math.sqrt(.02);
    double wide = Math.sqrt(.08);
    assertThat(three.deviationAt(0)).isCloseTo(narrow, within(1e-12));
    assertThat(three.deviationAt(.125)).isCloseTo(narrow + (wide - narrow) / 4, within(1e-12));
    assertThat(three.deviationAt(.5)).isCloseTo(wide, within(1e-12));
    assertThat(three.deviationAt(.75)).isCloseTo((wide + narrow) / 2, within(1e-12));
    assertThat(three.deviationAt(-1)).isCloseTo(narrow, within(1e-12));
    assertThat(three.deviationAt(2)).isCloseTo(narrow, within(1e-12));
  }

  @Test
  void A03_a_high_quantile_is_met_by_a_lower_truth_and_a_low_one_by_a_higher() {
    double middle = three.truthAtQuantile(.6, .5);
    assertThat(three.truthAtQuantile(.6, .99)).isLessThan(middle);
    assertThat(three.truthAtQuantile(.6, .01)).isGreaterThan(middle);
    assertThat(middle).isCloseTo(.5, within(1e-9)); // deviations −√½ and +√½ in each world
  }

  @Test
  void A04_worlds_that_do_not_differ_shift_only() {
    Calibration same = new Calibration(new double[] {.4, .4}, new double[][] {{.5, .5}, {.5, .5}});
    assertThat(same.truthAtMean(.55)).isCloseTo(.45, within(1e-12));
    assertThat(same.truthAtQuantile(.55, .9)).isCloseTo(.45, within(1e-12));
    assertThat(same.deviationAt(.4)).isZero();
  }

  @Test
  void A05_a_mean_that_falls_by_chance_does_not_turn_the_line_down() {
    Calibration noisy =
        new Calibration(new double[] {0, .5, 1}, new double[][] {{.3, .3}, {.2, .2}, {.9, .9}});
    assertThat(noisy.truthAtMean(.3)).isCloseTo(0, within(1e-12)).isNotNegative();
    assertThat(noisy.truthAtMean(.6)).isCloseTo(.75, within(1e-12)); // half of the way .3 to .9
  }
}
