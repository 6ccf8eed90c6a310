package nl.speelveld.segregation.smallunits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.segregation.expectation.CarringtonTroske;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

class SmallUnitsTest {
  private static UnitGroupCounts table(int... cells) {
    List<String> names = IntStream.range(0, cells.length / 2).mapToObj(i -> "u" + i).toList();
    return UnitGroupCounts.ofHeads(names, List.of("x", "y"), cells);
  }

  @Test
  void A01_the_uniform_law_has_known_indices() {
    // chances uniform on 0…1: mean deviation 1/4, D = (1/4)/(2/4) = 1/2; variance 1/12, V = 1/3;
    // mean distance 1/3, Gini = (1/3)/(2/4) = 2/3; mean entropy 1/2, H = 1 − .5/ln 2;
    // mean root π/8, Atkinson = 1 − 4 (π/8)²
    SmallUnitIndices uniform = BetaMixture.indices(1, 1);
    assertThat(uniform.duncan()).isCloseTo(.5, within(1e-12));
    assertThat(uniform.coworker()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(uniform.gini()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(uniform.theil()).isCloseTo(1 - .5 / Math.log(2), within(1e-12));
    assertThat(uniform.atkinson()).isCloseTo(1 - 4 * Math.pow(Math.PI / 8, 2), within(1e-12));
  }

  @Test
  void A02_the_folded_normal_is_highest_at_0_up_to_1_and_near_theta_far_out() {
    assertThat(DensityCorrected.foldedMode(.5)).isZero();
    assertThat(DensityCorrected.foldedMode(1)).isZero();
    double mode = DensityCorrected.foldedMode(1.5);
    assertThat(mode).isCloseTo(1.5 * Math.tanh(1.5 * mode), within(1e-12)).isBetween(.5, 1.5);
    assertThat(DensityCorrected.foldedMode(8)).isCloseTo(8, within(1e-9));
  }

  @Test
  void A03_all_corrections_stay_below_the_counted_D_and_at_full_segregation_keep_it() {
    UnitGroupCounts some = table(6, 2, 1, 7, 3, 5, 4, 4, 0, 8, 5, 3);
    double counted = CarringtonTroske.observedDissimilarity(some);
    assertThat(AllenBootstrap.dissimilarity(some).value()).isLessThan(counted);
    assertThat(DensityCorrected.dissimilarity(some).value()).isBetween(0.0, counted);
    assertThat(CarringtonTroske.dissimilarity(some).value()).isLessThan(counted);
    UnitGroupCounts apart = table(8, 0, 0, 8, 8, 0, 0, 8);
    assertThat(AllenBootstrap.dissimilarity(apart).value()).isCloseTo(1, within(1e-12));
    assertThat(CarringtonTroske.dissimilarity(apart).value()).isEqualTo(1);
    // a group wholly in one unit has no noise, and counts in full
    assertThat(DensityCorrected.dissimilarity(table(10, 0, 0, 10)).value()).isEqualTo(1);
  }

  @Test
  void A04_two_moments_bound_the_chances_of_pairs() {
    // units of 2: 4 of 9 hold none, 4 one, 1 two: exactly Bin(2, 1/3), so no segregation is
    // possible
    // (V = 0), and the second moment 1/9 = (1/3)² leaves no other law
    UnitGroupCounts even = table(0, 2, 0, 2, 0, 2, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 0);
    var bounds = BinomialMixtureBounds.of(BinomialMixtureBounds.fit(even), false);
    assertThat(bounds.mean()).isCloseTo(1.0 / 3, within(1e-6));
    assertThat(bounds.coworker().low()).isCloseTo(0, within(1e-5));
    // units of 2, a third of each kind: E p = 1/2, E p² = 1/3, variance 1/12: V = 1/3 exactly, but
    // D
    // only within bounds: two chances ½ ± √(1/12) give D = .577, three chances 0, ½, 1 give 1/3
    UnitGroupCounts thirds = table(0, 2, 1, 1, 2, 0);
    var wide = BinomialMixtureBounds.of(BinomialMixtureBounds.fit(thirds), false);
    assertThat(wide.coworker().low()).isCloseTo(1.0 / 3, within(1e-4));
    assertThat(wide.coworker().high()).isCloseTo(1.0 / 3, within(1e-4));
    assertThat(wide.duncan().low()).isCloseTo(1.0 / 3, within(1e-3));
    assertThat(wide.duncan().high()).isCloseTo(Math.sqrt(1.0 / 3), within(1e-3));
  }

  @Test
  void A05_advice_follows_the_size_of_the_smaller_group_per_unit() {
    assertThat(Advice.on(table(1, 9, 2, 8, 3, 7)).because())
        .isEqualTo(Advice.Because.TOO_LITTLE_FOR_AN_INDEX);
    assertThat(Advice.on(table(1, 9, 2, 8, 3, 7, 4, 6)).read().getFirst())
        .isEqualTo(Advice.Method.RANDOMISATION);
    assertThat(Advice.on(table(10, 90, 20, 80, 30, 70, 40, 60)).because())
        .isEqualTo(Advice.Because.MIDDLING_UNITS);
    assertThat(Advice.on(table(100, 900, 200, 800, 300, 700, 400, 600)).because())
        .isEqualTo(Advice.Because.LARGE_UNITS);
  }
}
