package nl.speelveld.table.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NestedCountsTest {
  // Four schools: s0 and s1 in w0, s2 in w1, s3 in w2; w0 and w1 make Noord, w2 is Zuid.
  private static final UnitGroupCounts COUNTS =
      UnitGroupCounts.ofHeads(
          List.of("s0", "s1", "s2", "s3"), List.of("low", "high"), 1, 2, 3, 4, 5, 6, 7, 8);
  private static final Level CITY =
      Level.of("city", List.of("Noord", "Zuid"), new int[] {0, 0, 0, 1});
  private static final Level WIJK =
      Level.of("wijk", List.of("w0", "w1", "w2"), new int[] {0, 0, 1, 2});
  private static final Level BOARD = Level.of("board", List.of("b0", "b1"), new int[] {0, 1, 0, 1});

  @Test
  void A01_counts_at_a_level_are_the_sums_of_its_units() {
    NestedCounts table = NestedCounts.of(COUNTS, List.of(CITY, WIJK));
    // Noord: low 1+3+5 = 9, high 2+4+6 = 12.
    assertThat(table.at(0))
        .isEqualTo(
            UnitGroupCounts.ofHeads(List.of("Noord", "Zuid"), List.of("low", "high"), 9, 12, 7, 8));
    assertThat(table.at(1).unitTotal(0)).isEqualTo(10); // w0: 1+2+3+4
    assertThat(table.counts()).isSameAs(COUNTS);
    assertThat(table.level(1)).isEqualTo(WIJK);
  }

  @Test
  void A02_wijken_in_a_city_are_nested() {
    assertThat(NestedCounts.of(COUNTS, List.of(CITY, WIJK)).nested()).isTrue();
  }

  @Test
  void A03_the_wrong_way_round_is_not_nested() {
    assertThat(NestedCounts.of(COUNTS, List.of(WIJK, CITY)).nested()).isFalse();
  }

  @Test
  void A04_boards_cut_across_wijken_and_are_a_level_of_their_own() {
    assertThat(NestedCounts.of(COUNTS, List.of(WIJK, BOARD)).nested()).isFalse();
    assertThat(NestedCounts.of(COUNTS, List.of(BOARD)).nested()).isTrue();
    assertThat(NestedCounts.of(COUNTS, List.of()).nested()).isTrue();
  }

  @Test
  void A05_a_level_of_other_units_is_refused() {
    Level other = Level.of("city", List.of("A"), new int[] {0});
    assertThatThrownBy(() -> NestedCounts.of(COUNTS, List.of(other)))
        .hasMessageContaining("city")
        .hasMessageContaining("(1)")
        .hasMessageContaining("(4)");
  }

  @Test
  void A06_equal_counts_and_levels_are_equal() {
    NestedCounts table = NestedCounts.of(COUNTS, List.of(CITY));
    assertThat(table).isEqualTo(NestedCounts.of(COUNTS, List.of(CITY)));
    assertThat(table).hasSameHashCodeAs(NestedCounts.of(COUNTS, List.of(CITY)));
    assertThat(table).isNotEqualTo(NestedCounts.of(COUNTS, List.of(BOARD)));
  }

  @Test
  void B01_no_pupil_is_lost_at_any_level_of_random_tables() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      UnitGroupCounts counts = RandomCounts.table(random);
      int parts = 1 + random.nextInt(4);
      int[] partOf = random.ints(counts.units(), 0, parts).toArray();
      Level level = Level.of("part", RandomCounts.names("p", parts), partOf);
      UnitGroupCounts merged = NestedCounts.of(counts, List.of(level)).at(0);
      for (int group = 0; group < counts.groups(); group++) {
        assertThat(merged.groupTotal(group))
            .as("seed %d", seed)
            .isEqualTo(counts.groupTotal(group));
      }
      for (int part = 0; part < parts; part++) {
        double heads = 0;
        for (int unit = 0; unit < counts.units(); unit++) {
          heads += partOf[unit] == part ? counts.unitTotal(unit) : 0;
        }
        assertThat(merged.unitTotal(part)).as("seed %d", seed).isEqualTo(heads);
      }
    }
  }
}
