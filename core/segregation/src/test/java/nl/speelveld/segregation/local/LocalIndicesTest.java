package nl.speelveld.segregation.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import nl.speelveld.segregation.catalogue.DrawnTables;
import nl.speelveld.segregation.information.LogBase;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.twogroup.EtaSquared;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LocalIndicesTest {
  private static final UnitGroupCounts FOUR =
      UnitGroupCounts.ofHeads(
          DrawnTables.names("s", 4), List.of("a", "b"), 100, 0, 60, 40, 40, 60, 0, 100);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @Test
  void A01_a_school_of_one_group_in_a_city_of_two_halves_tells_one_bit() {
    assertThat(LocalSegregation.ofUnit(FOUR, 0, LogBase.TWO).value()).isCloseTo(1, within(1e-15));
    assertThat(UnitDiversity.entropy(FOUR, 0).value()).isZero();
    assertThat(UnitDiversity.simpsonConcentration(FOUR, 1).value())
        .isCloseTo(0.52, within(1e-15)); // .36 + .16
    assertThat(UnitDiversity.simpsonInteraction(FOUR, 1).value()).isCloseTo(0.48, within(1e-15));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void B01_local_values_of_units_and_of_groups_add_up_to_the_index(long seed) {
    UnitGroupCounts counts = DrawnTables.table(seed);
    if (InformationIndex.of(counts) instanceof IndexValue.Defined(double h)) {
      double m = MutualInformation.of(counts).value();
      double units = 0;
      double unitsOfH = 0;
      for (int unit = 0; unit < counts.units(); unit++) {
        double weight = counts.unitTotal(unit) / counts.total();
        units += weight * LocalSegregation.ofUnit(counts, unit).find().orElse(0);
        unitsOfH += weight * LocalSegregation.informationOfUnit(counts, unit).find().orElse(0);
      }
      double groups = 0;
      double groupsOfH = 0;
      for (int group = 0; group < counts.groups(); group++) {
        double weight = counts.groupShare(group);
        groups += weight * LocalSegregation.ofGroup(counts, group).find().orElse(0);
        groupsOfH += weight * LocalSegregation.informationOfGroup(counts, group).find().orElse(0);
      }
      assertThat(List.of(units, groups)).as("seed %d", seed).allSatisfy(sum -> near(sum, m));
      assertThat(List.of(unitsOfH, groupsOfH)).allSatisfy(sum -> near(sum, h));
    }
  }

  private static void near(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-12));
  }

  @Test
  void B02_a_school_contributes_what_is_lost_when_it_mirrors_the_city() {
    // the first school (50, 50) instead of (100, 0): A = 150, B = 250
    // ½ (|50/150 − 50/250| + |60/150 − 40/250| + |40/150 − 60/250| + 100/250) = .4
    UnitContribution first = UnitContribution.of(FOUR, 0, counts -> Dissimilarity.of(counts, 0));
    near(first.index().value(), 0.6);
    near(first.ifMirrored().value(), 0.4);
    near(first.contribution().value(), 0.2);
    near(first.shareOfIndex().value(), 1.0 / 3);
    // the same for any index
    assertThat(UnitContribution.of(FOUR, 0, MutualInformation::of).contribution().value())
        .isPositive();
    assertThat(
            UnitContribution.of(FOUR, 0, counts -> EtaSquared.of(counts, 0)).contribution().value())
        .isPositive();
  }

  @Test
  void B03_inside_its_district_a_school_mirrors_the_district() {
    // district north: schools 0 and 1, (160, 40); the first becomes (80, 20): A = 180, B = 220
    Level districts = Level.of("district", List.of("north", "south"), new int[] {0, 0, 1, 1});
    UnitContribution first =
        UnitContribution.within(FOUR, 0, districts, counts -> Dissimilarity.of(counts, 0));
    // ½ (|80/180 − 20/220| + |60/180 − 40/220| + |40/180 − 60/220| + 100/220)
    double expected =
        (80.0 / 180 - 20.0 / 220 + 60.0 / 180 - 40.0 / 220 + 60.0 / 220 - 40.0 / 180 + 100.0 / 220)
            / 2;
    near(first.ifMirrored().value(), expected);
  }

  @Test
  void C01_an_empty_school_has_no_local_value_and_contributes_nothing() {
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(List.of("s", "t"), List.of("a", "b"), 0, 0, 5, 5);
    assertThat(LocalSegregation.ofUnit(counts, 0))
        .isEqualTo(IndexValue.undefined(Reason.NOBODY_COUNTED));
    assertThat(UnitDiversity.simpsonInteraction(counts, 0))
        .isEqualTo(IndexValue.undefined(Reason.NOBODY_COUNTED));
    UnitContribution none = UnitContribution.of(counts, 0, InformationIndex::of);
    assertThat(none.contribution().value()).isZero();
    assertThat(none.shareOfIndex())
        .isEqualTo(IndexValue.undefined(Reason.NOT_ENOUGH_VARIATION)); // H is 0
  }

  @Test
  void C02_an_empty_group_has_no_local_value() {
    UnitGroupCounts counts = UnitGroupCounts.ofHeads(List.of("s"), List.of("a", "b"), 4, 0);
    assertThat(LocalSegregation.ofGroup(counts, 1))
        .isEqualTo(IndexValue.undefined(Reason.GROUP_IS_EMPTY));
    assertThat(LocalSegregation.informationOfUnit(counts, 0))
        .isEqualTo(IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP));
  }
}
