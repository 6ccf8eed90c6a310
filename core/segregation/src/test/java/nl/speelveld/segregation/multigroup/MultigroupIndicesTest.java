package nl.speelveld.segregation.multigroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import nl.speelveld.segregation.catalogue.DrawnTables;
import nl.speelveld.segregation.information.LogBase;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.twogroup.EtaSquared;
import nl.speelveld.segregation.twogroup.Gini;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MultigroupIndicesTest {
  private static final List<String> THREE = List.of("a", "b", "c");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 80);
  }

  private static void is(IndexValue actual, double expected) {
    assertThat(actual.value()).isCloseTo(expected, within(1e-12));
  }

  @Test
  void A01_a_city_in_which_every_school_has_one_group_is_wholly_segregated() {
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(DrawnTables.names("s", 3), THREE, 9, 0, 0, 0, 5, 0, 0, 0, 7);
    is(InformationIndex.of(counts), 1);
    is(MultigroupDissimilarity.of(counts), 1);
    is(MultigroupGini.of(counts), 1);
    is(RelativeDiversity.of(counts), 1);
    is(NormalisedExposure.of(counts), 1);
    is(SquaredCoefficientOfVariation.of(counts), 1);
  }

  @Test
  void A02_simpson_and_mutual_information_by_hand() {
    // two schools (1, 0) and (0, 1): E = ln 2, inside schools 0, so M = ln 2 = 1 bit; λ = ½
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(List.of("s", "t"), List.of("a", "b"), 1, 0, 0, 1);
    is(MutualInformation.of(counts), Math.log(2));
    is(MutualInformation.of(counts, LogBase.TWO), 1);
    is(Simpson.concentration(counts), 0.5);
    is(Simpson.interaction(counts), 0.5);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void B01_mutual_information_is_the_same_for_units_and_groups(long seed) {
    UnitGroupCounts counts = DrawnTables.table(seed);
    if (counts.total() > 0) {
      assertThat(MutualInformation.of(counts.transposed()).value())
          .as("seed %d", seed)
          .isCloseTo(MutualInformation.of(counts).value(), within(1e-12));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void B02_for_two_groups_each_index_is_its_two_group_form(long seed) {
    UnitGroupCounts sides = DrawnTables.table(seed).focalAgainstRest(0);
    if (sides.groupTotal(0) > 0 && sides.groupTotal(1) > 0) {
      is(MultigroupDissimilarity.of(sides), Dissimilarity.of(sides, 0).value());
      is(MultigroupGini.of(sides), Gini.of(sides, 0).value());
      double v = EtaSquared.of(sides, 0).value();
      is(RelativeDiversity.of(sides), v);
      is(NormalisedExposure.of(sides), v);
      is(SquaredCoefficientOfVariation.of(sides), v);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void B03_an_empty_group_and_an_empty_school_change_nothing(long seed) {
    UnitGroupCounts counts = DrawnTables.table(seed);
    int groups = counts.groups();
    double[] wider = new double[(counts.units() + 1) * (groups + 1)];
    for (int unit = 0; unit < counts.units(); unit++) {
      for (int group = 0; group < groups; group++) {
        wider[unit * (groups + 1) + group] = counts.count(unit, group);
      }
    }
    UnitGroupCounts widened =
        UnitGroupCounts.of(
            DrawnTables.names("u", counts.units() + 1), DrawnTables.names("g", groups + 1), wider);
    if (InformationIndex.of(counts) instanceof IndexValue.Defined(double h)) {
      is(InformationIndex.of(widened), h);
      is(
          SquaredCoefficientOfVariation.of(widened),
          SquaredCoefficientOfVariation.of(counts).value());
      is(NormalisedExposure.of(widened), NormalisedExposure.of(counts).value());
    }
  }

  @Test
  void C01_without_pupils_or_with_one_group_an_index_says_why_it_has_no_value() {
    UnitGroupCounts nobody = UnitGroupCounts.ofHeads(List.of("s"), THREE, 0, 0, 0);
    UnitGroupCounts oneGroup = UnitGroupCounts.ofHeads(List.of("s"), THREE, 0, 8, 0);
    assertThat(MultigroupGini.of(nobody)).isEqualTo(IndexValue.undefined(Reason.NOBODY_COUNTED));
    assertThat(InformationIndex.of(nobody)).isEqualTo(IndexValue.undefined(Reason.NOBODY_COUNTED));
    assertThat(Simpson.interaction(nobody)).isEqualTo(IndexValue.undefined(Reason.NOBODY_COUNTED));
    assertThat(MultigroupDissimilarity.of(oneGroup))
        .isEqualTo(IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP));
    assertThat(InformationIndex.of(oneGroup))
        .isEqualTo(IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP));
    assertThat(MutualInformation.of(oneGroup).value()).isZero();
  }
}
