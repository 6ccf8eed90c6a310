package nl.speelveld.table.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CountsBuilderTest {
  @Test
  void A01_units_and_groups_stand_in_order_of_first_appearance() {
    UnitGroupCounts counts =
        new CountsBuilder()
            .add("Zuid", "high", 3)
            .add("Noord", "low", 1)
            .add("Zuid", "low", 2)
            .toCounts();
    assertThat(counts)
        .isEqualTo(
            UnitGroupCounts.ofHeads(List.of("Zuid", "Noord"), List.of("high", "low"), 3, 2, 0, 1));
  }

  @Test
  void A02_a_second_count_of_a_cell_is_added_to_the_first() {
    CountsBuilder builder = new CountsBuilder().add("Noord", "low", 1);
    assertThat(builder.contains("Noord", "low")).isTrue();
    assertThat(builder.add("Noord", "low", 4).toCounts().count(0, 0)).isEqualTo(5);
  }

  @Test
  void A03_what_was_not_added_is_not_contained() {
    CountsBuilder builder = new CountsBuilder().add("Noord", "low", 1);
    builder.unit("Zuid");
    builder.group("high");
    assertThat(builder.contains("Zuid", "low")).isFalse();
    assertThat(builder.contains("Noord", "high")).isFalse();
    assertThat(builder.contains("Oost", "low")).isFalse();
    assertThat(builder.contains("Noord", "middle")).isFalse();
  }

  @Test
  void A04_a_unit_and_a_group_without_pupils_stand_in_the_table() {
    CountsBuilder builder = new CountsBuilder();
    builder.unit("Noord");
    builder.group("low");
    assertThat(builder.toCounts().units()).isEqualTo(1);
    assertThat(builder.toCounts().total()).isEqualTo(0);
  }

  @Test
  void B01_the_cells_of_a_random_table_in_any_order_give_the_table_back() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      UnitGroupCounts counts = RandomCounts.table(random);
      CountsBuilder builder = new CountsBuilder();
      counts.unitNames().forEach(builder::unit);
      counts.groupNames().forEach(builder::group);
      random
          .ints(0, counts.units() * counts.groups())
          .distinct()
          .limit((long) counts.units() * counts.groups())
          .forEach(cell -> {
            int unit = cell / counts.groups();
            int group = cell % counts.groups();
            builder.add(counts.unit(unit), counts.group(group), counts.count(unit, group));
          });
      assertThat(builder.toCounts()).as("seed %d", seed).isEqualTo(counts);
    }
  }
}
