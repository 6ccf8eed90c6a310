package nl.speelveld.choice.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class DrawsTest {
  @Test
  void halton_mirrors_digits() {
    assertThat(Draws.radicalInverse(6, 2)).isEqualTo(0.375); // 110 → .011
    assertThat(Draws.radicalInverse(5, 3)).isCloseTo(7 / 9.0, within(1e-15)); // 12 → .21
  }

  @Test
  void each_sobol_coordinate_has_one_point_in_each_of_256_equal_parts() {
    SobolPoints points = new SobolPoints(16, 5);
    for (int dimension = 0; dimension < 16; dimension++) {
      BitSet parts = new BitSet();
      for (int point = 0; point < 256; point++) {
        parts.set((int) (points.at(point, dimension) * 256));
      }
      assertThat(parts.cardinality()).as("dimension " + dimension).isEqualTo(256);
    }
  }

  @Test
  void sobol_points_of_two_coordinates_fill_the_square_evenly() {
    // the first two coordinates are a net: one point in each box of 1/16 × 1/16
    SobolPoints points = new SobolPoints(2, 9);
    BitSet boxes = new BitSet();
    for (int point = 0; point < 256; point++) {
      boxes.set((int) (points.at(point, 0) * 16) * 16 + (int) (points.at(point, 1) * 16));
    }
    assertThat(boxes.cardinality()).isEqualTo(256);
  }

  @Test
  void normals_have_mean_nought_and_variance_one() {
    Draws draws = Draws.sobol(64, 128, 3, 1);
    for (int term = 0; term < 3; term++) {
      double sum = 0;
      double squares = 0;
      for (int at = 0; at < 64 * 128; at++) {
        double z = draws.at(at / 128, at % 128, term);
        sum += z;
        squares += z * z;
      }
      assertThat(sum / 8192).isCloseTo(0, within(0.002));
      assertThat(squares / 8192).isCloseTo(1, within(0.01));
    }
  }

  @Test
  void fewer_draws_are_the_first_of_each_person() {
    Draws all = Draws.halton(3, 10, 2);
    Draws few = all.first(4);
    assertThat(few.draws()).isEqualTo(4);
    assertThat(few.at(2, 3, 1)).isEqualTo(all.at(2, 3, 1));
  }
}
