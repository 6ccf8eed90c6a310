package nl.speelveld.choice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowForecastTest {
  // two streets of 60 and 40 children, three schools
  private final Flows flows = Flows.dense(3, new double[] {30, 20, 10, 5, 15, 20});
  private final FlowTerm distance = FlowTerm.of("dist", new double[] {1, 2, 3, 3, 2, 1});

  private FlowForecast.Model model(double perUnit, double... constants) {
    return new FlowForecast.Model(
        List.of(distance), List.of(perUnit), java.util.Arrays.stream(constants).boxed().toList());
  }

  @Test
  void A01_the_fitted_model_gives_every_school_its_counted_intake() {
    FlowLogit.FlowFit fit = FlowLogit.find(flows, List.of(distance)).orElseThrow();
    FlowForecast forecast =
        FlowForecast.of(
            flows,
            new FlowForecast.Model(List.of(distance), fit.values(), fit.constants()),
            new BitSet());
    assertThat(forecast.arriving()).containsExactly(new double[] {35, 35, 30}, within(1e-9));
    assertThat(
            FlowLogit.constants(
                flows,
                List.of(distance),
                fit.values().stream().mapToDouble(Double::doubleValue).toArray(),
                List.of(0.0, 0.0, 0.0)))
        .zipSatisfy(
            fit.constants(), (own, other) -> assertThat(own).isCloseTo(other, within(1e-9)));
  }

  @Test
  void A02_without_taste_for_distance_a_closed_school_is_shared_by_attraction() {
    // constants ln 1, ln 1, ln 2: shares 1/4, 1/4, 1/2; without the last 1/2, 1/2
    FlowForecast.Model model = model(0, 0, 0, Math.log(2));
    BitSet closed = new BitSet();
    closed.set(2);
    assertThat(FlowForecast.of(flows, model, new BitSet()).arriving())
        .containsExactly(new double[] {25, 25, 50}, within(1e-9));
    assertThat(FlowForecast.of(flows, model, closed).arriving())
        .containsExactly(new double[] {50, 50, 0}, within(1e-9));
  }

  @Test
  void A03_who_has_nothing_open_is_counted_and_goes_nowhere() {
    BitSet closed = new BitSet();
    closed.set(0, 3);
    FlowForecast forecast = FlowForecast.of(flows, model(-1, 0, 0, 0), closed);
    assertThat(forecast.nowhere()).isEqualTo(100);
    assertThat(forecast.arriving()).containsOnly(0);
  }

  @Test
  void A04_a_closure_is_worth_what_it_adds_to_distance() {
    // constants so large that the last school is all that counts; closing it leaves one school,
    // twice as far: from (3, 1) to (1, 3) units, no other taste
    FlowForecast.Model model = model(-1, 0, Double.NEGATIVE_INFINITY, 60);
    BitSet closed = new BitSet();
    closed.set(2);
    FlowForecast base = FlowForecast.of(flows, model, new BitSet());
    FlowForecast after = FlowForecast.of(flows, model, closed);
    // worth falls by the constant 60 and changes by distance: 60 heads gain 2, 40 lose 2
    assertThat(after.worthBeside(base, -1))
        .isCloseTo(-60 + (60 * 2 - 40 * 2) / 100.0, within(1e-9));
  }

  @Test
  void A05_elasticities_are_what_a_percent_more_distance_does() {
    FlowForecast.Model model = model(-.7, 0, .2, -.1);
    double[] own = FlowForecast.of(flows, model, new BitSet()).elasticities(model, List.of("dist"));
    double small = 1e-6;
    FlowTerm further = FlowTerm.of("dist", new double[] {1 + small, 2, 3, 3 + 3 * small, 2, 1});
    FlowForecast.Model moved =
        new FlowForecast.Model(List.of(further), model.coefficients(), model.constants());
    double before = FlowForecast.of(flows, model, new BitSet()).arriving()[0];
    double after = FlowForecast.of(flows, moved, new BitSet()).arriving()[0];
    assertThat(own[0]).isCloseTo((after - before) / before / small, within(1e-5));
  }
}
