package nl.speelveld.simulation.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SensitivityTest {
  /// Ishigami's function on −π … π, whose indices are known.
  private static double ishigami(double[] u) {
    double x = Math.PI * (2 * u[0] - 1);
    double y = Math.PI * (2 * u[1] - 1);
    double z = Math.PI * (2 * u[2] - 1);
    return Math.sin(x) + 7 * Math.pow(Math.sin(y), 2) + 0.1 * Math.pow(z, 4) * Math.sin(x);
  }

  @Test
  void A01_sobol_indices_of_ishigami_are_the_known_ones() {
    // Ishigami & Homma (1990): S = .3139, .4424, 0; T = .5576, .4424, .2437; variance 13.845
    SobolIndices indices = SobolIndices.of(SensitivityTest::ishigami, 3, 20_000, 1);
    assertThat(indices.first().get(0)).isCloseTo(.3139, within(.03));
    assertThat(indices.first().get(1)).isCloseTo(.4424, within(.03));
    assertThat(indices.first().get(2)).isCloseTo(0, within(.03));
    assertThat(indices.total().get(0)).isCloseTo(.5576, within(.02));
    assertThat(indices.total().get(1)).isCloseTo(.4424, within(.02));
    assertThat(indices.total().get(2)).isCloseTo(.2437, within(.02));
    assertThat(indices.variance()).isCloseTo(13.845, within(.3));
    assertThat(indices.runs()).isEqualTo(100_000);
  }

  @Test
  void A02_a_result_that_does_not_vary_hangs_on_nothing() {
    SobolIndices indices = SobolIndices.of(inputs -> 3, 2, 100, 1);
    assertThat(indices.first()).containsExactly(0.0, 0.0);
    assertThat(indices.variance()).isZero();
  }

  @Test
  void B01_morris_finds_slopes_exactly_where_the_model_is_straight() {
    MorrisScreening screening =
        MorrisScreening.of(inputs -> 3 * inputs[0] - 2 * inputs[1], 3, 20, 1);
    assertThat(screening.strength().get(0)).isCloseTo(3, within(1e-12));
    assertThat(screening.strength().get(1)).isCloseTo(2, within(1e-12));
    assertThat(screening.strength().get(2)).isCloseTo(0, within(1e-12));
    assertThat(screening.spread().get(0)).isCloseTo(0, within(1e-7));
    assertThat(screening.runs()).isEqualTo(80);
  }

  @Test
  void B02_morris_tells_where_an_effect_hangs_on_another_input() {
    MorrisScreening screening = MorrisScreening.of(inputs -> inputs[0] * inputs[1], 2, 200, 1);
    assertThat(screening.spread().get(0)).isGreaterThan(.2);
  }

  @Test
  void B03_the_same_seed_gives_the_same_digits() {
    assertThat(SobolIndices.of(SensitivityTest::ishigami, 3, 200, 5))
        .isEqualTo(SobolIndices.of(SensitivityTest::ishigami, 3, 200, 5));
    assertThat(MorrisScreening.of(SensitivityTest::ishigami, 3, 20, 5))
        .isEqualTo(MorrisScreening.of(SensitivityTest::ishigami, 3, 20, 5));
  }
}
