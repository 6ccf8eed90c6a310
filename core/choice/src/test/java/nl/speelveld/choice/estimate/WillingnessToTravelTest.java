package nl.speelveld.choice.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import nl.speelveld.choice.estimate.WillingnessToTravel.Drawing;
import org.junit.jupiter.api.Test;

class WillingnessToTravelTest {
  private static final Estimates ESTIMATES =
      new Estimates(
          List.of("dist", "quality"),
          List.of(-0.5, 1.0),
          Covariance.of(2, new double[] {0.0001, 0, 0, 0.0004}),
          Covariance.of(2, new double[] {0.0001, 0, 0, 0.0004}),
          new Estimates.Account(-10, -20, 5, 5, 3, 0),
          List.of());
  private static final WillingnessToTravel QUALITY =
      new WillingnessToTravel(Combination.sum("quality"), Combination.sum("dist"));

  @Test
  void a_point_of_quality_is_worth_two_kilometres() {
    // w = 1 / 0.5 = 2; slopes −w/b = 4 for distance and 1/0.5 = 2 for quality:
    // variance 16 · 0.0001 + 4 · 0.0004 = 0.0032
    WillingnessToTravel.Delta delta =
        QUALITY.findDelta(ESTIMATES, ESTIMATES.classical()).orElseThrow();
    assertThat(delta.value()).isEqualTo(2);
    assertThat(delta.standardError()).isCloseTo(Math.sqrt(0.0032), within(1e-12));
    assertThat(delta.high(0.95)).isCloseTo(2 + 1.959964 * Math.sqrt(0.0032), within(1e-6));
  }

  @Test
  void drawn_ends_are_those_of_the_delta_method_where_distance_is_certain() {
    var drawn =
        QUALITY
            .findDrawn(
                ESTIMATES,
                ESTIMATES.classical(),
                new Drawing(20_000, 0.95, new SplittableRandom(1)))
            .orElseThrow();
    WillingnessToTravel.Delta delta =
        QUALITY.findDelta(ESTIMATES, ESTIMATES.classical()).orElseThrow();
    assertThat(drawn.low()).isCloseTo(delta.low(0.95), within(0.01));
    assertThat(drawn.high()).isCloseTo(delta.high(0.95), within(0.01));
  }

  @Test
  void it_is_undefined_where_distance_costs_nothing() {
    WillingnessToTravel nothing =
        new WillingnessToTravel(Combination.sum("quality"), new Combination(java.util.Map.of()));
    assertThat(nothing.findDelta(ESTIMATES, ESTIMATES.classical())).isEmpty();
  }
}
