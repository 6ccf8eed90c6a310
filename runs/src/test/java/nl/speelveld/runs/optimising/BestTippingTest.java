package nl.speelveld.runs.optimising;

import static org.assertj.core.api.Assertions.assertThat;

import nl.speelveld.runs.optimising.TippingReport.Balances;
import org.junit.jupiter.api.Test;

/// Balances and tipping points of a town along one street.
class BestTippingTest {
  private static final TippingReport REPORT =
      BestTipping.of(Riverside.asking(), Riverside.counting()).report();

  @Test
  void A01_a_stronger_taste_for_the_own_group_multiplies_a_push_more() {
    assertThat(REPORT.all().ownShare()).isGreaterThan(REPORT.half().ownShare());
    assertThat(REPORT.all().multiplier()).isGreaterThan(REPORT.half().multiplier());
  }

  @Test
  void A02_a_balance_that_is_found_is_one_of_those_that_hold_where_a_push_dies_out() {
    Balances half = REPORT.half();
    assertThat(half.settled()).isTrue();
    if (half.multiplier() < 1) {
      assertThat(half.holding())
          .anySatisfy(d -> assertThat(Math.abs(d - half.segregation())).isLessThan(.01));
    }
  }

  @Test
  void A03_schools_are_pushed_by_those_of_whom_they_have_few() {
    assertThat(REPORT.half().schools()).hasSize(8);
    assertThat(REPORT.half().schools().getFirst().byGroup()).isTrue();
    assertThat(REPORT.half().schools().getLast().byGroup()).isFalse();
    assertThat(REPORT.half().schools())
        .allSatisfy(standing ->
            standing
                .push()
                .ifPresent(push -> assertThat(push.familiesYearly()).isBetween(0.0, 25.0)));
  }
}
