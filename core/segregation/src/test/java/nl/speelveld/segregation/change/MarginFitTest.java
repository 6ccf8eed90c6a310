package nl.speelveld.segregation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarginFitTest {
  @Test
  void a_two_by_two_table_keeps_its_odds_ratio() {
    // source odds ratio 3·3 / (1·1) = 9; margins ½ and ½ of the target give x² / (½ − x)² = 9: x =
    // ⅜
    Cells source = new Cells(2, 2, new double[] {30, 10, 10, 30});
    Cells fitted = MarginFit.fit(source, new double[] {.5, .5}, new double[] {.5, .5}).cells();
    assertThat(fitted.cell(0, 0)).isCloseTo(.375, within(1e-15));
    assertThat(fitted.cell(0, 1)).isCloseTo(.125, within(1e-15));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void newton_ends_in_the_same_table_as_alternate_scaling(int seed) {
    UnitGroupCounts source = RandomTables.table(seed, 20, 2 + seed % 5);
    UnitGroupCounts target = RandomTables.table(seed + 77L, 20, 2 + seed % 5);
    Cells from = Cells.of(source).filled(1e-3);
    Cells to = Cells.of(target).filled(1e-3);
    MarginFit.Fit fast = MarginFit.fit(from, to.unitShares(), to.groupShares());
    MarginFit.Fit slow = MarginFit.byAlternateScaling(from, to.unitShares(), to.groupShares());
    assertThat(fast.convergence().converged()).isTrue();
    assertThat(slow.convergence().converged()).isTrue();
    assertThat(fast.convergence().rounds()).isLessThan(40);
    for (int unit = 0; unit < from.units(); unit++) {
      for (int group = 0; group < from.groups(); group++) {
        assertThat(fast.cells().cell(unit, group))
            .isCloseTo(slow.cells().cell(unit, group), within(1e-11));
      }
    }
  }

  @Test
  void margins_that_only_the_fill_makes_possible_are_still_met() {
    // Noord has no pupil of b, yet 40 of its 50 % would have to be b: without the fill impossible
    UnitGroupCounts source =
        UnitGroupCounts.ofHeads(List.of("Noord", "Zuid"), List.of("a", "b"), 50, 0, 10, 40);
    UnitGroupCounts target =
        UnitGroupCounts.ofHeads(List.of("Noord", "Zuid"), List.of("a", "b"), 10, 80, 5, 5);
    ProportionalFit fit = ProportionalFit.of(source, target);
    assertThat(fit.convergence().converged()).as(fit.convergence().toString()).isTrue();
    // margins of the target as shares, total of the source: 90 of 100 in Noord, 15 of 100 are a
    assertThat(fit.fitted().unitTotal(0)).isCloseTo(90, within(1e-9));
    assertThat(fit.fitted().groupTotal(0)).isCloseTo(15, within(1e-9));
  }

  @Test
  void more_groups_than_units_is_the_same_problem_turned() {
    UnitGroupCounts source = RandomTables.table(5, 3, 40);
    UnitGroupCounts target = RandomTables.table(6, 3, 40);
    ProportionalFit plain = ProportionalFit.of(source, target);
    ProportionalFit turned = ProportionalFit.of(source.transposed(), target.transposed());
    assertThat(plain.fitted().count(1, 7)).isCloseTo(turned.fitted().count(7, 1), within(1e-9));
  }

  @Test
  void a_table_with_two_long_sides_is_scaled_in_turn_and_ends() {
    int side = MarginFit.NEWTON_LIMIT + 1;
    Cells from = Cells.of(RandomTables.table(8, side, side)).filled(1);
    Cells to = Cells.of(RandomTables.table(9, side, side)).filled(1);
    MarginFit.Fit fit = MarginFit.fit(from, to.unitShares(), to.groupShares());
    assertThat(fit.convergence().converged()).as(fit.convergence().toString()).isTrue();
    assertThat(fit.convergence().rounds()).isLessThan(1000);
  }

  @Test
  void a_certificate_tells_what_is_left() {
    assertThat(new Convergence(3, 1e-3).converged()).isFalse();
    assertThat(new Convergence(3, 1e-15).worst(new Convergence(9, 1e-16)))
        .isEqualTo(new Convergence(9, 1e-15));
  }
}
