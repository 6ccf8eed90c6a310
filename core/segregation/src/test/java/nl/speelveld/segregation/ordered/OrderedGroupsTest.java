package nl.speelveld.segregation.ordered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.speelveld.segregation.catalogue.DrawnTables;
import nl.speelveld.segregation.ordered.RankOrderSegregation.Weights;
import nl.speelveld.segregation.twogroup.EtaSquared;
import nl.speelveld.segregation.twogroup.GroupInformationIndex;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OrderedGroupsTest {
  private static final List<String> INCOME = List.of("low", "middle", "high");

  private static UnitGroupCounts heads(int... n) {
    return UnitGroupCounts.ofHeads(DrawnTables.names("s", n.length / 3), INCOME, n);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @Test
  void A01_separating_extremes_counts_more_than_separating_neighbours() {
    // the same two schools, but for the order of the groups: low from high, or low from middle
    UnitGroupCounts extremes = heads(20, 10, 0, 0, 10, 20);
    UnitGroupCounts neighbours = heads(20, 0, 10, 0, 20, 10);
    OrdinalFunction v = OrdinalFunction.VARIATION;
    assertThat(OrdinalSegregation.of(extremes, v).value())
        .isGreaterThan(OrdinalSegregation.of(neighbours, v).value());
    // cuts of the whole at ⅓ and ⅔: v = 8/9. extremes: (⅔, 1) and (0, ⅓), each ½ · 8/9 = 4/9: Λ = ½
    assertThat(OrdinalSegregation.of(extremes, v).value()).isCloseTo(0.5, within(1e-15));
  }

  @ParameterizedTest
  @EnumSource
  void A02_every_function_is_0_at_the_ends_1_in_the_middle_and_symmetric(OrdinalFunction function) {
    assertThat(function.of(0)).isZero();
    assertThat(function.of(1)).isZero();
    assertThat(function.of(0.5)).isCloseTo(1, within(1e-15));
    assertThat(function.of(0.2)).isCloseTo(function.of(0.8), within(1e-15));
  }

  @Test
  void A03_moments_of_a_function_are_its_integrals() {
    for (OrdinalFunction function :
        List.of(OrdinalFunction.ENTROPY, OrdinalFunction.VARIATION, OrdinalFunction.SQUARE_ROOT)) {
      for (int k = 0; k <= 5; k++) {
        assertThat(function.moment(k))
            .isCloseTo(midpoints(function, k) / midpoints(function, 0), within(1e-6));
      }
    }
    assertThatThrownBy(() -> OrdinalFunction.ABSOLUTE_DIFFERENCE.moment(1))
        .hasMessageContaining("ABSOLUTE_DIFFERENCE");
  }

  private static double midpoints(OrdinalFunction function, int k) {
    return IntStream.range(0, 100_000)
        .mapToDouble(i -> (i + 0.5) / 100_000)
        .map(p -> function.of(p) * Math.pow(p, k) / 100_000)
        .sum();
  }

  @Test
  void A04_a_polynomial_goes_through_its_points() {
    // y = 1 − 2x + 3x²
    double[] x = {0.1, 0.3, 0.5, 0.9};
    double[] y = {0.83, 0.67, 0.75, 1.63};
    double[] b = PolynomialFit.of(x, y, new double[] {1, 2, 0.5, 1}, 2);
    assertThat(b).containsExactly(new double[] {1, -2, 3}, within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void B01_for_two_groups_ordinal_indices_are_the_plain_ones(long seed) {
    UnitGroupCounts sides = DrawnTables.table(seed).focalAgainstRest(0);
    if (sides.groupTotal(0) > 0 && sides.groupTotal(1) > 0) {
      assertThat(OrdinalSegregation.of(sides, OrdinalFunction.ENTROPY).value())
          .as("seed %d", seed)
          .isCloseTo(GroupInformationIndex.of(sides, 0).value(), within(1e-11));
      assertThat(OrdinalSegregation.of(sides, OrdinalFunction.VARIATION).value())
          .isCloseTo(EtaSquared.of(sides, 0).value(), within(1e-11));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void B02_turning_the_order_round_changes_nothing(long seed) {
    UnitGroupCounts counts = DrawnTables.table(seed);
    int last = counts.groups() - 1;
    UnitGroupCounts reversed =
        counts.selectGroups(IntStream.rangeClosed(0, last).map(g -> last - g).toArray());
    for (OrdinalFunction function : OrdinalFunction.values()) {
      IndexValue forward = OrdinalSegregation.of(counts, function);
      IndexValue backward = OrdinalSegregation.of(reversed, function);
      assertThat(backward.getClass()).isEqualTo(forward.getClass());
      forward.find().ifPresent(v -> assertThat(backward.value()).isCloseTo(v, within(1e-11)));
    }
  }

  @Test
  void B03_a_rank_order_index_of_a_constant_is_that_constant() {
    // (1, 0) and (0, 1) at every cut of a city where each school has one group: Λ(p) = 1
    UnitGroupCounts divided = heads(5, 0, 0, 0, 5, 0, 0, 0, 5);
    for (Weights weights : Weights.values()) {
      RankOrderSegregation result =
          RankOrderSegregation.of(divided, OrdinalFunction.ENTROPY, 1, weights);
      assertThat(result.index().value()).isCloseTo(1, within(1e-12));
      assertThat(result.shares()).hasSize(2);
    }
  }

  @Test
  void C01_too_few_cuts_for_the_polynomial_give_no_value() {
    RankOrderSegregation result =
        RankOrderSegregation.of(heads(5, 2, 1, 1, 2, 5), OrdinalFunction.ENTROPY, 2, Weights.EQUAL);
    assertThat(result.index()).isEqualTo(IndexValue.undefined(Reason.NOT_ENOUGH_VARIATION));
    assertThat(result.atCuts()).hasSize(2);
    assertThatThrownBy(() ->
            RankOrderSegregation.of(heads(1, 1, 1), OrdinalFunction.ENTROPY, -1, Weights.EQUAL))
        .hasMessageContaining("order is (-1)");
  }

  @Test
  void C02_without_pupils_or_variation_there_is_a_reason() {
    for (OrdinalFunction function : OrdinalFunction.values()) {
      assertThat(OrdinalSegregation.of(heads(0, 0, 0), function))
          .isEqualTo(IndexValue.undefined(Reason.NOBODY_COUNTED));
      assertThat(OrdinalSegregation.of(heads(0, 4, 0), function))
          .isEqualTo(IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP));
    }
    assertThat(
            RankOrderSegregation.of(heads(0, 0, 0), OrdinalFunction.ENTROPY, 2, Weights.EQUAL)
                .index())
        .isEqualTo(IndexValue.undefined(Reason.NOBODY_COUNTED));
  }
}
