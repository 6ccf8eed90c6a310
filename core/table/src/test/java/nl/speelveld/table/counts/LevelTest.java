package nl.speelveld.table.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevelTest {
  private static final Level CITY = Level.of("city", List.of("Noord", "Zuid"), new int[] {0, 0, 1});

  @Test
  void A01_a_unit_lies_in_one_part() {
    assertThat(CITY.partOf(1)).isEqualTo(0);
    assertThat(CITY.part(CITY.partOf(2))).isEqualTo("Zuid");
    assertThat(CITY.units()).isEqualTo(3);
    assertThat(CITY.parts()).isEqualTo(2);
    assertThat(CITY.partNames()).containsExactly("Noord", "Zuid");
    assertThat(CITY.name()).isEqualTo("city");
  }

  @Test
  void A02_a_part_that_does_not_exist_is_refused_with_the_unit_and_the_part() {
    assertThatThrownBy(() -> Level.of("wijk", List.of("A", "B"), new int[] {0, 2}))
        .hasMessageContaining("unit (1)")
        .hasMessageContaining("wijk")
        .hasMessageContaining("(2)");
    assertThatThrownBy(() -> Level.of("wijk", List.of("A"), new int[] {-1}))
        .hasMessageContaining("(-1)");
  }

  @Test
  void A03_wijken_lie_inside_cities_but_cities_not_inside_wijken() {
    Level wijk = Level.of("wijk", List.of("w0", "w1", "w2"), new int[] {0, 1, 2});
    assertThat(wijk.isInside(CITY)).isTrue();
    assertThat(CITY.isInside(wijk)).isFalse();
    assertThat(CITY.isInside(CITY)).isTrue();
  }

  @Test
  void A04_a_board_with_schools_in_two_cities_is_not_inside_a_city() {
    Level board = Level.of("board", List.of("b0", "b1"), new int[] {0, 1, 1});
    assertThat(board.isInside(CITY)).isFalse();
  }

  @Test
  void A05_levels_of_different_units_cannot_be_compared() {
    Level other = Level.of("other", List.of("x"), new int[] {0});
    assertThatThrownBy(() -> CITY.isInside(other)).hasMessageContaining("(3)");
  }

  @Test
  void A06_a_level_keeps_its_own_copy() {
    int[] parts = {0, 1};
    Level level = Level.of("wijk", List.of("A", "B"), parts);
    parts[0] = 1;
    level.toPartOfUnit()[1] = 0;
    assertThat(level).isEqualTo(Level.of("wijk", List.of("A", "B"), new int[] {0, 1}));
    assertThat(level).hasSameHashCodeAs(Level.of("wijk", List.of("A", "B"), new int[] {0, 1}));
    assertThat(level).isNotEqualTo(Level.of("buurt", List.of("A", "B"), new int[] {0, 1}));
  }
}
