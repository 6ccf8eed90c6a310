package nl.speelveld.segregation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyChangeTest {
  @Test
  void nothing_changes_between_identical_tables() {
    UnitGroupCounts table = RandomTables.table(1, 12, 4);
    Change change = ShapleyChange.between(table, table).change();
    assertThat(change.difference()).isZero();
    assertThat(change.additions()).isZero();
    assertThat(change.removals()).isZero();
    assertThat(change.structural()).isCloseTo(0, within(1e-13));
    assertThat(change.groupMarginal()).isCloseTo(0, within(1e-13));
    assertThat(change.unitMarginal()).isCloseTo(0, within(1e-13));
  }

  @Test
  void growing_alike_everywhere_is_no_structural_change() {
    // Noord twice as large, same mix: only the unit margin moved
    UnitGroupCounts before =
        UnitGroupCounts.ofHeads(List.of("Noord", "Zuid"), GROUPS, 30, 10, 5, 15);
    UnitGroupCounts after =
        UnitGroupCounts.ofHeads(List.of("Noord", "Zuid"), GROUPS, 60, 20, 5, 15);
    Change change = ShapleyChange.between(before, after).change();
    assertThat(change.structural()).isCloseTo(0, within(1e-13));
    assertThat(change.unitMarginal() + change.groupMarginal())
        .isCloseTo(change.difference(), within(1e-13));
  }

  @Test
  void swapping_pupils_at_equal_margins_is_all_structural() {
    // both tables have 40 pupils a school and 40 a group: nothing but the mix moved
    UnitGroupCounts before =
        UnitGroupCounts.ofHeads(List.of("Noord", "Zuid"), GROUPS, 25, 15, 15, 25);
    UnitGroupCounts after = UnitGroupCounts.ofHeads(List.of("Noord", "Zuid"), GROUPS, 35, 5, 5, 35);
    Change change = ShapleyChange.between(before, after).change();
    assertThat(change.difference()).isPositive();
    assertThat(change.structural()).isCloseTo(change.difference(), within(1e-13));
    assertThat(change.unitMarginal()).isCloseTo(0, within(1e-13));
    assertThat(change.groupMarginal()).isCloseTo(0, within(1e-13));
    // by symmetry both schools carry half
    assertThat(change.units())
        .allSatisfy(unit ->
            assertThat(unit.structural()).isCloseTo(change.difference() / 2, within(1e-13)));
  }

  @Test
  void schools_that_open_and_close_are_named_with_their_pupils() {
    UnitGroupCounts before =
        UnitGroupCounts.ofHeads(List.of("Noord", "Zuid"), GROUPS, 30, 10, 5, 15);
    UnitGroupCounts after = UnitGroupCounts.ofHeads(List.of("Noord", "West"), GROUPS, 28, 12, 9, 2);
    Change change = ShapleyChange.between(before, after).change();
    assertThat(change.turnover().opened()).containsExactly(new Turnover.Named("West", 11));
    assertThat(change.turnover().closed()).containsExactly(new Turnover.Named("Zuid", 20));
    // one school in common: M is 0 there, so openings and closings explain everything
    assertThat(change.additions()).isCloseTo(change.after(), within(1e-15));
    assertThat(change.removals()).isCloseTo(-change.before(), within(1e-15));
  }

  @Test
  void a_row_of_zeros_is_a_school_that_closed() {
    UnitGroupCounts before =
        UnitGroupCounts.ofHeads(List.of("Noord", "Zuid"), GROUPS, 30, 10, 5, 15);
    UnitGroupCounts after = UnitGroupCounts.ofHeads(List.of("Noord", "Zuid"), GROUPS, 28, 12, 0, 0);
    assertThat(ShapleyChange.between(before, after).change().turnover().closed())
        .containsExactly(new Turnover.Named("Zuid", 20));
  }

  @Test
  void tables_without_a_common_school_cannot_be_compared() {
    UnitGroupCounts before = UnitGroupCounts.ofHeads(List.of("Noord"), GROUPS, 30, 10);
    UnitGroupCounts after = UnitGroupCounts.ofHeads(List.of("Zuid"), GROUPS, 30, 10);
    assertThat(ShapleyChange.between(before, after))
        .isEqualTo(new ChangeOutcome.NotComparable(ChangeOutcome.Reason.NOTHING_IN_COMMON));
    UnitGroupCounts empty = UnitGroupCounts.ofHeads(List.of("Noord"), GROUPS, 0, 0);
    assertThat(ShapleyChange.between(before, empty))
        .isEqualTo(new ChangeOutcome.NotComparable(ChangeOutcome.Reason.NOBODY_COUNTED));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void parts_add_up_and_units_add_up_to_their_parts(int seed) {
    Tables tables = tables(seed);
    Change change = ShapleyChange.between(tables.before, tables.after).change();
    assertThat(change.convergence().converged()).as(change.convergence().toString()).isTrue();
    assertThat(change.sumOfParts()).isCloseTo(change.difference(), within(1e-12));
    assertThat(change.units().stream().mapToDouble(UnitChange::structural).sum())
        .isCloseTo(change.structural(), within(1e-11));
    assertThat(change.units().stream().mapToDouble(UnitChange::unitMarginal).sum())
        .isCloseTo(change.unitMarginal(), within(1e-11));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void turning_time_round_turns_every_sign(int seed) {
    Tables tables = tables(seed);
    Change forward = ShapleyChange.between(tables.before, tables.after).change();
    Change backward = ShapleyChange.between(tables.after, tables.before).change();
    assertThat(backward.structural()).isCloseTo(-forward.structural(), within(1e-11));
    assertThat(backward.groupMarginal()).isCloseTo(-forward.groupMarginal(), within(1e-11));
    assertThat(backward.unitMarginal()).isCloseTo(-forward.unitMarginal(), within(1e-11));
    assertThat(backward.additions()).isCloseTo(-forward.removals(), within(1e-14));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void swapping_units_and_groups_swaps_their_parts(int seed) {
    Tables tables = tables(seed);
    Change plain = ShapleyChange.between(tables.before, tables.after).change();
    Change turned =
        ShapleyChange.between(tables.before.transposed(), tables.after.transposed()).change();
    assertThat(turned.structural()).isCloseTo(plain.structural(), within(1e-11));
    assertThat(turned.groupMarginal()).isCloseTo(plain.unitMarginal(), within(1e-11));
    assertThat(turned.unitMarginal()).isCloseTo(plain.groupMarginal(), within(1e-11));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void every_method_adds_up(int seed) {
    Tables tables = tables(seed);
    Change km = KarmelMaclachlanChange.between(tables.before, tables.after).change();
    Change mrc = MoraRuizCastilloChange.between(tables.before, tables.after).change();
    assertThat(km.sumOfParts()).isCloseTo(km.difference(), within(1e-12));
    assertThat(mrc.sumOfParts()).isCloseTo(mrc.difference(), within(1e-12));
    assertThat(km.additions()).isEqualTo(mrc.additions());
  }

  private static final List<String> GROUPS = List.of("a", "b");

  private record Tables(UnitGroupCounts before, UnitGroupCounts after) {}

  /// Two random tables; the later one lacks the first unit and has one of its own.
  private static Tables tables(int seed) {
    Random random = new Random(seed);
    int units = 2 + random.nextInt(30);
    int groups = 2 + random.nextInt(6);
    UnitGroupCounts before = RandomTables.table(seed, units, groups);
    UnitGroupCounts after = RandomTables.table(seed + 1000L, units + 1, groups);
    int[] all = java.util.stream.IntStream.range(1, units + 1).toArray();
    return new Tables(before, after.selectUnits(all));
  }
}
