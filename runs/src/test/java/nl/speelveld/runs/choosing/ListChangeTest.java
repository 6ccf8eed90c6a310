package nl.speelveld.runs.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListChangeTest {
  private static final List<String> LIST = List.of("Noord", "Zuid", "West");

  @Test
  void A01_a_programme_is_added_at_the_end() {
    assertThat(new ListChange.Add("Oost").of(LIST))
        .containsExactly("Noord", "Zuid", "West", "Oost");
  }

  @Test
  void A02_what_is_on_the_list_is_not_added_again() {
    assertThat(new ListChange.Add("Zuid").of(LIST)).isEqualTo(LIST);
  }

  @Test
  void A03_a_programme_goes_one_place_up_or_down() {
    assertThat(new ListChange.Up("West").of(LIST)).containsExactly("Noord", "West", "Zuid");
    assertThat(new ListChange.Down("Noord").of(LIST)).containsExactly("Zuid", "Noord", "West");
  }

  @Test
  void A04_at_its_end_a_list_stays_as_it_is() {
    assertThat(new ListChange.Up("Noord").of(LIST)).isEqualTo(LIST);
    assertThat(new ListChange.Down("West").of(LIST)).isEqualTo(LIST);
    assertThat(new ListChange.Up("Oost").of(LIST)).isEqualTo(LIST);
  }

  @Test
  void A05_a_programme_goes_off_the_list() {
    assertThat(new ListChange.Remove("Zuid").of(LIST)).containsExactly("Noord", "West");
  }

  @Test
  void A06_a_list_that_is_dragged_keeps_each_programme_once() {
    assertThat(new ListChange.Replace(List.of("West", "Noord", "West")).of(LIST))
        .containsExactly("West", "Noord");
  }
}
