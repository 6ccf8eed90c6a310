package nl.speelveld.segregation.masked;

import java.util.Arrays;
import nl.speelveld.table.masked.MaskedCounts;

/// The fill of one unit of known size with the largest `Σ |n − t X/N| + λ n`.
///
/// The sum is convex in n, so it is largest where all open cells but one are at an end and that one
/// holds what is left; all such fills are looked at, `m 2^(m−1)` for m open cells.
final class UnitChoice {
  private final int groups;
  private final double all;
  private final double[] low;
  private final double[] high;
  private final double[] sizes;
  private final int[][] open; // groups whose cells are open, by unit
  private final double[] atLow;
  private final double[] atHigh;
  private final long fills;

  UnitChoice(MaskedCounts sharp) {
    groups = sharp.groups();
    all = sharp.total().low();
    sizes = new double[sharp.units()];
    low = new double[sizes.length * groups];
    high = new double[low.length];
    open = new int[sizes.length][];
    atLow = new double[groups];
    atHigh = new double[groups];
    long sum = 0;
    for (int unit = 0; unit < sizes.length; unit++) {
      sizes[unit] = sharp.unitTotal(unit).low();
      int[] found = new int[groups];
      int count = 0;
      for (int group = 0; group < groups; group++) {
        int cell = unit * groups + group;
        low[cell] = sharp.low(unit, group);
        high[cell] = sharp.high(unit, group);
        if (low[cell] < high[cell]) {
          found[count++] = group;
        }
      }
      open[unit] = Arrays.copyOf(found, count);
      sum += 1 + ((long) count << count);
    }
    fills = sum;
  }

  /// Fills that are looked at when every unit chooses once.
  long looked() {
    return fills;
  }

  /// The largest value of a unit; adds what it chose to the totals.
  double best(int unit, double[] totals, GroupTotals.Ends prices, double[] chosen) {
    int row = unit * groups;
    double size = sizes[unit];
    double closed = 0;
    double left = size;
    for (int group = 0; group < groups; group++) {
      double even = size * totals[group] / all;
      atLow[group] = worth(low[row + group], even, prices.of(group));
      atHigh[group] = worth(high[row + group], even, prices.of(group));
      if (low[row + group] == high[row + group]) {
        closed += atLow[group];
        left -= low[row + group];
        chosen[group] += low[row + group];
      }
    }
    int[] cells = open[unit];
    if (cells.length == 0) {
      return closed;
    }
    double best = Double.NEGATIVE_INFINITY;
    int bestFree = 0;
    int bestEnds = 0;
    for (int free = 0; free < cells.length; free++) {
      for (int ends = 0; ends < 1 << (cells.length - 1); ends++) {
        double rest = left;
        double sum = 0;
        int bit = ends;
        for (int at = 0; at < cells.length; at++) {
          if (at != free) {
            boolean most = (bit & 1) == 1;
            rest -= most ? high[row + cells[at]] : low[row + cells[at]];
            sum += most ? atHigh[cells[at]] : atLow[cells[at]];
            bit >>= 1;
          }
        }
        int group = cells[free];
        if (rest >= low[row + group] && rest <= high[row + group]) {
          sum += worth(rest, size * totals[group] / all, prices.of(group));
          if (sum > best) {
            best = sum;
            bestFree = free;
            bestEnds = ends;
          }
        }
      }
    }
    choose(unit, bestFree, bestEnds, left, chosen);
    return closed + best;
  }

  private static double worth(double n, double even, double price) {
    return Math.abs(n - even) + price * n;
  }

  private void choose(int unit, int free, int ends, double left, double[] chosen) {
    int[] cells = open[unit];
    double rest = left;
    int bit = ends;
    for (int at = 0; at < cells.length; at++) {
      if (at != free) {
        int cell = unit * groups + cells[at];
        double n = (bit & 1) == 1 ? high[cell] : low[cell];
        chosen[cells[at]] += n;
        rest -= n;
        bit >>= 1;
      }
    }
    chosen[cells[free]] += rest;
  }
}
