package nl.speelveld.segregation.compression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest {
  private static final List<String> GROUPS = List.of("a", "b");

  @Test
  void schools_of_equal_mix_merge_first_and_lose_nothing() {
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(
            List.of("Noord", "Zuid", "Oost", "West"), GROUPS, 10, 30, 33, 11, 20, 60, 5, 5);
    List<Merger> mergers = Compression.of(counts, Neighbours.all()).mergers();
    // Noord and Oost are both 1 : 3
    assertThat(mergers.getFirst())
        .isEqualTo(new Merger(1, "Oost", "Noord", 0, mergers.getFirst().m(), 3));
    assertThat(mergers).hasSize(3);
    assertThat(mergers.getLast().m()).isZero();
  }

  @Test
  void only_neighbours_merge() {
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(List.of("1", "2", "3"), GROUPS, 10, 30, 10, 30, 30, 10);
    Neighbours pairs = new Neighbours.Pairs(List.of(new Neighbours.Pair(2, 0)));
    List<Merger> mergers = Compression.of(counts, pairs).mergers();
    assertThat(mergers).extracting(Merger::merged).containsExactly("3");
    assertThat(mergers).extracting(Merger::into).containsExactly("1");
  }

  @Test
  void empty_schools_take_no_part() {
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(List.of("1", "2", "3"), GROUPS, 10, 30, 0, 0, 30, 10);
    Compression compression = Compression.of(counts, Neighbours.all());
    assertThat(compression.mergers()).hasSize(1);
    assertThat(compression.crosswalk(1).parts()).isEqualTo(2);
  }

  @Test
  void nobody_leaves_nothing_to_merge() {
    UnitGroupCounts counts = UnitGroupCounts.ofHeads(List.of("1", "2"), GROUPS, 0, 0, 0, 0);
    Compression compression = Compression.of(counts, Neighbours.local());
    assertThat(compression.mergers()).isEmpty();
    assertThat(compression.findUnitsThatKeep(.9)).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void each_step_is_the_cheapest_merger_there_is(int seed) {
    UnitGroupCounts counts = table(seed);
    Compression compression = Compression.of(counts, Neighbours.all());
    UnitGroupCounts now = counts;
    for (Merger merger : compression.mergers()) {
      double before = MutualInformation.of(now).value();
      assertThat(before - merger.loss()).isCloseTo(bestMerger(now), within(1e-12));
      now = merged(counts, compression.crosswalk(merger.units()));
      assertThat(MutualInformation.of(now).value()).isCloseTo(merger.m(), within(1e-12));
      assertThat(now.units()).isEqualTo(merger.units());
    }
  }

  @Test
  void the_number_of_units_that_keep_a_share_of_segregation_keeps_it() {
    UnitGroupCounts counts = table(3);
    Compression compression = Compression.of(counts, Neighbours.all());
    int units = compression.findUnitsThatKeep(.9).orElseThrow();
    double kept = MutualInformation.of(merged(counts, compression.crosswalk(units))).value();
    double less = MutualInformation.of(merged(counts, compression.crosswalk(units - 1))).value();
    assertThat(kept).isGreaterThanOrEqualTo(.9 * compression.initialM());
    assertThat(less).isLessThan(.9 * compression.initialM());
  }

  private static UnitGroupCounts merged(UnitGroupCounts counts, Level level) {
    return counts.mergeUnits(level.toPartOfUnit(), level.partNames());
  }

  /// Brute force: the highest M over all mergers of two units.
  private static double bestMerger(UnitGroupCounts counts) {
    List<Double> values = new ArrayList<>();
    for (int one = 0; one < counts.units(); one++) {
      for (int other = one + 1; other < counts.units(); other++) {
        int[] partOf = IntStream.range(0, counts.units()).toArray();
        partOf[other] = one;
        values.add(MutualInformation.of(counts.mergeUnits(partOf, counts.unitNames())).value());
      }
    }
    return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  private static UnitGroupCounts table(int seed) {
    Random random = new Random(seed);
    double[] n = new double[12 * 3];
    Arrays.setAll(n, cell -> 1 + random.nextInt(40));
    return UnitGroupCounts.of(
        IntStream.range(0, 12).mapToObj(unit -> "u" + unit).toList(), List.of("a", "b", "c"), n);
  }
}
