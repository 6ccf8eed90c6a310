package nl.speelveld.segregation.twogroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import nl.speelveld.segregation.catalogue.DrawnTables;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwoGroupIndicesTest {
  /// Four schools of 100: (100, 0), (60, 40), (40, 60), (0, 100). P = ½.
  private static final UnitGroupCounts FOUR = heads(100, 0, 60, 40, 40, 60, 0, 100);

  /// Four schools of 100: (80, 20) twice and (20, 80) twice. P = ½.
  private static final UnitGroupCounts TWO_KINDS = heads(80, 20, 80, 20, 20, 80, 20, 80);

  private static final UnitGroupCounts EVEN = heads(10, 30, 20, 60, 5, 15);
  private static final UnitGroupCounts TOTAL = heads(10, 0, 0, 30, 25, 0);

  private static UnitGroupCounts heads(int... n) {
    return UnitGroupCounts.ofHeads(
        DrawnTables.names("s", n.length / 2), List.of("group", "others"), n);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 80);
  }

  private static void is(IndexValue actual, double expected) {
    assertThat(actual.value()).isCloseTo(expected, within(1e-12));
  }

  @Test
  void A01_dissimilarity_adds_up_half_the_differences_of_shares() {
    // shares of the group .5 .3 .2 0, of the others 0 .2 .3 .5: ½ (.5 + .1 + .1 + .5) = .6
    is(Dissimilarity.of(FOUR, 0), 0.6);
    // .4 .4 .1 .1 against .1 .1 .4 .4: ½ · 4 · .3 = .6
    is(Dissimilarity.of(TWO_KINDS, 0), 0.6);
  }

  @Test
  void A02_gini_is_twice_the_area_to_the_curve() {
    // curve through (0,0) (.5,0) (.8,.2) (1,.5) (1,1) as (others, group): area under it
    // .3·.1 + .2·.35 = .1, so G = 1 − 2 · .1 = .8
    is(Gini.of(FOUR, 0), 0.8);
    is(Gini.of(TWO_KINDS, 0), 0.6);
  }

  @Test
  void A03_equal_dissimilarity_may_hide_different_information() {
    assertThat(GroupInformationIndex.of(FOUR, 0).value()).isCloseTo(0.514525, within(5e-7));
    assertThat(GroupInformationIndex.of(TWO_KINDS, 0).value()).isCloseTo(0.278072, within(5e-7));
  }

  @Test
  void A04_variance_ratio_is_isolation_corrected_for_size() {
    // xPx = .5·1 + .3·.6 + .2·.4 = .76; V = (.76 − .5)/.5 = .52
    is(Isolation.of(FOUR, 0), 0.76);
    is(EtaSquared.of(FOUR, 0), 0.52);
    is(EtaSquared.of(TWO_KINDS, 0), 0.36);
  }

  @Test
  void A05_hutchens_compares_by_square_roots() {
    // 1 − 2 √(.3 · .2) = 1 − .489898 = .510102; 1 − 4 √(.4 · .1) = .2
    assertThat(Hutchens.of(FOUR, 0).value()).isCloseTo(0.510102, within(5e-7));
    is(Hutchens.of(TWO_KINDS, 0), 0.2);
  }

  @Test
  void A06_every_index_is_0_in_an_even_city_and_1_in_a_divided_one() {
    for (UnitGroupCounts counts : List.of(EVEN, TOTAL)) {
      double expected = counts.equals(EVEN) ? 0 : 1;
      is(Dissimilarity.of(counts, 0), expected);
      is(Gini.of(counts, 0), expected);
      is(EtaSquared.of(counts, 0), expected);
      is(Hutchens.of(counts, 0), expected);
      is(GroupInformationIndex.of(counts, 0), expected);
      is(Atkinson.of(counts, 0, 0.3), expected);
      is(MinMax.of(counts, 0), expected);
    }
    assertThat(Dissimilarity.of(EVEN, 0).value()).isZero(); // exactly, not nearly
    assertThat(Gini.of(EVEN, 0).value()).isZero();
  }

  @Test
  void A07_gorard_compares_with_everybody() {
    // D (1 − P) = .6 · .5
    is(Gorard.of(FOUR, 0), 0.3);
  }

  @Test
  void A08_null_units_are_counted_with_their_pupils() {
    // one of four schools, 100 of 400 pupils; a school without pupils counts for nothing
    NullUnits none = NullUnits.of(heads(100, 0, 60, 40, 40, 60, 0, 100, 0, 0), 0);
    assertThat(none).isEqualTo(new NullUnits(1, 0.25, 0.25));
    assertThat(NullUnits.of(heads(0, 0), 0)).isEqualTo(new NullUnits(0, 0, 0));
  }

  @Test
  void A09_location_quotient_and_its_curved_form_draw_both_sides_alike() {
    // P = ½; shares 1, .6, .4, 0
    is(LocationQuotient.of(FOUR, 0, 0), 2);
    is(LocationQuotient.curved(FOUR, 0, 0), 1); // twice the share
    is(LocationQuotient.of(FOUR, 2, 0), 0.8);
    is(LocationQuotient.curved(FOUR, 2, 0), -0.25); // 1 − 1/.8
    assertThat(LocationQuotient.curved(FOUR, 3, 0)).isInstanceOf(IndexValue.Undefined.class);
    assertThat(LocationQuotient.of(heads(0, 0, 5, 5), 0, 0))
        .isEqualTo(IndexValue.undefined(Reason.NOBODY_COUNTED));
    assertThat(LocationQuotient.of(heads(0, 5), 0, 0))
        .isEqualTo(IndexValue.undefined(Reason.GROUP_IS_EMPTY));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void B01_isolation_and_exposures_of_a_group_add_up_to_1(long seed) {
    UnitGroupCounts counts = DrawnTables.table(seed);
    ExposureMatrix matrix = ExposureMatrix.of(counts);
    for (int of = 0; of < matrix.groups(); of++) {
      double sum = 0;
      for (int to = 0; to < matrix.groups() && counts.groupTotal(of) > 0; to++) {
        sum += matrix.value(of, to).value();
      }
      assertThat(sum).as("seed %d", seed).isCloseTo(Math.rint(sum), within(1e-12));
      assertThat(Math.rint(sum)).isEqualTo(counts.groupTotal(of) > 0 ? 1 : 0);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void B02_both_formulas_of_dissimilarity_agree(long seed) {
    UnitGroupCounts counts = DrawnTables.table(seed);
    double share = counts.groupShare(0);
    double sum = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      double pupils = counts.unitTotal(unit);
      sum += pupils == 0 ? 0 : pupils * Math.abs(counts.count(unit, 0) / pupils - share);
    }
    double byShares = sum / (2 * counts.total() * share * (1 - share));
    Dissimilarity.of(counts, 0)
        .find()
        .ifPresent(d -> assertThat(d).as("seed %d", seed).isCloseTo(byShares, within(1e-12)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void B03_gini_equals_the_mean_difference_over_all_pairs_of_units(long seed) {
    UnitGroupCounts counts = DrawnTables.table(seed);
    double a = counts.groupTotal(0);
    double b = TwoSides.restTotal(counts, 0);
    double sum = 0;
    for (int i = 0; i < counts.units(); i++) {
      for (int j = 0; j < counts.units(); j++) {
        double ai = counts.count(i, 0);
        double aj = counts.count(j, 0);
        sum += Math.abs(ai * (counts.unitTotal(j) - aj) - aj * (counts.unitTotal(i) - ai));
      }
    }
    double byPairs = sum / (2 * a * b);
    Gini.of(counts, 0)
        .find()
        .ifPresent(g -> assertThat(g).as("seed %d", seed).isCloseTo(byPairs, within(1e-12)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void B04_a_group_and_its_rest_have_one_dissimilarity_gini_information_and_variance_ratio(
      long seed) {
    UnitGroupCounts sides = DrawnTables.table(seed).focalAgainstRest(0);
    if (sides.groupTotal(0) > 0 && sides.groupTotal(1) > 0) {
      is(Dissimilarity.of(sides, 0), Dissimilarity.of(sides, 1).value());
      is(Gini.of(sides, 0), Gini.of(sides, 1).value());
      is(GroupInformationIndex.of(sides, 0), GroupInformationIndex.of(sides, 1).value());
      is(EtaSquared.of(sides, 0), EtaSquared.of(sides, 1).value());
      double hutchens = 1 - Hutchens.of(sides, 0).value();
      is(Atkinson.of(sides, 0, 0.5), 1 - hutchens * hutchens); // A(½) = 1 − (1 − S)²
      double isolated = Isolation.of(sides, 0).value();
      is(Interaction.of(sides, 0), 1 - isolated);
      double p = sides.groupShare(0);
      is(EtaSquared.of(sides, 0), (isolated - p) / (1 - p));
      assertThat(Gini.of(sides, 0).value())
          .isGreaterThanOrEqualTo(Dissimilarity.of(sides, 0).value() - 1e-12);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void B05_merging_schools_of_equal_mix_and_doubling_a_city_change_nothing(long seed) {
    UnitGroupCounts counts = DrawnTables.table(seed);
    double[] twice = new double[counts.units() * counts.groups() * 2];
    for (int cell = 0; cell < twice.length / 2; cell++) {
      double n = counts.toCells()[cell];
      twice[cell] = n;
      twice[twice.length / 2 + cell] = 3 * n; // a second school of the same mix, three times as big
    }
    UnitGroupCounts doubled =
        UnitGroupCounts.of(DrawnTables.names("d", 2 * counts.units()), counts.groupNames(), twice);
    if (counts.groupTotal(0) > 0 && counts.groupTotal(0) < counts.total()) {
      is(Dissimilarity.of(doubled, 0), Dissimilarity.of(counts, 0).value());
      is(Gini.of(doubled, 0), Gini.of(counts, 0).value());
      is(GroupInformationIndex.of(doubled, 0), GroupInformationIndex.of(counts, 0).value());
      is(Hutchens.of(doubled, 0), Hutchens.of(counts, 0).value());
      is(EtaSquared.of(doubled, 0), EtaSquared.of(counts, 0).value());
    }
  }

  @Test
  void C01_an_index_says_that_the_group_is_empty_or_that_all_are_in_it_or_that_nobody_is_counted() {
    List<UnitGroupCounts> tables = List.of(heads(0, 5, 0, 7), heads(5, 0, 7, 0), heads(0, 0));
    List<Reason> reasons =
        List.of(Reason.GROUP_IS_EMPTY, Reason.EVERYONE_IS_IN_THE_GROUP, Reason.NOBODY_COUNTED);
    for (int at = 0; at < tables.size(); at++) {
      UnitGroupCounts counts = tables.get(at);
      List<IndexValue> values =
          List.of(
              Dissimilarity.of(counts, 0),
              Gini.of(counts, 0),
              Atkinson.of(counts, 0, 0.5),
              GroupInformationIndex.of(counts, 0),
              GroupMutualInformation.of(counts, 0),
              Isolation.of(counts, 0),
              Interaction.of(counts, 0),
              EtaSquared.of(counts, 0),
              Hutchens.of(counts, 0),
              MinMax.of(counts, 0),
              Gorard.of(counts, 0));
      assertThat(values).containsOnly(IndexValue.undefined(reasons.get(at)));
    }
  }

  @Test
  void C02_empty_schools_do_not_matter() {
    UnitGroupCounts withEmpty = heads(0, 0, 100, 0, 0, 0, 60, 40, 40, 60, 0, 100);
    is(Dissimilarity.of(withEmpty, 0), 0.6);
    is(Gini.of(withEmpty, 0), 0.8);
    is(Isolation.of(withEmpty, 0), 0.76);
  }

  @Test
  void C03_atkinson_asks_for_a_parameter_between_0_and_1() {
    for (double b : new double[] {0, 1, -1, Double.NaN}) {
      assertThatThrownBy(() -> Atkinson.of(FOUR, 0, b)).hasMessageContaining("b is (" + b + ")");
    }
  }
}
