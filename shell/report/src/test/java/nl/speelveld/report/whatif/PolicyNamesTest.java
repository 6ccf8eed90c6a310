package nl.speelveld.report.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What tells policies of one kind apart.
class PolicyNamesTest {
  @Test
  void the_first_mark_in_which_they_differ_is_enough() {
    assertThat(
            PolicyNames.apart(List.of(List.of("Noord", "a", "20 %"), List.of("Zuid", "b", "20 %"))))
        .containsExactly("Noord", "Zuid");
  }

  @Test
  void what_all_have_alike_is_left_out() {
    assertThat(
            PolicyNames.apart(
                List.of(List.of("Noord", "20 %", "1"), List.of("Noord", "30 %", "1"))))
        .containsExactly("20 %", "30 %");
  }

  @Test
  void more_marks_are_told_where_one_does_not_tell_all_apart() {
    assertThat(
            PolicyNames.apart(
                List.of(
                    List.of("Noord", "20 %"), List.of("Noord", "30 %"), List.of("Zuid", "20 %"))))
        .containsExactly("Noord, 20 %", "Noord, 30 %", "Zuid, 20 %");
  }

  @Test
  void what_is_alike_in_all_has_a_number() {
    assertThat(PolicyNames.apart(List.of(List.of("Noord"), List.of("Zuid"), List.of("Noord"))))
        .containsExactly("Noord, 1", "Zuid, 2", "Noord, 3");
    assertThat(PolicyNames.apart(List.of(List.of("Noord"), List.of("Noord"))))
        .containsExactly("1", "2");
  }
}
