package nl.speelveld.choice.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.speelveld.choice.term.Term;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final Choosers TWO = Choosers.of(List.of("a", "b"), new int[] {0, 1});
  private static final Term DISTANCE =
      Term.table("dist", 3, new double[] {0, 1, 2, 2, 1, 0}); // two homes, three schools
  private static final ChoiceModel MODEL =
      ChoiceModel.of(List.of(DISTANCE), new double[] {-Math.log(2)}, new double[3]);

  @Test
  void each_kilometre_halves_the_chance() {
    // 1 : ½ : ¼, so 4/7, 2/7, 1/7
    Forecast forecast = Forecast.of(MODEL, TWO);
    assertThat(forecast.heads(0, 0)).isCloseTo(4 / 7.0, within(1e-12));
    assertThat(forecast.heads(0, 1)).isCloseTo(1 / 7.0, within(1e-12));
    assertThat(forecast.share(1)).isCloseTo(2 / 7.0, within(1e-12));
    assertThat(forecast.share(0, 0)).isCloseTo(4 / 7.0, within(1e-12));
  }

  @Test
  void a_school_that_closes_costs_the_log_of_what_is_left() {
    Forecast base = Forecast.of(MODEL, TWO);
    Forecast closed = Forecast.of(MODEL.closing(0), TWO);
    // for a: logsum falls by ln(7/3), and a kilometre is worth ln 2
    double[] perKilometre = {-Math.log(2), -Math.log(2)};
    assertThat(closed.kilometresBeside(base, perKilometre, 0))
        .isCloseTo(-Math.log(7 / 3.0) / Math.log(2), within(1e-12));
    assertThat(closed.heads(0, 0)).isZero();
    assertThatThrownBy(() -> Forecast.of(MODEL.closing(0, 1, 2), TWO))
        .hasMessageContaining("nothing is open");
  }

  @Test
  void elasticity_is_that_of_a_small_change() {
    double[] elasticity = OwnElasticity.of(MODEL, TWO, List.of("dist"));
    double step = 1e-6;
    Term farther = Term.table("dist", 3, new double[] {0, 1 + step, 2, 2, 1 + step, 0});
    double before = Forecast.of(MODEL, TWO).share(1);
    double after = Forecast.of(MODEL.with(farther), TWO).share(1);
    assertThat(elasticity[1]).isCloseTo((after - before) / before / step, within(1e-5));
  }
}
