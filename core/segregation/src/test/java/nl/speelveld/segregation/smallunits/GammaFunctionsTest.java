package nl.speelveld.segregation.smallunits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GammaFunctionsTest {
  private static final double EULER = 0.5772156649015329;

  @Test
  void E01_known_values_left_and_right_of_the_shift() {
    double factorial = 0;
    double harmonic = -EULER;
    for (int n = 1; n <= 40; n++) { // Γ(n) = (n − 1)!, ψ(n) = −γ + 1 + ½ + … + 1/(n−1)
      assertThat(GammaFunctions.logGamma(n)).isCloseTo(factorial, within(2e-13 * (1 + factorial)));
      assertThat(GammaFunctions.digamma(n)).isCloseTo(harmonic, within(5e-14));
      factorial += Math.log(n);
      harmonic += 1.0 / n;
    }
    assertThat(GammaFunctions.logGamma(.5)).isCloseTo(Math.log(Math.PI) / 2, within(1e-13));
    assertThat(GammaFunctions.digamma(.5)).isCloseTo(-EULER - 2 * Math.log(2), within(1e-13));
    // B(2, 3) = 1/12
    assertThat(GammaFunctions.logBeta(2, 3)).isCloseTo(-Math.log(12), within(1e-13));
  }

  @Test
  void E02_each_step_adds_what_the_law_of_the_step_says() {
    for (double x : new double[] {.01, .3, 1.7, 5.5, 11.5, 12.25, 80.5}) {
      assertThat(GammaFunctions.logGamma(x + 1) - GammaFunctions.logGamma(x))
          .isCloseTo(Math.log(x), within(2e-12));
      assertThat(GammaFunctions.digamma(x + 1) - GammaFunctions.digamma(x))
          .isCloseTo(1 / x, within(2e-13 / x + 2e-13));
    }
  }
}
