package nl.speelveld.segregation.compression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void local_neighbours_and_given_pairs_follow_a_plain_search_over_sets(int seed) {
    UnitGroupCounts counts = table(seed);
    assertThat(Compression.of(counts, new Neighbours.Local(3)).mergers())
        .usingRecursiveComparison()
        .withComparatorForType(CompressionTest::roughly, Double.class)
        .isEqualTo(plainly(counts, nextInOrder(counts, 3)));
    List<Neighbours.Pair> ring =
        IntStream.range(0, 12).mapToObj(u -> new Neighbours.Pair(u, (u + 5) % 12)).toList();
    assertThat(Compression.of(counts, new Neighbours.Pairs(ring)).mergers())
        .usingRecursiveComparison()
        .withComparatorForType(CompressionTest::roughly, Double.class)
        .isEqualTo(plainly(counts, ring));
  }

  @Test
  void a_reach_below_1_and_more_than_a_thousand_pairs() {
    assertThatThrownBy(() -> new Neighbours.Local(0)).hasMessageContaining("reach is (0)");
    Random random = new Random(5); // 60 units make 1,770 pairs
    UnitGroupCounts counts =
        UnitGroupCounts.of(
            IntStream.range(0, 60).mapToObj(unit -> "u" + unit).toList(),
            GROUPS,
            random.doubles(120, 1, 40).map(Math::rint).toArray());
    List<Neighbours.Pair> all = new ArrayList<>();
    IntStream.range(0, 60)
        .forEach(one ->
            IntStream.range(one + 1, 60)
                .forEach(other -> all.add(new Neighbours.Pair(one, other))));
    assertThat(Compression.of(counts, Neighbours.all()).mergers())
        .isEqualTo(Compression.of(counts, new Neighbours.Pairs(all)).mergers());
  }

  private static int roughly(double one, double other) {
    return Math.abs(one - other) < 1e-12 ? 0 : Double.compare(one, other);
  }

  /// Pairs up to `reach` places apart when units stand in order of their local score.
  private static List<Neighbours.Pair> nextInOrder(UnitGroupCounts counts, int reach) {
    List<Integer> order =
        IntStream.range(0, counts.units())
            .boxed()
            .sorted(Comparator.comparingDouble(unit -> score(counts, unit)))
            .toList();
    List<Neighbours.Pair> pairs = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      for (int next = place + 1; next <= Math.min(place + reach, order.size() - 1); next++) {
        pairs.add(new Neighbours.Pair(order.get(place), order.get(next)));
      }
    }
    return pairs;
  }

  /// Σ p ln(p / share of the group)
  private static double score(UnitGroupCounts counts, int unit) {
    return IntStream.range(0, counts.groups())
        .mapToDouble(group -> {
          double share = counts.count(unit, group) / counts.unitTotal(unit);
          return share * Math.log(share / (counts.groupTotal(group) / counts.total()));
        })
        .sum();
  }

  /// The same greedy rule with sets of names, every M computed anew.
  private static List<Merger> plainly(UnitGroupCounts counts, List<Neighbours.Pair> pairs) {
    Set<Set<String>> open = new HashSet<>();
    pairs.forEach(pair -> open.add(Set.of(counts.unit(pair.one()), counts.unit(pair.other()))));
    TreeMap<String, List<Integer>> rows = new TreeMap<>();
    IntStream.range(0, counts.units()).forEach(u -> rows.put(counts.unit(u), List.of(u)));
    List<Merger> mergers = new ArrayList<>();
    while (!open.isEmpty()) {
      Merger best =
          open.stream()
              .map(pair -> merger(counts, rows, pair, mergers.size() + 1))
              .max(Comparator.comparingDouble(Merger::m))
              .orElseThrow();
      List<Integer> joined = new ArrayList<>(rows.get(best.into()));
      joined.addAll(rows.remove(best.merged()));
      rows.put(best.into(), joined);
      mergers.add(best);
      Set<Set<String>> next = new HashSet<>();
      for (Set<String> pair : open) {
        Set<String> now = new HashSet<>(pair);
        if (now.remove(best.merged())) {
          now.add(best.into());
        }
        if (now.size() == 2) {
          next.add(now);
        }
      }
      open.clear();
      open.addAll(next);
    }
    return mergers;
  }

  private static Merger merger(
      UnitGroupCounts counts, SortedMap<String, List<Integer>> rows, Set<String> pair, int step) {
    List<String> names = pair.stream().sorted().toList();
    double before = m(counts, rows, List.of());
    double after = m(counts, rows, names);
    return new Merger(step, names.get(1), names.get(0), before - after, after, rows.size() - 1);
  }

  private static double m(
      UnitGroupCounts counts, SortedMap<String, List<Integer>> rows, List<String> asOne) {
    int[] partOf = new int[counts.units()];
    List<String> parts = List.copyOf(rows.keySet());
    rows.forEach((name, units) -> {
      String part = asOne.contains(name) ? asOne.getFirst() : name;
      units.forEach(unit -> partOf[unit] = parts.indexOf(part));
    });
    return MutualInformation.of(counts.mergeUnits(partOf, parts)).value();
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
