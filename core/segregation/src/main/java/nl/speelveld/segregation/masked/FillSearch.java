package nl.speelveld.segregation.masked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.segregation.value.Interval.Method;
import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.MaskedCounts;

/// The smallest and largest values of indices that fills were found for.
///
/// Where there are few fills all are looked at, and the ends are exact. Else a search climbs from
/// fill to fill: it asks of every masked cell what one pupil more would do, and tries the
/// [LikelyMoves], each as far as it can go and by one. Every fill met counts for every index. No
/// chance plays a part: the same table gives the same values.
final class FillSearch {
  private static final int MOST_CELLS = 2_000_000; // of all fills together
  private static final int CLIMB_CELLS = 900_000; // looked at in one climb, some 10 ms
  private static final int SWEEPS = 12;

  private final MaskedCounts counts;
  private final FillValues indices;
  private final int mostFills;
  private final int[] masked;
  private final LikelyMoves moves;
  private final double[] values;
  private final double[] low;
  private final double[] high;
  private final double[][] best; // fills, first of the smallest, then of the largest values
  private boolean complete;
  private int left; // evaluations

  /// A search of the fills of a table whose limits are sharpened.
  ///
  /// @param mostFills all are looked at where there are no more than this
  FillSearch(MaskedCounts counts, FillValues indices, int mostFills) {
    this.mostFills = mostFills;
    this.counts = counts;
    this.indices = indices;
    this.masked = maskedCells(counts);
    this.moves = new LikelyMoves(counts, masked);
    int size = indices.names().size();
    this.values = new double[size];
    this.low = new double[size];
    this.high = new double[size];
    this.best = new double[2 * size][];
    Arrays.fill(low, Double.POSITIVE_INFINITY);
    Arrays.fill(high, Double.NEGATIVE_INFINITY);
  }

  /// Runs the search.
  ///
  /// @param start a fill for which the indices are defined
  /// @param climbed the indices to climb for where there are many fills
  void run(double[] start, Set<String> climbed) {
    int few = Math.min(mostFills, MOST_CELLS / Math.max(1, start.length));
    complete = AllFills.visit(counts, few, this::look);
    if (complete) {
      return;
    }
    look(start);
    List<double[]> starts = lopsided();
    starts.forEach(this::look);
    for (int index = 0; index < low.length; index++) {
      if (climbed.contains(indices.names().get(index))) {
        climb(index, false, best[slot(index, false)]);
        climb(index, true, best[slot(index, true)]);
        if (masked.length <= LikelyMoves.EVERY_PAIR) {
          for (double[] other : starts) {
            climb(index, false, other);
            climb(index, true, other);
          }
        }
      }
    }
  }

  // fills in which a group is as small, or as large, as it can be
  private List<double[]> lopsided() {
    List<double[]> fills = new ArrayList<>();
    for (int group = 0; group < counts.groups(); group++) {
      CountRange total = counts.groupTotal(group);
      for (long end : total.exact() ? new long[0] : new long[] {total.low(), total.high()}) {
        counts
            .withGroupTotal(group, CountRange.exactly(end))
            .findFill()
            .ifPresent(fill -> fills.add(fill.toCells()));
      }
    }
    return fills;
  }

  /// Whether all fills were looked at.
  boolean complete() {
    return complete;
  }

  /// The smallest and largest value found of an index.
  Interval reached(String index) {
    int at = indices.names().indexOf(index);
    return new Interval(low[at], high[at], 1, Method.MASKED_BOUNDS);
  }

  /// The fill with the smallest or largest value found; asked only after a climb.
  double[] fill(String index, boolean largest) {
    return best[slot(indices.names().indexOf(index), largest)];
  }

  /// Bounds from the values found and ends outside which no fill lies.
  IndexBounds bounds(String index, Interval outer) {
    return IndexBounds.between(index, outer, reached(index));
  }

  /// Bounds where all fills were looked at.
  IndexBounds exact(String index) {
    return IndexBounds.exact(index, reached(index));
  }

  private int slot(int index, boolean largest) {
    return index + (largest ? low.length : 0);
  }

  private boolean look(double[] fill) {
    boolean defined = indices.evaluate(fill, values);
    if (defined) {
      for (int index = 0; index < low.length; index++) {
        if (values[index] < low[index]) {
          low[index] = values[index];
          best[index] = fill.clone();
        }
        if (values[index] > high[index]) {
          high[index] = values[index];
          best[slot(index, true)] = fill.clone();
        }
      }
    }
    return defined;
  }

  private void climb(int index, boolean largest, double[] from) {
    OpenCells open = new OpenCells(counts, from);
    left = Math.max(200, CLIMB_CELLS / open.cells().length);
    if (!indices.evaluate(from, values)) {
      return;
    }
    double height = largest ? values[index] : -values[index];
    boolean better = true;
    for (int sweep = 0; better && sweep < SWEEPS; sweep++) {
      better = false;
      for (int[] move : moves.of(gains(open, index, largest))) {
        for (double by = open.room(move); by >= 1 && left > 0; by = by > 1 ? 1 : 0) {
          open.apply(move, by);
          double after = look(open.cells(), index, largest);
          if (after > height + 1e-14) {
            height = after;
            better = true;
            break;
          }
          open.apply(move, -by);
        }
      }
    }
  }

  // how high a fill stands; every fill met counts for every index
  private double look(double[] fill, int index, boolean largest) {
    left--;
    if (!look(fill)) {
      return Double.NEGATIVE_INFINITY;
    }
    return largest ? values[index] : -values[index];
  }

  // what one pupil more in each masked cell does, whether or not totals allow it
  private double[] gains(OpenCells open, int index, boolean largest) {
    double[] cells = open.cells().clone();
    double[] gain = new double[cells.length];
    indices.evaluate(cells, values);
    double now = values[index];
    for (int cell : masked) {
      cells[cell] += 1;
      indices.evaluate(cells, values);
      gain[cell] = largest ? values[index] - now : now - values[index];
      cells[cell] -= 1;
    }
    left -= masked.length;
    return gain;
  }

  private static int[] maskedCells(MaskedCounts counts) {
    int[] masked = new int[counts.maskedCells()];
    int next = 0;
    for (int cell = 0; cell < counts.units() * counts.groups(); cell++) {
      if (counts.low(cell / counts.groups(), cell % counts.groups())
          < counts.high(cell / counts.groups(), cell % counts.groups())) {
        masked[next++] = cell;
      }
    }
    return masked;
  }
}
