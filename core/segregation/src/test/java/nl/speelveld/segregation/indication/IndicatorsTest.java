package nl.speelveld.segregation.indication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

class IndicatorsTest {
  /// Four schools of 100: (100, 0), (60, 40), (40, 60), (0, 100).
  private static final UnitGroupCounts FOUR =
      UnitGroupCounts.ofHeads(
          List.of("s", "t", "u", "v"), List.of("a", "b"), 100, 0, 60, 40, 40, 60, 0, 100);

  private static final UnitGroupCounts NOBODY =
      UnitGroupCounts.ofHeads(List.of("s"), List.of("a", "b"), 0, 0);

  private static final IndexValue NONE = IndexValue.undefined(Reason.NOBODY_COUNTED);

  private static void is(IndexValue actual, double expected) {
    assertThat(actual.value()).isCloseTo(expected, within(1e-15));
  }

  @Test
  void A01_proportionality_is_the_mean_likeness_of_schools_to_the_reference() {
    is(Proportionality.of(FOUR), 0.7); // mean of .5 .9 .9 .5
    UnitGroupCounts city = UnitGroupCounts.ofHeads(List.of("city"), List.of("a", "b"), 60, 40);
    is(Proportionality.of(FOUR, city), 0.7); // mean of .6 1 .8 .4
    assertThat(Proportionality.of(NOBODY)).isEqualTo(NONE);
    assertThatThrownBy(() -> Proportionality.of(FOUR, city.selectGroups(0)))
        .hasMessageContaining("reference has groups ([a])");
  }

  @Test
  void A02_dominance_is_the_share_of_pupils_in_schools_that_one_group_exceeds() {
    is(Dominance.of(FOUR, Dominance.DEFAULT), 0.5); // 60 of 100 does not exceed 60 %
    is(Dominance.of(FOUR, 0.5), 1);
    is(Dominance.of(FOUR, Dominance.STRONG), 0.5);
    assertThat(Dominance.of(NOBODY, 0.5)).isEqualTo(NONE);
  }

  @Test
  void A03_school_diversity_is_the_chance_to_differ_inside_a_school() {
    is(SchoolDiversity.of(FOUR), 0.24); // mean of 0 .48 .48 0
    assertThat(SchoolDiversity.of(NOBODY)).isEqualTo(NONE);
  }

  @Test
  void A04_concentration_is_what_the_fullest_schools_hold() {
    is(Concentration.of(FOUR, 0, 0.1), 0.5); // one school, 100 of 200
    is(Concentration.of(FOUR, 0, 0.5), 0.8); // two schools, 160 of 200
    is(Concentration.of(FOUR, 0, 1), 1);
    assertThat(Concentration.of(NOBODY, 0, 0.1)).isEqualTo(NONE);
    assertThatThrownBy(() -> Concentration.of(FOUR, 0, 0)).hasMessageContaining("part is (0.0)");
  }

  @Test
  void A05_shift_is_half_the_change_of_shares_of_the_whole() {
    UnitGroupCounts later = UnitGroupCounts.ofHeads(List.of("s"), List.of("b", "c"), 300, 100);
    // a ½ → 0, b ½ → ¾, c 0 → ¼: ½ (½ + ¼ + ¼)
    is(ReferenceShift.between(FOUR, later), 0.5);
    is(ReferenceShift.between(FOUR, FOUR), 0);
    assertThat(ReferenceShift.between(FOUR, NOBODY)).isEqualTo(NONE);
  }
}
