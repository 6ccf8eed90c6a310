package nl.speelveld.simulation.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WheelsTest {
  @Test
  void A01_a_sector_is_found_as_by_walking_along_all() {
    for (long seed = 1; seed <= 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] weights =
          random.doubles(1 + random.nextInt(30), -2, 1).map(w -> w * w * w).toArray();
      for (int sector = 0; sector < weights.length; sector++) {
        weights[sector] = Math.max(0, weights[sector]); // most of them nothing
      }
      weights[random.nextInt(weights.length)] = 1;
      Wheels wheels = new Wheels(2, weights.length);
      double sum = wheels.set(1, weights);
      for (int draw = 0; draw < 200; draw++) {
        double at = random.nextDouble() * sum;
        assertThat(wheels.find(1, at)).as("seed %d", seed).isEqualTo(walked(weights, at));
      }
    }
  }

  private static int walked(double[] weights, double at) {
    int sector = 0;
    double running = weights[0];
    while (running <= at) {
      running += weights[++sector];
    }
    return sector;
  }

  @Test
  void A02_weights_that_are_hardly_a_number_are_weights() {
    // the smallest numbers of a computer: parts of the sum cannot be told in them
    Wheels wheels = new Wheels(1, 3);
    assertThat(wheels.set(0, 0, 1e-312, 3e-312)).isGreaterThan(0);
    assertThat(wheels.find(0, 0)).isEqualTo(1);
    assertThat(wheels.find(0, 2e-312)).isEqualTo(2);
  }

  @Test
  void A03_a_wheel_without_weight_gives_a_sector_all_the_same() {
    Wheels wheels = new Wheels(1, 4);
    assertThat(wheels.set(0, 0, 0, 0, 0)).isZero();
    assertThat(wheels.find(0, 0)).isEqualTo(3);
  }
}
