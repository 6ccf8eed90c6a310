package nl.speelveld.segregation.ordered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.segregation.bootstrap.Bootstrap;
import nl.speelveld.segregation.bootstrap.BootstrapFigure;
import nl.speelveld.segregation.bootstrap.BootstrapSettings;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.twogroup.EtaSquared;
import nl.speelveld.segregation.twogroup.GroupInformationIndex;
import nl.speelveld.segregation.twogroup.Hutchens;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

class OrderedBundleTest {
  private static UnitGroupCounts drawn(int units, int groups, long seed) {
    Random random = new Random(seed);
    int[] n = new int[units * groups];
    for (int cell = 0; cell < n.length; cell++) {
      n[cell] = random.nextInt(4) == 0 ? 0 : random.nextInt(30);
    }
    return UnitGroupCounts.ofHeads(names("u", units), names("g", groups), n);
  }

  private static List<String> names(String letter, int n) {
    return IntStream.range(0, n).mapToObj(at -> letter + at).toList();
  }

  private static UnitGroupCounts upTo(UnitGroupCounts counts, int last) {
    double[] cells = new double[2 * counts.units()];
    for (int unit = 0; unit < counts.units(); unit++) {
      for (int group = 0; group < counts.groups(); group++) {
        cells[2 * unit + (group <= last ? 0 : 1)] += counts.count(unit, group);
      }
    }
    return UnitGroupCounts.of(counts.unitNames(), names("side", 2), cells);
  }

  /// The formula of the monitor: a two-group index at every cut, weighed by the variation there.
  private static double meanOverCuts(UnitGroupCounts counts, OrdinalFunction function) {
    double sum = 0;
    double weights = 0;
    for (int cut = 0; cut < counts.groups() - 1; cut++) {
      UnitGroupCounts sides = upTo(counts, cut);
      double share = sides.groupTotal(0) / sides.total();
      IndexValue index =
          switch (function) {
            case ENTROPY -> GroupInformationIndex.of(sides, 0);
            case VARIATION -> EtaSquared.of(sides, 0);
            case SQUARE_ROOT -> Hutchens.of(sides, 0);
            case ABSOLUTE_DIFFERENCE -> throw new AssertionError(function);
          };
      sum += function.of(share) * index.value();
      weights += function.of(share);
    }
    return sum / weights;
  }

  @Test
  void A11_ordinal_indices_are_two_group_indices_at_every_cut_weighed() {
    for (long seed = 1; seed <= 40; seed++) {
      UnitGroupCounts counts = drawn(6, 5, seed);
      for (OrderedIndex index :
          List.of(
              OrderedIndex.ORDINAL_INFORMATION,
              OrderedIndex.ORDINAL_VARIATION,
              OrderedIndex.ORDINAL_SQUARE_ROOT)) {
        assertThat(index.of(counts).value())
            .as(index + " seed " + seed)
            .isCloseTo(meanOverCuts(counts, index.function()), within(1e-12));
      }
    }
  }

  @Test
  void A12_the_bundle_gives_what_the_indices_give() {
    for (long seed = 1; seed <= 60; seed++) {
      UnitGroupCounts counts = drawn(7, 2 + (int) (seed % 8), seed);
      OrderedBundle bundle = OrderedBundle.of(counts);
      double[] values = new double[bundle.names().size()];
      bundle.evaluate(counts.toCells(), values);
      for (OrderedIndex index : OrderedIndex.values()) {
        String about = index + " seed " + seed;
        switch (index.of(counts)) {
          case IndexValue.Defined(double value) ->
              assertThat(values[index.ordinal()]).as(about).isCloseTo(value, within(1e-9));
          case IndexValue.Undefined ignored ->
              assertThat(values[index.ordinal()]).as(about).isNaN();
        }
      }
      assertThat(values[bundle.names().indexOf(OrderedBundle.INFORMATION)])
          .isCloseTo(InformationIndex.of(counts).value(), within(1e-12));
      assertThat(values[bundle.names().indexOf(OrderedBundle.MUTUAL_INFORMATION)])
          .isCloseTo(MutualInformation.of(counts).value(), within(1e-12));
    }
  }

  @Test
  void A13_an_order_turned_about_gives_the_same_indices() {
    for (long seed = 1; seed <= 20; seed++) {
      UnitGroupCounts counts = drawn(6, 6, seed);
      UnitGroupCounts turned = counts.selectGroups(5, 4, 3, 2, 1, 0);
      for (OrderedIndex index : OrderedIndex.values()) {
        assertThat(index.of(turned).value())
            .as(index + " seed " + seed)
            .isCloseTo(index.of(counts).value(), within(1e-9));
      }
    }
  }

  @Test
  void A14_three_groups_have_too_few_bounds_for_an_index_by_rank() {
    UnitGroupCounts counts = drawn(6, 3, 4);
    assertThat(OrderedIndex.RANK_ORDER_INFORMATION.of(counts))
        .isEqualTo(IndexValue.undefined(Reason.NOT_ENOUGH_VARIATION));
    assertThat(OrderedIndex.ORDINAL_INFORMATION.of(counts).find()).isPresent();
    // 4 groups of which one is empty: two bounds
    assertThat(
            OrderedIndex.RANK_ORDER_VARIATION.of(
                UnitGroupCounts.ofHeads(names("u", 2), names("g", 4), 5, 0, 3, 2, 1, 0, 2, 9)))
        .isEqualTo(IndexValue.undefined(Reason.NOT_ENOUGH_VARIATION));
  }

  @Test
  void A15_a_city_without_and_one_with_nothing_but_segregation() {
    UnitGroupCounts even =
        UnitGroupCounts.ofHeads(names("u", 2), names("g", 5), 4, 8, 6, 2, 10, 2, 4, 3, 1, 5);
    UnitGroupCounts apart =
        UnitGroupCounts.ofHeads(
            names("u", 5),
            names("g", 5),
            IntStream.range(0, 25).map(cell -> cell % 6 == 0 ? 20 : 0).toArray());
    for (OrderedIndex index : OrderedIndex.values()) {
      assertThat(index.of(even).value()).as(index.id()).isCloseTo(0, within(1e-9));
      assertThat(index.of(apart).value()).as(index.id()).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void A16_what_chance_gives_is_the_mean_of_shuffled_tables() {
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(names("u", 3), names("g", 4), 3, 2, 1, 0, 0, 4, 2, 2, 1, 1, 3, 5);
    int draws = 20_000;
    for (OrderedIndex index :
        List.of(OrderedIndex.ORDINAL_INFORMATION, OrderedIndex.ORDINAL_VARIATION)) {
      double sum = 0;
      double squares = 0;
      Random random = new Random(5);
      for (int draw = 0; draw < draws; draw++) {
        double value = index.of(shuffled(counts, random)).value();
        sum += value;
        squares += value * value;
      }
      double mean = sum / draws;
      double error = Math.sqrt((squares / draws - mean * mean) / draws);
      assertThat(OrdinalByChance.of(counts, index).orElseThrow().value())
          .as(index.id()) // four standard errors: a false alarm once in 16,000
          .isCloseTo(mean, within(4 * error));
    }
    assertThat(OrdinalByChance.of(counts, OrderedIndex.ORDINAL_SQUARE_ROOT)).isEmpty();
    assertThat(OrdinalByChance.of(counts, OrderedIndex.RANK_ORDER_INFORMATION)).isEmpty();
  }

  private static UnitGroupCounts shuffled(UnitGroupCounts counts, Random random) {
    int[] heads = new int[(int) counts.total()];
    int at = 0;
    for (int group = 0; group < counts.groups(); group++) {
      for (int head = 0; head < counts.groupTotal(group); head++) {
        heads[at++] = group;
      }
    }
    for (int last = heads.length - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int kept = heads[last];
      heads[last] = heads[other];
      heads[other] = kept;
    }
    double[] cells = new double[counts.units() * counts.groups()];
    at = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      for (int head = 0; head < counts.unitTotal(unit); head++) {
        cells[unit * counts.groups() + heads[at++]]++;
      }
    }
    return UnitGroupCounts.of(counts.unitNames(), counts.groupNames(), cells);
  }

  @Test
  void A17_intervals_hold_the_index_of_a_large_table_and_0_of_a_shuffled_one() {
    UnitGroupCounts counts = drawn(40, 5, 3);
    BootstrapSettings settings = BootstrapSettings.usual(2);
    for (BootstrapFigure figure : Bootstrap.of(counts, OrderedBundle.of(counts), settings)) {
      BootstrapFigure.Measured measured = (BootstrapFigure.Measured) figure;
      assertThat(measured.interval().low()).as(measured.index()).isPositive();
      assertThat(measured.estimate()).isLessThan(measured.observed());
      assertThat(measured.interval().contains(measured.estimate())).isTrue();
    }
    UnitGroupCounts chance = shuffled(counts, new Random(9));
    for (BootstrapFigure figure : Bootstrap.of(chance, OrderedBundle.of(chance), settings)) {
      assertThat(((BootstrapFigure.Measured) figure).interval().low()).as(figure.index()).isZero();
    }
  }
}
