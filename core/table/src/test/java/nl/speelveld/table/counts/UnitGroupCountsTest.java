package nl.speelveld.table.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitGroupCountsTest {
  private static final List<String> UNITS = List.of("Noord", "Zuid", "Leeg");
  private static final List<String> GROUPS = List.of("low", "middle", "high");
  private static final UnitGroupCounts COUNTS =
      UnitGroupCounts.ofHeads(UNITS, GROUPS, 1, 2, 3, 4, 5, 6, 0, 0, 0);

  @Test
  void A01_totals_are_the_sums_of_the_cells() {
    assertThat(COUNTS.count(1, 2)).isEqualTo(6);
    assertThat(COUNTS.unitTotal(0)).isEqualTo(6); // 1 + 2 + 3
    assertThat(COUNTS.groupTotal(1)).isEqualTo(7); // 2 + 5
    assertThat(COUNTS.total()).isEqualTo(21);
    assertThat(COUNTS.groupShare(2)).isEqualTo(9 / 21.0);
  }

  @Test
  void A02_cells_of_another_length_are_refused_with_advice() {
    assertThatThrownBy(() -> UnitGroupCounts.ofHeads(List.of("a", "b"), GROUPS, 1, 2, 3, 4, 5))
        .hasMessageContaining("length (5)")
        .hasMessageContaining("units (2)")
        .hasMessageContaining("row by row");
  }

  @Test
  void A03_negative_infinite_and_undefined_counts_are_refused() {
    for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(
              () -> UnitGroupCounts.of(List.of("Noord"), List.of("low"), new double[] {bad}))
          .hasMessageContaining("Noord")
          .hasMessageContaining("low")
          .hasMessageContaining("(" + bad + ")");
    }
  }

  @Test
  void A04_a_table_keeps_its_own_copy_of_the_cells() {
    double[] cells = {1, 2};
    UnitGroupCounts counts = UnitGroupCounts.of(List.of("Noord"), List.of("low", "high"), cells);
    cells[0] = 9;
    counts.toCells()[1] = 9;
    assertThat(counts.toCells()).containsExactly(1, 2);
  }

  @Test
  void A05_weights_are_not_whole() {
    assertThat(COUNTS.whole()).isTrue();
    assertThat(UnitGroupCounts.of(List.of("a"), List.of("g"), new double[] {1.5}).whole())
        .isFalse();
  }

  @Test
  void A06_an_empty_table_has_share_zero_and_no_pupils() {
    UnitGroupCounts none = UnitGroupCounts.ofHeads(List.of(), List.of("low"));
    assertThat(none.groupShare(0)).isEqualTo(0);
    assertThat(none.total()).isEqualTo(0);
    assertThat(none.units()).isEqualTo(0);
  }

  @Test
  void A07_the_rest_is_everybody_who_is_not_in_the_group() {
    UnitGroupCounts two = COUNTS.focalAgainstRest(0);
    assertThat(two.groupNames()).containsExactly("low", "rest");
    assertThat(two.toCells()).containsExactly(1, 5, 4, 11, 0, 0);
  }

  @Test
  void A08_a_pair_leaves_the_other_groups_out() {
    assertThat(COUNTS.pair(2, 0).toCells()).containsExactly(3, 1, 6, 4, 0, 0);
    assertThat(COUNTS.pair(2, 0).groupNames()).containsExactly("high", "low");
  }

  @Test
  void A09_chosen_units_stand_in_the_order_asked() {
    UnitGroupCounts chosen = COUNTS.selectUnits(1, 0);
    assertThat(chosen.unitNames()).containsExactly("Zuid", "Noord");
    assertThat(chosen.toCells()).containsExactly(4, 5, 6, 1, 2, 3);
  }

  @Test
  void A10_empty_units_can_be_left_out() {
    assertThat(COUNTS.withoutEmptyUnits().unitNames()).containsExactly("Noord", "Zuid");
    UnitGroupCounts filled = COUNTS.withoutEmptyUnits();
    assertThat(filled.withoutEmptyUnits()).isSameAs(filled);
  }

  @Test
  void A11_units_are_added_together_into_parts() {
    UnitGroupCounts merged = COUNTS.mergeUnits(new int[] {1, 1, 0}, List.of("x", "y"));
    assertThat(merged.toCells()).containsExactly(0, 0, 0, 5, 7, 9);
  }

  @Test
  void A12_equal_tables_are_equal_and_say_their_size() {
    UnitGroupCounts same = UnitGroupCounts.of(UNITS, GROUPS, COUNTS.toCells());
    assertThat(COUNTS).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(COUNTS).isNotEqualTo(COUNTS.selectUnits(0, 1));
    assertThat(COUNTS).hasToString("UnitGroupCounts[3 units × 3 groups, total 21.0]");
  }

  @Test
  void B01_transposing_twice_gives_a_random_table_back() {
    for (int seed = 0; seed < 100; seed++) {
      UnitGroupCounts counts = RandomCounts.table(new Random(seed));
      assertThat(counts.transposed().transposed()).as("seed %d", seed).isEqualTo(counts);
      for (int group = 0; group < counts.groups(); group++) {
        assertThat(counts.transposed().unitTotal(group))
            .as("seed %d", seed)
            .isEqualTo(counts.groupTotal(group));
      }
    }
  }

  @Test
  void B02_unit_totals_and_group_totals_of_a_random_table_have_the_same_sum() {
    for (int seed = 0; seed < 100; seed++) {
      UnitGroupCounts counts = RandomCounts.table(new Random(seed));
      double byUnit = 0;
      for (int unit = 0; unit < counts.units(); unit++) {
        byUnit += counts.unitTotal(unit);
      }
      assertThat(byUnit).as("seed %d", seed).isEqualTo(counts.total());
    }
  }

  @Test
  void B03_the_focal_group_and_the_rest_are_everybody_in_a_random_table() {
    for (int seed = 0; seed < 100; seed++) {
      UnitGroupCounts counts = RandomCounts.table(new Random(seed));
      UnitGroupCounts two = counts.focalAgainstRest(counts.groups() - 1);
      assertThat(two.total()).as("seed %d", seed).isEqualTo(counts.total());
      assertThat(two.groupTotal(0)).isEqualTo(counts.groupTotal(counts.groups() - 1));
    }
  }
}
