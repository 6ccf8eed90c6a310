package nl.speelveld.segregation.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import nl.speelveld.segregation.catalogue.DrawnTables;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.twogroup.Gini;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {
  private static UnitGroupCounts heads(int... n) {
    return UnitGroupCounts.ofHeads(DrawnTables.names("s", n.length / 2), List.of("a", "b"), n);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void A01_the_gap_of_the_curve_is_dissimilarity_and_its_area_is_gini(long seed) {
    UnitGroupCounts counts = DrawnTables.table(seed);
    boolean defined = Dissimilarity.of(counts, 0).find().isPresent();
    assertThat(SegregationCurve.find(counts, 0).isPresent()).isEqualTo(defined);
    SegregationCurve.find(counts, 0)
        .ifPresent(curve -> {
          assertThat(curve.largestGap())
              .as("seed %d", seed)
              .isCloseTo(Dissimilarity.of(counts, 0).value(), within(1e-11));
          assertThat(curve.doubleArea()).isCloseTo(Gini.of(counts, 0).value(), within(1e-11));
        });
  }

  @Test
  void A02_the_curve_starts_at_the_school_where_the_group_is_scarcest() {
    SegregationCurve curve =
        SegregationCurve.find(heads(30, 10, 0, 20, 0, 0, 10, 10), 0).orElseThrow();
    // order: s1 (0, 20), s3 (10, 10), s0 (30, 10); A = B = 40; the empty school is left out
    assertThat(curve.points())
        .containsExactly(
            new SegregationCurve.Point(0, 0, 0),
            new SegregationCurve.Point(1, 0, 0.5),
            new SegregationCurve.Point(2, 0.25, 0.75),
            new SegregationCurve.Point(3, 1, 1));
  }

  @Test
  void B01_bars_of_the_plot_stand_side_by_side_and_boxes_on_each_other() {
    SegregationPlot plot =
        SegregationPlot.of(heads(30, 10, 0, 20, 0, 0, 10, 10), SegregationPlot.Order.MAJORITY);
    // 80 pupils: s1 first (share 0 of a), then s3 (½), then s0 (¾)
    assertThat(plot.bars())
        .containsExactly(
            new SegregationPlot.Bar(1, 0, 0.25, List.of(new SegregationPlot.Box(1, 0, 1))),
            new SegregationPlot.Bar(
                3,
                0.25,
                0.5,
                List.of(new SegregationPlot.Box(0, 0, 0.5), new SegregationPlot.Box(1, 0.5, 1))),
            new SegregationPlot.Bar(
                0,
                0.5,
                1,
                List.of(new SegregationPlot.Box(0, 0, 0.75), new SegregationPlot.Box(1, 0.75, 1))));
    assertThat(plot.overall().boxes())
        .containsExactly(new SegregationPlot.Box(0, 0, 0.5), new SegregationPlot.Box(1, 0.5, 1));
  }

  @Test
  void B02_the_plot_begins_with_the_most_segregated_or_the_least_mixed_school() {
    UnitGroupCounts counts = heads(50, 10, 1, 9, 60, 0);
    // P = 111/130: s1 (.1) is furthest from it; s2 has one group only
    assertThat(first(counts, SegregationPlot.Order.SEGREGATION)).isEqualTo(1);
    assertThat(first(counts, SegregationPlot.Order.ENTROPY)).isEqualTo(2);
  }

  private static int first(UnitGroupCounts counts, SegregationPlot.Order order) {
    return SegregationPlot.of(counts, order).bars().getFirst().unit();
  }

  @Test
  void B03_without_pupils_the_plot_has_no_bars() {
    assertThat(SegregationPlot.of(heads(0, 0), SegregationPlot.Order.ENTROPY).bars()).isEmpty();
  }

  @Test
  void C01_the_concentration_profile_is_0_in_an_even_city_and_1_in_a_divided_one() {
    assertThat(ConcentrationProfile.index(heads(1, 3, 2, 6), 0).value())
        .isCloseTo(0, within(1e-15));
    assertThat(ConcentrationProfile.index(heads(5, 0, 0, 9), 0).value())
        .isCloseTo(1, within(1e-15));
    // shares of a: 1 and ¼ with 3 and 1 of 4 members: v(½) = ¾
    UnitGroupCounts counts = heads(3, 0, 1, 3);
    assertThat(ConcentrationProfile.share(counts, 0, 0.5).value()).isEqualTo(0.75);
    assertThat(ConcentrationProfile.share(counts, 0, 0.1).value()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void C02_the_profile_on_a_fine_grid_approaches_the_exact_one(long seed) {
    UnitGroupCounts counts = DrawnTables.table(seed);
    if (ConcentrationProfile.index(counts, 0) instanceof IndexValue.Defined(double exact)) {
      double tolerance = 3e-4 / (1 - counts.groupShare(0));
      assertThat(ConcentrationProfile.indexOnGrid(counts, 0, 10_001).value())
          .as("seed %d", seed)
          .isCloseTo(exact, within(tolerance));
    }
  }

  @Test
  void C03_without_a_group_or_a_rest_the_profile_says_why() {
    assertThat(ConcentrationProfile.index(heads(0, 4), 0))
        .isEqualTo(IndexValue.undefined(Reason.GROUP_IS_EMPTY));
    assertThat(ConcentrationProfile.index(heads(4, 0), 0))
        .isEqualTo(IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP));
    assertThat(ConcentrationProfile.indexOnGrid(heads(0, 0), 0, 10))
        .isEqualTo(IndexValue.undefined(Reason.NOBODY_COUNTED));
    assertThat(ConcentrationProfile.share(heads(0, 0), 0, 0.5))
        .isEqualTo(IndexValue.undefined(Reason.NOBODY_COUNTED));
    assertThatThrownBy(() -> ConcentrationProfile.indexOnGrid(heads(1, 1), 0, 1))
        .hasMessageContaining("m is (1)");
  }
}
