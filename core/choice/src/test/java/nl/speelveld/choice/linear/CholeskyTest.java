package nl.speelveld.choice.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {
  @Test
  void four_and_two_and_three() {
    // [4 2; 2 3]: L = [2 0; 1 √2], determinant 8, inverse [3 −2; −2 4] / 8
    Cholesky factor = Cholesky.find(2, new double[] {4, 2, 2, 3}, 1e-12).orElseThrow();
    assertThat(factor.inverse())
        .containsExactly(new double[] {.375, -.25, -.25, .5}, within(1e-15));
    assertThat(factor.solve(new double[] {8, 8}))
        .containsExactly(new double[] {1, 2}, within(1e-15));
    assertThat(factor.times(new double[] {1, 1}))
        .containsExactly(new double[] {2, 1 + Math.sqrt(2)}, within(1e-15));
  }

  @Test
  void a_matrix_that_is_not_positive_definite_has_none() {
    assertThat(Cholesky.find(2, new double[] {1, 2, 2, 1}, 1e-12)).isEmpty();
    assertThat(Cholesky.find(2, new double[] {1, 1, 1, 1}, 1e-12)).isEmpty();
    assertThat(Cholesky.find(1, new double[] {Double.NaN}, 1e-12)).isEmpty();
  }
}
