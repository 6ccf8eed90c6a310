package nl.speelveld.simulation.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StreamsTest {
  @Test
  void numbers_are_uniform_and_do_not_hang_together() {
    Streams stream = Streams.of(1, Purpose.TASTE, 3);
    int n = 100_000;
    double sum = 0;
    double products = 0;
    for (int who = 0; who < n; who++) {
      double one = stream.at(who, 0);
      assertThat(one).isBetween(0.0, Math.nextDown(1.0));
      sum += one;
      products += (one - .5) * (stream.at(who, 1) - .5) + (one - .5) * (stream.at(who + 1, 0) - .5);
    }
    assertThat(sum / n).isCloseTo(.5, within(.004)); // 4 standard errors
    assertThat(products / n).isCloseTo(0, within(.0015));
  }

  @Test
  void each_purpose_year_and_seed_has_numbers_of_its_own() {
    double one = Streams.of(1, Purpose.TASTE, 3).at(5, 0);
    assertThat(Streams.of(1, Purpose.TASTE, 3).at(5, 0)).isEqualTo(one);
    assertThat(Streams.of(1, Purpose.MOVE, 3).at(5, 0)).isNotEqualTo(one);
    assertThat(Streams.of(1, Purpose.TASTE, 4).at(5, 0)).isNotEqualTo(one);
    assertThat(Streams.of(2, Purpose.TASTE, 3).at(5, 0)).isNotEqualTo(one);
  }
}
