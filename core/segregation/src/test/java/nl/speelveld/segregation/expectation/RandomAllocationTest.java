package nl.speelveld.segregation.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

class RandomAllocationTest {
  private static final List<String> TWO = List.of("x", "y");

  @Test
  void A01_two_schools_of_one_pupil_and_two_groups_are_always_fully_segregated() {
    var counts = UnitGroupCounts.ofHeads(List.of("a", "b"), TWO, 1, 0, 0, 1);
    assertThat(RandomAllocation.dissimilarity(counts).value()).isEqualTo(1);
    assertThat(RandomAllocation.mutualInformation(counts).value())
        .isCloseTo(Math.log(2), within(1e-15));
    assertThat(RandomAllocation.varianceRatio(counts).value()).isEqualTo(1);
  }

  @Test
  void A02_two_schools_of_two_are_even_in_four_of_six_allocations() {
    // 2 x and 2 y over two schools of 2: both x together in 2 of 6 ways (D = 1), else D = 0
    var counts = UnitGroupCounts.ofHeads(List.of("a", "b"), TWO, 2, 0, 0, 2);
    assertThat(RandomAllocation.dissimilarity(counts).value()).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(RandomAllocation.information(counts).value()).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(RandomAllocation.varianceRatio(counts).value()).isCloseTo(1.0 / 3, within(1e-15));
    // P = 1/2, so isolation is 1/2 + 1/2 · 1/3
    assertThat(RandomAllocation.isolation(counts).value()).isCloseTo(2.0 / 3, within(1e-15));
  }

  @Test
  void A03_local_terms_weighted_by_size_add_up_to_M() {
    var counts =
        UnitGroupCounts.ofHeads(
            List.of("a", "b", "c"), List.of("x", "y", "z"), 4, 1, 0, 3, 9, 2, 12, 20, 7);
    double sum = 0;
    for (int unit = 0; unit < 3; unit++) {
      sum += counts.unitTotal(unit) * RandomAllocation.localMutualInformation(counts, unit).value();
    }
    assertThat(sum / counts.total())
        .isCloseTo(RandomAllocation.mutualInformation(counts).value(), within(1e-14));
  }

  @Test
  void A04_one_group_alone_or_weights_have_no_expectation() {
    var one = UnitGroupCounts.ofHeads(List.of("a", "b"), TWO, 5, 0, 7, 0);
    assertThat(RandomAllocation.mutualInformation(one))
        .isEqualTo(IndexValue.undefined(Reason.EVERYONE_IS_IN_THE_GROUP));
    var weights = UnitGroupCounts.of(List.of("a", "b"), TWO, new double[] {.5, 1, 2, 3});
    assertThat(RandomAllocation.mutualInformation(weights))
        .isEqualTo(IndexValue.undefined(Reason.NOT_HEAD_COUNTS));
    var nobody = UnitGroupCounts.ofHeads(List.of("a"), TWO, 0, 0);
    assertThat(RandomAllocation.dissimilarity(nobody))
        .isEqualTo(IndexValue.undefined(Reason.NOBODY_COUNTED));
  }

  @Test
  void A05_schools_of_25_with_one_fifth_look_segregated_by_chance() {
    // D* = E|X/25 − .2| / (2 · .2 · .8), X ~ Bin(25, .2): .196
    int[] cells = new int[80];
    for (int unit = 0; unit < 40; unit++) {
      cells[2 * unit] = 5;
      cells[2 * unit + 1] = 20;
    }
    var names = java.util.stream.IntStream.range(0, 40).mapToObj(i -> "u" + i).toList();
    var counts = UnitGroupCounts.ofHeads(names, TWO, cells);
    assertThat(CarringtonTroske.expectedDissimilarity(counts).value())
        .isCloseTo(.196, within(5e-4));
    assertThat(CarringtonTroske.dissimilarity(counts).value()).isEqualTo(-1); // perfectly even
  }
}
