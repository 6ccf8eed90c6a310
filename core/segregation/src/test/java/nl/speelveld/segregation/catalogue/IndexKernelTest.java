package nl.speelveld.segregation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.speelveld.segregation.information.Entropy;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MultigroupDissimilarity;
import nl.speelveld.segregation.multigroup.MultigroupGini;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.multigroup.NormalisedExposure;
import nl.speelveld.segregation.multigroup.RelativeDiversity;
import nl.speelveld.segregation.multigroup.Simpson;
import nl.speelveld.segregation.multigroup.SquaredCoefficientOfVariation;
import nl.speelveld.segregation.twogroup.Atkinson;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.twogroup.EtaSquared;
import nl.speelveld.segregation.twogroup.Exposure;
import nl.speelveld.segregation.twogroup.Gini;
import nl.speelveld.segregation.twogroup.Gorard;
import nl.speelveld.segregation.twogroup.GroupInformationIndex;
import nl.speelveld.segregation.twogroup.GroupMutualInformation;
import nl.speelveld.segregation.twogroup.Hutchens;
import nl.speelveld.segregation.twogroup.Interaction;
import nl.speelveld.segregation.twogroup.Isolation;
import nl.speelveld.segregation.twogroup.MinMax;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndexKernelTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 120);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void A01_every_slot_holds_what_the_class_of_its_index_computes(long seed) {
    UnitGroupCounts counts = DrawnTables.table(seed);
    for (AllIndices.Entry entry : AllIndices.of(counts).entries()) {
      IndexValue expected = byItsClass(entry, counts);
      String what = "seed " + seed + ", " + entry;
      if (expected instanceof IndexValue.Defined(double value)) {
        assertThat(entry.value().value()).as(what).isCloseTo(value, within(1e-12));
      } else {
        assertThat(entry.value()).as(what).isEqualTo(expected);
      }
    }
  }

  private static IndexValue byItsClass(AllIndices.Entry entry, UnitGroupCounts counts) {
    int group = entry.group();
    return switch (entry.index()) {
      case DISSIMILARITY -> Dissimilarity.of(counts, group);
      case GINI -> Gini.of(counts, group);
      case ATKINSON_01 -> Atkinson.of(counts, group, 0.1);
      case ATKINSON_05 -> Atkinson.of(counts, group, 0.5);
      case ATKINSON_09 -> Atkinson.of(counts, group, 0.9);
      case HUTCHENS -> Hutchens.of(counts, group);
      case GROUP_INFORMATION_INDEX -> GroupInformationIndex.of(counts, group);
      case GROUP_MUTUAL_INFORMATION -> GroupMutualInformation.of(counts, group);
      case LOCAL_SEGREGATION_OF_GROUP -> localOf(counts, group);
      case ISOLATION -> Isolation.of(counts, group);
      case INTERACTION -> Interaction.of(counts, group);
      case ETA_SQUARED -> EtaSquared.of(counts, group);
      case MIN_MAX -> MinMax.of(counts, group);
      case GORARD -> Gorard.of(counts, group);
      case EXPOSURE -> Exposure.of(counts, group, entry.other());
      case PAIR_DISSIMILARITY -> ofPair(counts, group, entry.other());
      case MUTUAL_INFORMATION -> MutualInformation.of(counts);
      case INFORMATION_INDEX -> InformationIndex.of(counts);
      case MULTIGROUP_DISSIMILARITY -> MultigroupDissimilarity.of(counts);
      case MULTIGROUP_GINI -> MultigroupGini.of(counts);
      case RELATIVE_DIVERSITY -> RelativeDiversity.of(counts);
      case NORMALISED_EXPOSURE -> NormalisedExposure.of(counts);
      case SQUARED_COEFFICIENT_OF_VARIATION -> SquaredCoefficientOfVariation.of(counts);
      case ENTROPY_OF_GROUPS -> Entropy.ofGroups(counts);
      case ENTROPY_OF_UNITS -> Entropy.ofUnits(counts);
      case SIMPSON_CONCENTRATION -> Simpson.concentration(counts);
      case SIMPSON_INTERACTION -> Simpson.interaction(counts);
    };
  }

  /// A group with itself shares every unit with itself: D is 0.
  private static IndexValue ofPair(UnitGroupCounts counts, int x, int y) {
    boolean both = counts.groupTotal(x) > 0 && counts.groupTotal(y) > 0;
    if (x == y && both) {
      return IndexValue.of(0);
    }
    return both
        ? Dissimilarity.of(counts.pair(x, y), 0)
        : IndexValue.undefined(
            counts.total() > 0
                ? IndexValue.Reason.GROUP_IS_EMPTY
                : IndexValue.Reason.NOBODY_COUNTED);
  }

  /// `Σᵢ nᵢ/G ln( (nᵢ/G) / (tᵢ/T) )`, straight from the definition.
  private static IndexValue localOf(UnitGroupCounts counts, int group) {
    IndexValue twoSided = Isolation.of(counts, group); // undefined for the same reasons
    double total = counts.groupTotal(group);
    double sum = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      double share = counts.count(unit, group) / total;
      double pupils = counts.unitTotal(unit) / counts.total();
      sum += share > 0 ? share * Math.log(share / pupils) : 0;
    }
    double local = sum;
    return twoSided.map(ignored -> local);
  }

  @Test
  void A02_a_kernel_forgets_the_table_before() {
    IndexKernel kernel = new IndexKernel(2, 2);
    kernel.compute(new double[] {10, 0, 0, 10});
    kernel.compute(new double[] {5, 5, 5, 5});
    assertThat(kernel.value(kernel.slot(SegregationIndex.DISSIMILARITY, 0))).isZero();
    assertThat(kernel.value(kernel.slot(SegregationIndex.GINI, 1))).isZero();
    assertThat(kernel.allDefined()).isTrue();
  }

  @Test
  void A03_a_value_that_is_missing_says_why_and_cannot_be_read() {
    IndexKernel kernel = new IndexKernel(2, 2);
    kernel.compute(new double[] {5, 0, 7, 0});
    int slot = kernel.slot(SegregationIndex.DISSIMILARITY, 1);
    assertThat(kernel.isDefined(slot)).isFalse();
    assertThat(kernel.indexValue(slot))
        .isEqualTo(IndexValue.undefined(IndexValue.Reason.GROUP_IS_EMPTY));
    assertThatThrownBy(() -> kernel.value(slot)).hasMessageContaining("GROUP_IS_EMPTY");
    assertThat(kernel.allDefined()).isFalse();
  }

  @Test
  void A04_cells_of_another_shape_are_refused() {
    assertThatThrownBy(() -> new IndexKernel(2, 2).compute(new double[3]))
        .hasMessageContaining("cells has length (3)");
  }

  @Test
  void A05_no_two_indices_share_a_slot() {
    IndexKernel kernel = new IndexKernel(3, 4);
    List<Integer> slots =
        Stream.of(SegregationIndex.values())
            .flatMap(index -> slotsOf(kernel, index).stream())
            .toList();
    assertThat(slots).doesNotHaveDuplicates().hasSize(kernel.slots());
  }

  private static List<Integer> slotsOf(IndexKernel kernel, SegregationIndex index) {
    List<Integer> slots = new java.util.ArrayList<>();
    for (int group = 0; group < (index.scope() == Scope.TABLE ? 1 : 4); group++) {
      for (int other = 0; other < (index.scope() == Scope.PAIR ? 4 : 1); other++) {
        slots.add(kernel.slot(index, group, other));
      }
    }
    return slots;
  }

  @Test
  void A06_an_index_is_found_by_its_id() {
    assertThat(SegregationIndex.find("gini")).contains(SegregationIndex.GINI);
    assertThat(SegregationIndex.find("no such index")).isEmpty();
    assertThat(Stream.of(SegregationIndex.values()).map(SegregationIndex::id))
        .doesNotHaveDuplicates();
  }

  @Test
  void A07_all_indices_are_read_by_index_group_and_pair() {
    // two schools, (10, 0) and (0, 10): nobody meets the other group
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(List.of("s1", "s2"), List.of("a", "b"), 10, 0, 0, 10);
    AllIndices all = AllIndices.of(counts);
    assertThat(all.value(SegregationIndex.INFORMATION_INDEX).value()).isCloseTo(1, within(1e-15));
    assertThat(all.value(SegregationIndex.DISSIMILARITY, 1).value()).isEqualTo(1);
    assertThat(all.value(SegregationIndex.EXPOSURE, 0, 1).value()).isZero();
    assertThatThrownBy(() -> all.value(SegregationIndex.GINI)).hasMessageContaining("gini");
    assertThat(all.groupNames()).containsExactly("a", "b");
  }

  @Test
  void A08_drawn_tables_with_a_rare_group_keep_ten_digits() {
    // 7 of 1,407 are in the first group: entropy .031, so that M is summed with all digits or not
    double[] cells = {1, 199, 3, 297, 0, 400, 3, 504};
    IndexKernel kernel = new IndexKernel(4, 2);
    kernel.compute(cells);
    int m = kernel.slot(SegregationIndex.GROUP_MUTUAL_INFORMATION, 0);
    int h = kernel.slot(SegregationIndex.GROUP_INFORMATION_INDEX, 0);
    double mutual = kernel.value(m);
    double information = kernel.value(h);
    kernel.computeDrawn(cells);
    assertThat(kernel.value(m)).isCloseTo(mutual, within(1e-14));
    assertThat(kernel.value(h)).isCloseTo(information, within(1e-11));
    kernel.computeHeads(cells);
    assertThat(kernel.value(h)).isEqualTo(information);
  }
}
