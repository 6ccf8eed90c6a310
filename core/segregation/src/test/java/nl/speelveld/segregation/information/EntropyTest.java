package nl.speelveld.segregation.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

class EntropyTest {
  private static UnitGroupCounts table(double... cells) {
    return UnitGroupCounts.of(List.of("s", "t"), List.of("a", "b"), cells);
  }

  @Test
  void A01_the_entropy_of_equal_groups_is_the_logarithm_of_their_number() {
    assertThat(Entropy.of(new double[] {7, 7, 7, 7}).value()).isCloseTo(Math.log(4), within(1e-15));
    assertThat(Entropy.of(new double[] {0, 9, 0}).value()).isZero();
    assertThat(Entropy.of(new double[] {0, 0}))
        .isEqualTo(IndexValue.undefined(Reason.NOBODY_COUNTED));
  }

  @Test
  void A02_binary_entropy_is_largest_at_one_half_and_0_at_the_ends() {
    assertThat(Entropy.binary(0.5)).isCloseTo(Math.log(2), within(1e-15));
    assertThat(Entropy.binary(0)).isZero();
    assertThat(Entropy.binary(1)).isZero();
  }

  @Test
  void A03_entropy_inside_units_is_the_mean_over_pupils() {
    // s: (1, 1), entropy ln 2; t: (6, 0), entropy 0; 2 of 8 pupils are in s
    assertThat(Entropy.ofGroupsWithinUnits(table(1, 1, 6, 0)).value())
        .isCloseTo(Math.log(2) / 4, within(1e-15));
    assertThat(Entropy.ofGroupsWithinUnits(table(0, 0, 0, 0)))
        .isEqualTo(IndexValue.undefined(Reason.NOBODY_COUNTED));
    assertThat(Entropy.ofUnits(table(1, 1, 1, 1)).value()).isCloseTo(Math.log(2), within(1e-15));
  }

  @Test
  void A04_billions_of_heads_and_a_handful_in_a_group_keep_twelve_decimals() {
    // both values from 50-digit arithmetic on the definition
    UnitGroupCounts nearlyOneGroup = table(3, 1_999_999_997, 1, 2_000_000_000);
    assertThat(InformationSum.mutual(nearlyOneGroup).value())
        .isCloseTo(1.3081203615841395e-10, within(1e-22));
    assertThat(InformationSum.index(nearlyOneGroup).value())
        .isCloseTo(0.006021748165055386, within(1e-12));
    UnitGroupCounts nearlyEven = table(2e9, 1_999_999_000, 1.5e9, 1_500_000_500);
    assertThat(InformationSum.index(nearlyEven).value()).isCloseTo(3.067e-14, within(1e-12));
  }

  @Test
  void A05_the_table_of_x_ln_x_holds_what_the_function_computes() {
    for (double x : new double[] {0, 1, 2, 8191, 8192, 1e12, 0.5, 12.25}) {
      assertThat(XLogX.of(x)).isEqualTo(x == 0 ? 0 : x * Math.log(x));
    }
    assertThat(XLogX.ofSmall(100)).isEqualTo(100 * Math.log(100));
  }

  @Test
  void A06_a_compensated_sum_forgets_nothing() {
    CompensatedSum sum = new CompensatedSum();
    Random random = new Random(3);
    double[] terms = random.doubles(100_000, 0, 1e9).toArray();
    sum.add(1e-9);
    for (double term : terms) {
      sum.add(term);
    }
    for (double term : terms) {
      sum.add(-term);
    }
    assertThat(sum.value()).isCloseTo(1e-9, within(1e-12)); // a plain sum is off by 1e-3 and more
    sum.clear();
    assertThat(sum.value()).isZero();
  }

  @Test
  void A07_a_bit_is_ln_2_nats_and_a_reason_stays_a_reason() {
    assertThat(LogBase.TWO.fromNats(Math.log(2))).isEqualTo(1);
    assertThat(LogBase.E.fromNats(0.3)).isEqualTo(0.3);
    IndexValue none = IndexValue.undefined(Reason.NOBODY_COUNTED);
    assertThat(LogBase.TWO.fromNats(none)).isEqualTo(none);
  }
}
