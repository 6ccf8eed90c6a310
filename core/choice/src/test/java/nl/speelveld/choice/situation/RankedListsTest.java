package nl.speelveld.choice.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankedListsTest {
  @Test
  void a_list_names_an_alternative_once() {
    assertThatThrownBy(() -> RankedLists.of(3, List.of(new int[] {0, 0})))
        .hasMessageContaining("list (0) names alternative (0)");
    assertThatThrownBy(() -> RankedLists.of(3, List.of(new int[] {3})))
        .hasMessageContaining("0 … 2");
  }

  @Test
  void a_list_names_only_what_could_be_chosen() {
    RankedLists lists = RankedLists.of(3, List.of(new int[] {2}));
    assertThatThrownBy(() -> lists.choosingFrom(List.of(new BitSet())))
        .hasMessageContaining("could not be chosen");
  }

  @Test
  void rows_of_a_person_stand_together() {
    RankedLists lists = RankedLists.of(2, List.of(new int[] {0}, new int[] {1}, new int[] {0}));
    assertThat(lists.givenBy(new int[] {0, 0, 1}).persons()).isEqualTo(2);
    assertThatThrownBy(() -> lists.givenBy(new int[] {0, 1, 0}))
        .hasMessageContaining("keep their rows together");
  }

  @Test
  void ranks_read_as_people_say_them() {
    assertThat(Ranks.ALL).hasToString("all ranks");
    assertThat(Ranks.FIRST).hasToString("rank 1");
    assertThat(new Ranks(1, 3)).hasToString("ranks 2-3");
    assertThat(new Ranks(3, Integer.MAX_VALUE)).hasToString("ranks 4+");
  }
}
