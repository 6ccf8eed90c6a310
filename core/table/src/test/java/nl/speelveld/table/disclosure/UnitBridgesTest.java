package nl.speelveld.table.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Bridges against a search over all units, before and after cells are suppressed.
class UnitBridgesTest {
  private static final int AMOUNT = 3;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void A01_the_cheapest_unit_is_known_also_after_cells_are_suppressed(long seed) {
    Random random = new Random(seed);
    int units = 1 + random.nextInt(8);
    int groups = 2 + random.nextInt(4);
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(
            IntStream.range(0, units).mapToObj(i -> "u" + i).toList(),
            IntStream.range(0, groups).mapToObj(i -> "g" + i).toList(),
            random.ints((long) units * groups, 0, 30).toArray());
    Suppression table = Suppression.primary(counts, new DisclosureRules(5, 5, true, 10));
    UnitBridges bridges = new UnitBridges(table, AMOUNT);
    assertCheapest(bridges, table);
    List<Integer> shown =
        IntStream.range(0, table.size()).filter(edge -> !table.suppressed(edge)).boxed().toList();
    table.complete(new DisclosureRules(5, 5, true, 10));
    for (int edge : shown) {
      if (table.suppressed(edge) && edge / (groups + 1) < units) {
        bridges.fell(edge / (groups + 1), edge % (groups + 1));
      }
    }
    assertCheapest(bridges, table);
  }

  private static void assertCheapest(UnitBridges bridges, Suppression table) {
    for (int from = 0; from <= table.columns(); from++) {
      for (int to = 0; to <= table.columns(); to++) {
        for (int without = UnitBridges.NONE; from != to && without < table.rows(); without++) {
          int unit = bridges.unit(from, to, without);
          assertThat(unit == UnitBridges.NONE ? Long.MAX_VALUE : price(table, unit, from, to))
              .as("from %d to %d without %d", from, to, without)
              .isEqualTo(cheapest(table, from, to, without));
        }
      }
    }
  }

  private static long price(Suppression table, int unit, int from, int to) {
    return table.price(table.edge(unit, from)) + table.price(table.edge(unit, to));
  }

  private static long cheapest(Suppression table, int from, int to, int without) {
    long cheapest = Long.MAX_VALUE;
    for (int unit = 0; unit < table.rows(); unit++) {
      // a cell that is left, or a total that is lowered, must hold as many as are shifted
      boolean enters = from == table.columns() || table.value(table.edge(unit, from)) >= AMOUNT;
      boolean leaves = to < table.columns() || table.value(table.edge(unit, to)) >= AMOUNT;
      if (unit != without && enters && leaves) {
        cheapest = Math.min(cheapest, price(table, unit, from, to));
      }
    }
    return cheapest;
  }
}
