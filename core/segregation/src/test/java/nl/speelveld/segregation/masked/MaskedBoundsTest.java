package nl.speelveld.segregation.masked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.segregation.bootstrap.TwoGroupBundle;
import nl.speelveld.segregation.masked.IndexBounds.Sharpness;
import nl.speelveld.segregation.masked.MaskedOutcome.Bounded;
import nl.speelveld.segregation.masked.MaskedOutcome.NoFillExists;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.MaskedCounts;
import org.junit.jupiter.api.Test;

class MaskedBoundsTest {
  private static final List<String> TWO = List.of("x", "y");

  private static MaskedCounts table(long[] low, long[] high) {
    List<String> names = IntStream.range(0, low.length / 2).mapToObj(i -> "u" + i).toList();
    return MaskedCounts.of(names, TWO, low, high);
  }

  /// Smallest and largest value of each index over all fills, one by one.
  private static double[][] byHand(
      long[] low, long[] high, java.util.function.Predicate<double[]> allowed) {
    double[][] ends = new double[2][TwoGroupBundle.NAMES.size()];
    Arrays.fill(ends[0], Double.POSITIVE_INFINITY);
    Arrays.fill(ends[1], Double.NEGATIVE_INFINITY);
    double[] fill = Arrays.stream(low).asDoubleStream().toArray();
    TwoGroupBundle bundle = TwoGroupBundle.forUnits(low.length / 2);
    double[] values = new double[TwoGroupBundle.NAMES.size()];
    while (true) {
      bundle.evaluate(fill, values);
      if (allowed.test(fill) && Double.isFinite(values[0])) {
        for (int index = 0; index < values.length; index++) {
          ends[0][index] = Math.min(ends[0][index], values[index]);
          ends[1][index] = Math.max(ends[1][index], values[index]);
        }
      }
      int cell = 0;
      while (cell < fill.length && fill[cell] == high[cell]) {
        fill[cell] = low[cell++];
      }
      if (cell == fill.length) {
        return ends;
      }
      fill[cell]++;
    }
  }

  private static void compare(Bounded found, double[][] ends, String seed) {
    for (String index : MaskedBounds.indices()) {
      IndexBounds bounds = found.of(index);
      int at = TwoGroupBundle.NAMES.indexOf(index);
      assertThat(bounds.interval().low()).as(index + seed).isLessThan(ends[0][at] + 1e-9);
      assertThat(bounds.interval().high()).as(index + seed).isGreaterThan(ends[1][at] - 1e-9);
      if (bounds.sharpness() == Sharpness.EXACT) {
        assertThat(bounds.interval().low()).as(index + seed).isCloseTo(ends[0][at], within(1e-9));
        assertThat(bounds.interval().high()).as(index + seed).isCloseTo(ends[1][at], within(1e-9));
      }
    }
  }

  @Test
  void A01_nothing_masked_gives_points() {
    UnitGroupCounts counts =
        UnitGroupCounts.ofHeads(List.of("a", "b", "c", "d"), TWO, 100, 0, 60, 40, 40, 60, 0, 100);
    Bounded found = (Bounded) MaskedBounds.of(MaskedCounts.exactly(counts), 0);
    assertThat(found.of("D").interval().low()).isCloseTo(.6, within(1e-12));
    assertThat(found.of("D").interval().high()).isCloseTo(.6, within(1e-12));
    assertThat(found.of("V").interval().high()).isCloseTo(.52, within(1e-12));
  }

  @Test
  void A02_known_sizes_give_the_ends_that_all_fills_give() {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      int units = 3 + random.nextInt(2);
      long[] low = new long[2 * units];
      long[] high = new long[2 * units];
      List<CountRange> sizes = new java.util.ArrayList<>();
      for (int unit = 0; unit < units; unit++) {
        long x = random.nextInt(6);
        long y = random.nextInt(9);
        boolean masked = x >= 1 && x <= 4;
        low[2 * unit] = masked ? 1 : x;
        high[2 * unit] = masked ? 4 : x;
        low[2 * unit + 1] = masked ? 0 : y;
        high[2 * unit + 1] = masked ? x + y : y;
        sizes.add(CountRange.exactly(x + y));
      }
      MaskedCounts counts = table(low, high).withUnitTotals(sizes);
      double[][] ends =
          byHand(
              low,
              high,
              fill ->
                  IntStream.range(0, units)
                      .allMatch(
                          i -> sizes.get(i).contains((long) (fill[2 * i] + fill[2 * i + 1]))));
      if (ends[0][0] <= 1) {
        Bounded found = (Bounded) MaskedBounds.of(counts, 0, 0); // does not look at all fills
        assertThat(found.of("H").sharpness()).isEqualTo(Sharpness.EXACT);
        compare(found, ends, " of seed " + seed);
      }
    }
  }

  @Test
  void A03_open_sizes_give_ends_outside_all_fills() {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      long[] low = new long[6];
      long[] high = new long[6];
      for (int cell = 0; cell < 6; cell++) {
        boolean masked = random.nextInt(3) > 0;
        low[cell] = masked ? 1 : 5 + random.nextInt(20);
        high[cell] = masked ? 4 : low[cell];
      }
      Bounded found = (Bounded) MaskedBounds.of(table(low, high), 0, 0);
      compare(found, byHand(low, high, fill -> true), " of seed " + seed);
    }
  }

  @Test
  void A04_totals_that_contradict_leave_no_fill() {
    MaskedCounts counts =
        table(new long[] {1, 5, 1, 5}, new long[] {4, 5, 4, 5})
            .withGroupTotal(0, CountRange.exactly(20));
    assertThat(MaskedBounds.of(counts, 0)).isInstanceOf(NoFillExists.class);
  }
}
