package nl.speelveld.matching.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Which name somebody may have meant.
class NamesTest {
  private static final List<String> KNOWN =
      List.of("De Eik, vrij", "De Elstuin, doelgroep", "De Elstuin, vrij", "De Beuk, vrij");

  @Test
  void names_that_begin_with_what_was_written_go_first() {
    assertThat(Names.likely("de elstuin", KNOWN))
        .containsExactly("\"De Elstuin, doelgroep\"", "\"De Elstuin, vrij\"");
  }

  @Test
  void a_slip_of_the_pen_brings_the_nearest_names_and_no_more_than_three() {
    assertThat(Names.likely("De Elstiun, vrij", KNOWN))
        .hasSize(3)
        .startsWith("\"De Elstuin, vrij\"");
  }

  @Test
  void nothing_known_is_nothing_meant() {
    assertThat(Names.likely("x", List.of())).isEmpty();
    assertThat(Names.likely("", KNOWN)).hasSize(3);
  }
}
