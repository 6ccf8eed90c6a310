package nl.speelveld.segregation.masked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.segregation.masked.IndexBounds.Sharpness;
import nl.speelveld.segregation.masked.MaskedOutcome.Bounded;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.MaskedCounts;

/// Small random tables with masked cells, and the ends of indices over all their fills, found by
/// counting through every cell and checking every total.
final class SmallTables {
  private SmallTables() {}

  /// A table of 3 or 4 units of which at most 6 cells are masked; which totals are known is drawn.
  static MaskedCounts draw(Random random, int groups) {
    int units = 3 + random.nextInt(2);
    long[] n = new long[units * groups];
    long[] low = new long[n.length];
    long[] high = new long[n.length];
    int masked = 0;
    for (int cell = 0; cell < n.length; cell++) {
      n[cell] = random.nextInt(3) > 0 ? 1 + random.nextInt(4) : random.nextInt(15);
      boolean hidden = n[cell] >= 1 && n[cell] <= 4 && masked < 6;
      masked += hidden ? 1 : 0;
      low[cell] = hidden ? 1 : n[cell];
      high[cell] = hidden ? 4 : n[cell];
    }
    MaskedCounts table = MaskedCounts.of(names("u", units), names("g", groups), low, high);
    boolean sizesKnown = random.nextBoolean();
    boolean totalsKnown = random.nextInt(3) == 0;
    for (int unit = 0; unit < units && sizesKnown; unit++) {
      table = table.withUnitTotal(unit, CountRange.exactly(sum(n, unit * groups, 1, groups)));
    }
    for (int group = 0; group < groups && totalsKnown; group++) {
      table = table.withGroupTotal(group, CountRange.exactly(sum(n, group, groups, units)));
    }
    return table;
  }

  private static long sum(long[] n, int first, int step, int cells) {
    return IntStream.range(0, cells).mapToLong(cell -> n[first + step * cell]).sum();
  }

  static List<String> names(String letter, int size) {
    return IntStream.range(0, size).mapToObj(i -> letter + i).toList();
  }

  /// All fills that respect all totals.
  static List<double[]> fills(MaskedCounts table) {
    int size = table.units() * table.groups();
    List<double[]> fills = new ArrayList<>();
    double[] fill = new double[size];
    Arrays.setAll(fill, cell -> table.low(cell / table.groups(), cell % table.groups()));
    while (true) {
      if (respects(table, fill)) {
        fills.add(fill.clone());
      }
      int cell = 0;
      while (cell < size
          && fill[cell] == table.high(cell / table.groups(), cell % table.groups())) {
        fill[cell] = table.low(cell / table.groups(), cell % table.groups());
        cell++;
      }
      if (cell == size) {
        return fills;
      }
      fill[cell]++;
    }
  }

  private static boolean respects(MaskedCounts table, double[] fill) {
    for (int unit = 0; unit < table.units(); unit++) {
      double sum = 0;
      for (int group = 0; group < table.groups(); group++) {
        sum += fill[unit * table.groups() + group];
      }
      if (!table.unitTotal(unit).contains((long) sum)) {
        return false;
      }
    }
    for (int group = 0; group < table.groups(); group++) {
      double sum = 0;
      for (int unit = 0; unit < table.units(); unit++) {
        sum += fill[unit * table.groups() + group];
      }
      if (!table.groupTotal(group).contains((long) sum)) {
        return false;
      }
    }
    return true;
  }

  /// Smallest and largest value of an index over fills.
  static Span ends(List<double[]> fills, FillValues indices, String index) {
    Span span = new Span();
    double[] values = new double[indices.names().size()];
    for (double[] fill : fills) {
      if (indices.evaluate(fill, values)) {
        span.add(values[indices.names().indexOf(index)]);
      }
    }
    return span;
  }

  /// No fill lies outside, what is said to be reached is reached, and exact ends are those of all
  /// fills.
  static void check(Bounded found, List<double[]> fills, FillValues indices, String of) {
    for (String index : indices.names()) {
      Span ends = ends(fills, indices, index);
      IndexBounds bounds = found.of(index);
      encloses(bounds.interval(), ends, index + of);
      assertThat(bounds.reached().low()).as(index + of).isGreaterThan(ends.low() - 1e-9);
      assertThat(bounds.reached().high()).as(index + of).isLessThan(ends.high() + 1e-9);
      double[] values = new double[indices.names().size()];
      int at = indices.names().indexOf(index);
      for (double end : new double[] {bounds.reached().low(), bounds.reached().high()}) {
        assertThat(fills)
            .as(index + of)
            .anyMatch(fill -> indices.evaluate(fill, values) && Math.abs(values[at] - end) < 1e-9);
      }
      if (bounds.sharpness() == Sharpness.EXACT) {
        assertThat(bounds.interval().low()).as(index + of).isCloseTo(ends.low(), within(1e-9));
        assertThat(bounds.interval().high()).as(index + of).isCloseTo(ends.high(), within(1e-9));
      }
    }
  }

  static void encloses(Interval outer, Span ends, String of) {
    assertThat(outer.low()).as(of).isLessThan(ends.low() + 1e-9);
    assertThat(outer.high()).as(of).isGreaterThan(ends.high() - 1e-9);
  }
}
