package nl.speelveld.segregation.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.segregation.bootstrap.BootstrapFigure.Measured;
import nl.speelveld.segregation.bootstrap.BootstrapFigure.NotMeasured;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.segregation.chance.UnitSampler;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final List<String> TWO = List.of("x", "y");

  private static UnitGroupCounts table(double... cells) {
    List<String> names = IntStream.range(0, cells.length / 2).mapToObj(i -> "u" + i).toList();
    return UnitGroupCounts.of(names, TWO, cells);
  }

  private static Measured d(UnitGroupCounts counts, long seed) {
    var figures =
        Bootstrap.of(
            counts, TwoGroupBundle.forUnits(counts.units()), BootstrapSettings.usual(seed));
    return (Measured) figures.getFirst();
  }

  @Test
  void A01_classes_of_eight_filled_by_chance_are_not_called_segregated() {
    double[] expected = new double[80];
    for (int cell = 0; cell < 80; cell++) {
      expected[cell] = cell % 2 == 0 ? 2.4 : 5.6;
    }
    int held = 0;
    for (int sample = 0; sample < 60; sample++) {
      double[] drawn = new double[80];
      UnitSampler.of(2, expected).draw(RandomStream.of(11, sample), drawn);
      Measured d = d(table(drawn), sample);
      assertThat(d.observed()).isGreaterThan(.15); // chance alone
      assertThat(d.estimate()).isBetween(0.0, d.observed());
      held += d.interval().contains(0) ? 1 : 0;
    }
    // at 97.5 % at most 7 of 60 miss, but for one change of the code in ten thousand
    assertThat(held).isGreaterThanOrEqualTo(53);
  }

  @Test
  void A02_full_segregation_stays_1_and_1_is_inside() {
    Measured d = d(table(8, 0, 0, 8, 8, 0, 0, 8, 0, 8), 1);
    assertThat(d.estimate()).isEqualTo(1);
    assertThat(d.interval().high()).isEqualTo(1);
    assertThat(d.interval().low()).isBetween(.5, 1.0);
  }

  @Test
  void A03_a_table_that_is_perfectly_even_has_estimate_0() {
    Measured d = d(table(2, 6, 2, 6, 2, 6, 2, 6), 1);
    assertThat(d.estimate()).isZero();
    assertThat(d.interval().low()).isZero();
    assertThat(d.interval().high()).isLessThan(.6);
  }

  @Test
  void A04_in_large_units_estimate_and_error_agree_with_the_delta_method() {
    UnitGroupCounts counts = table(8000, 2000, 6100, 4000, 3000, 9000, 900, 11000);
    Measured d = d(counts, 5);
    // D = ½ Σ |x/18000 − y/26000| = .45855…
    double plain = (8000 / 18000.0 - 2000 / 26000.0) + (6100 / 18000.0 - 4000 / 26000.0);
    assertThat(d.observed()).isCloseTo(plain, within(1e-12));
    assertThat(d.estimate()).isCloseTo(plain, within(.001));
    assertThat(d.standardError()).isBetween(.003, .006);
    assertThat(d.interval().width()).isCloseTo(3.92 * d.standardError(), within(.002));
  }

  @Test
  void A05_the_same_seed_gives_the_same_figures_and_another_seed_others() {
    UnitGroupCounts counts = table(8, 2, 5, 5, 1, 9, 3, 12, 7, 7);
    assertThat(d(counts, 3)).isEqualTo(d(counts, 3));
    assertThat(d(counts, 3)).isNotEqualTo(d(counts, 4));
  }

  @Test
  void A06_an_empty_group_or_an_empty_table_has_no_figure() {
    for (UnitGroupCounts counts : List.of(table(4, 0, 5, 0), table(0, 0, 0, 0))) {
      assertThat(Bootstrap.of(counts, TwoGroupBundle.forUnits(2), BootstrapSettings.usual(1)))
          .allSatisfy(figure -> assertThat(figure).isInstanceOf(NotMeasured.class));
    }
  }

  @Test
  void A07_weights_are_refused() {
    assertThatThrownBy(() ->
            Bootstrap.of(
                table(.5, 1, 2, 3), TwoGroupBundle.forUnits(2), BootstrapSettings.usual(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("only heads can be drawn");
  }

  @Test
  void A08_empty_units_change_nothing_but_the_draws() {
    Measured without = d(table(80, 20, 50, 50, 10, 90), 3);
    Measured with = d(table(80, 20, 0, 0, 50, 50, 10, 90), 3);
    assertThat(with.observed()).isEqualTo(without.observed());
    assertThat(with.estimate()).isCloseTo(without.estimate(), within(.02));
  }

  @Test
  void A09_a_bundle_refuses_more_units_than_it_can_tell_apart() {
    assertThatThrownBy(() -> TwoGroupBundle.forUnits(TwoGroupBundle.MOST_UNITS + 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(1048577)");
  }
}
