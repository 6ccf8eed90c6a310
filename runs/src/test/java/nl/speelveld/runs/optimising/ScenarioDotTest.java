package nl.speelveld.runs.optimising;

import static org.assertj.core.api.Assertions.assertThat;

import nl.speelveld.simulation.compare.Band;
import org.junit.jupiter.api.Test;

class ScenarioDotTest {
  @Test
  void a_kilometre_of_the_model_is_as_many_metres_as_leave_doing_nothing_where_it_is_today() {
    // 800 metres today, 1.6 kilometres in the model: a kilometre there is told as 500 metres
    assertThat(ScenarioDot.metresOfKilometre(800, new Band(1.6, 1.5, 1.7, 0.9, 40))).isEqualTo(500);
  }

  @Test
  void where_nobody_has_a_way_a_kilometre_is_a_thousand_metres() {
    assertThat(ScenarioDot.metresOfKilometre(0, new Band(0, 0, 0, 0.9, 40))).isEqualTo(1000);
  }
}
