package nl.speelveld.segregation.nested;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.NestedCounts;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedDecompositionTest {
  private static final List<String> GROUPS = List.of("a", "b");

  @Test
  void schools_that_mirror_their_wijk_leave_all_segregation_between_wijken() {
    // wijk Oost 3 : 1, wijk West 1 : 3, each with two schools of the same mix
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(
            List.of("1", "2", "3", "4"), GROUPS, 30, 10, 60, 20, 10, 30, 20, 60);
    Level wijk = Level.of("wijk", List.of("Oost", "West"), new int[] {0, 0, 1, 1});
    NestedDecomposition nested =
        NestedDecomposition.of(NestedCounts.of(counts, List.of(wijk)), "school");
    assertThat(nested.levels())
        .extracting(LevelSegregation::between)
        .containsExactly("wijk", "school");
    // between two wijken of 120: ¾ ln(¾/½) + ¼ ln(¼/½)
    double byHand = .75 * Math.log(1.5) + .25 * Math.log(.5);
    assertThat(nested.levels().get(0).m().value()).isCloseTo(byHand, within(1e-15));
    assertThat(nested.levels().get(1).m().value()).isZero();
    assertThat(nested.levels().get(1).within()).containsExactly("wijk");
  }

  @Test
  void a_part_with_one_group_has_no_index_but_adds_nothing() {
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(List.of("1", "2", "3"), GROUPS, 5, 0, 7, 0, 3, 9);
    Level wijk = Level.of("wijk", List.of("Oost", "West", "leeg"), new int[] {0, 0, 1});
    WithinParts within = WithinParts.of(counts, wijk);
    PartSegregation oost = within.parts().get(0);
    assertThat(oost.m()).isEqualTo(IndexValue.of(0));
    assertThat(oost.h())
        .isEqualTo(IndexValue.undefined(IndexValue.Reason.EVERYONE_IS_IN_THE_GROUP));
    assertThat(oost.contributionToH()).isZero();
    assertThat(oost.units()).isEqualTo(2);
    assertThat(within.parts().get(2).m())
        .isEqualTo(IndexValue.undefined(IndexValue.Reason.NOBODY_COUNTED));
    assertThat(within.h()).isEqualTo(IndexValue.of(0));
  }

  @Test
  void an_empty_table_says_that_nobody_is_counted() {
    UnitGroupCounts counts = UnitGroupCounts.ofHeads(List.of("1"), GROUPS, 0, 0);
    WithinParts within = WithinParts.of(counts, Level.of("wijk", List.of("w"), new int[1]));
    assertThat(within.m()).isEqualTo(IndexValue.undefined(IndexValue.Reason.NOBODY_COUNTED));
    assertThat(within.h()).isEqualTo(IndexValue.undefined(IndexValue.Reason.NOBODY_COUNTED));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void levels_add_up_to_the_whole_at_any_depth_nested_or_crossing(int seed) {
    Random random = new Random(seed);
    UnitGroupCounts counts = table(random);
    List<Level> levels =
        IntStream.range(0, seed % 5)
            .mapToObj(depth -> level(random, counts.units(), depth))
            .toList();
    NestedDecomposition nested = NestedDecomposition.of(NestedCounts.of(counts, levels), "school");
    double m = nested.levels().stream().mapToDouble(level -> level.m().value()).sum();
    double h = nested.levels().stream().mapToDouble(level -> level.h().value()).sum();
    assertThat(nested.levels()).hasSize(levels.size() + 1);
    assertThat(m).isCloseTo(MutualInformation.of(counts).value(), within(1e-12));
    assertThat(h).isCloseTo(InformationIndex.of(counts).value(), within(1e-12));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void parts_of_dissimilarity_add_up_to_the_whole(int seed) {
    Random random = new Random(seed);
    UnitGroupCounts counts = table(random);
    Level board = level(random, counts.units(), 0);
    DissimilarityByPart byBoard = DissimilarityByPart.of(counts, board, 1);
    assertThat(byBoard.parts().stream().mapToDouble(DissimilarityByPart.Part::contribution).sum())
        .isCloseTo(Dissimilarity.of(counts, 1).value(), within(1e-13));
    assertThat(byBoard.parts().stream().mapToDouble(DissimilarityByPart.Part::shareOfPupils).sum())
        .isCloseTo(1, within(1e-13));
  }

  @Test
  void dissimilarity_of_an_empty_group_has_no_parts() {
    UnitGroupCounts counts = UnitGroupCounts.ofHeads(List.of("1"), GROUPS, 5, 0);
    assertThat(DissimilarityByPart.of(counts, Level.of("b", List.of("x"), new int[1]), 1).parts())
        .isEmpty();
  }

  private static UnitGroupCounts table(Random random) {
    int units = 3 + random.nextInt(40);
    int groups = 2 + random.nextInt(5);
    double[] n = new double[units * groups];
    Arrays.setAll(n, cell -> random.nextInt(3) == 0 ? 0 : random.nextInt(500));
    n[0] = 1;
    n[1] = 1;
    return UnitGroupCounts.of(
        IntStream.range(0, units).mapToObj(unit -> "u" + unit).toList(),
        IntStream.range(0, groups).mapToObj(group -> "g" + group).toList(),
        n);
  }

  private static Level level(Random random, int units, int depth) {
    int[] partOf = new int[units];
    Arrays.setAll(partOf, unit -> random.nextInt(4));
    return Level.of("level " + depth, List.of("w", "x", "y", "z"), partOf);
  }
}
