package nl.speelveld.segregation.masked;

import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.MaskedCounts;

/// What one row of a table can be by itself: limits of its cells and of its sum. Bounds of its
/// terms are exact over all such rows, as long as it is not wide; else each cell is bounded alone.
final class UnitFills {
  // heads that cells can vary by together before each is bounded alone: time grows with the square
  private static final long WIDE = 400;
  private static final long WIDE_TOTALS = 4_000;

  private final int[] low;
  private final int[] high;
  private final int leastSize;
  private final int mostSize;
  private final boolean wide;
  private final double[] least;
  private final double[] most;

  private UnitFills(CountRange[] cells, CountRange size, long widest) {
    low = new int[cells.length];
    high = new int[cells.length];
    least = new double[cells.length];
    most = new double[cells.length];
    long width = 0;
    for (int cell = 0; cell < cells.length; cell++) {
      least[cell] = cells[cell].low();
      most[cell] = cells[cell].high();
      width += cells[cell].high() - cells[cell].low();
    }
    wide = width > widest || size.high() > Integer.MAX_VALUE;
    for (int cell = 0; cell < cells.length && !wide; cell++) {
      low[cell] = (int) cells[cell].low();
      high[cell] = (int) cells[cell].high();
    }
    leastSize = wide ? 0 : (int) size.low();
    mostSize = wide ? 0 : (int) size.high();
  }

  static UnitFills of(MaskedCounts sharp, int unit) {
    CountRange[] cells = new CountRange[sharp.groups()];
    for (int group = 0; group < cells.length; group++) {
      cells[group] = sharp.cell(unit, group);
    }
    return new UnitFills(cells, sharp.unitTotal(unit), WIDE);
  }

  /// The row of totals of groups.
  static UnitFills ofTotals(MaskedCounts sharp) {
    CountRange[] cells = new CountRange[sharp.groups()];
    for (int group = 0; group < cells.length; group++) {
      cells[group] = sharp.groupTotal(group);
    }
    return new UnitFills(cells, sharp.total(), WIDE_TOTALS);
  }

  /// `t E(p)`: it grows with every cell.
  Span entropy() {
    Span span = new Span();
    if (wide) {
      span.add(entropy(least));
      span.add(entropy(most));
      return span;
    }
    SumsByTotal sums = SumsByTotal.of(low, high, (cell, n) -> MultigroupValues.timesLog(n));
    for (int size = leastSize; size <= mostSize; size++) {
      span.add(Math.max(0, MultigroupValues.timesLog(size) - sums.most(size)));
      span.add(Math.max(0, MultigroupValues.timesLog(size) - sums.least(size)));
    }
    return span;
  }

  private static double entropy(double[] row) {
    double size = 0;
    double inside = 0;
    for (double n : row) {
      size += n;
      inside += MultigroupValues.timesLog(n);
    }
    return Math.max(0, MultigroupValues.timesLog(size) - inside);
  }

  /// The most that `t KL(p ‖ Q)` can be.
  double mostDivergence(double[] logShares) {
    if (wide) {
      double most = 0; // t KL ≤ Σ −n ln Q
      for (int cell = 0; cell < logShares.length; cell++) {
        most -= this.most[cell] * logShares[cell];
      }
      return most;
    }
    SumsByTotal sums =
        SumsByTotal.of(low, high, (cell, n) -> MultigroupValues.timesLog(n) - n * logShares[cell]);
    double most = 0;
    for (int size = leastSize; size <= mostSize; size++) {
      most = Math.max(most, sums.most(size) - MultigroupValues.timesLog(size));
    }
    return most;
  }

  /// `Σ |n − t P|` with each P between two shares.
  Span distance(double[] leastShare, double[] mostShare) {
    if (wide) {
      double size = 0;
      for (double n : most) {
        size += n;
      }
      return Span.of(0, 2 * size);
    }
    double[] from = new double[low.length];
    double[] to = new double[low.length];
    for (int cell = 0; cell < low.length; cell++) {
      from[cell] = leastSize * leastShare[cell];
      to[cell] = mostSize * mostShare[cell];
    }
    SumsByTotal closest =
        SumsByTotal.of(low, high, (cell, n) -> Math.max(0, Math.max(from[cell] - n, n - to[cell])));
    SumsByTotal farthest =
        SumsByTotal.of(
            low, high, (cell, n) -> Math.max(Math.abs(n - from[cell]), Math.abs(n - to[cell])));
    Span span = new Span();
    for (int size = leastSize; size <= mostSize; size++) {
      span.add(closest.least(size));
      span.add(Math.min(2.0 * size, farthest.most(size)));
    }
    return span;
  }
}
