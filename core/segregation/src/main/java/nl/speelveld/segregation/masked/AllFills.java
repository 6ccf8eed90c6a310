package nl.speelveld.segregation.masked;

import java.util.function.Consumer;
import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.MaskedCounts;

/// Every fill of a table, one after the other, where there are few.
///
/// Cell by cell; a choice after which the cells that are left cannot meet a total is given up at
/// once. Time: number of choices tried, of which there is a limit.
final class AllFills {
  private static final int MOST_TRIED = 200_000;

  private final int groups;
  private final int[] masked;
  private final long[] low;
  private final long[] high;
  private final Sum[] sums; // of the units, of the groups, of all
  private final double[] cells;
  private final int mostFills;
  private final Consumer<double[]> visitor;
  private int fills;
  private int tried;

  /// What a total may be, and what its cells can still add up to.
  private static final class Sum {
    final CountRange total;
    long least;
    long most;

    Sum(CountRange total) {
      this.total = total;
    }

    void add(long low, long high) {
      least += low;
      most += high;
    }

    boolean possible() {
      return least <= total.high() && most >= total.low();
    }
  }

  private AllFills(MaskedCounts counts, int mostFills, Consumer<double[]> visitor) {
    this.groups = counts.groups();
    this.mostFills = mostFills;
    this.visitor = visitor;
    int size = counts.units() * groups;
    this.low = new long[size];
    this.high = new long[size];
    this.cells = new double[size];
    this.masked = new int[counts.maskedCells()];
    this.sums = new Sum[counts.units() + groups + 1];
    for (int at = 0; at < sums.length; at++) {
      sums[at] = new Sum(total(counts, at));
    }
    int next = 0;
    for (int cell = 0; cell < size; cell++) {
      low[cell] = counts.low(cell / groups, cell % groups);
      high[cell] = counts.high(cell / groups, cell % groups);
      cells[cell] = low[cell];
      addToSums(cell, low[cell], high[cell]);
      if (low[cell] < high[cell]) {
        masked[next++] = cell;
      }
    }
  }

  private static CountRange total(MaskedCounts counts, int at) {
    if (at < counts.units()) {
      return counts.unitTotal(at);
    }
    int group = at - counts.units();
    return group < counts.groups() ? counts.groupTotal(group) : counts.total();
  }

  /// Shows every fill, row by row, to a visitor, and says true; or shows none and says false where
  /// there are more than a number of them, or they are too hard to find.
  static boolean visit(MaskedCounts counts, int mostFills, Consumer<double[]> visitor) {
    AllFills counting = new AllFills(counts, mostFills, fill -> {});
    if (!counting.from(0)) {
      return false;
    }
    return new AllFills(counts, mostFills, visitor).from(0);
  }

  private boolean from(int place) {
    if (place == masked.length) {
      fills++;
      visitor.accept(cells);
      return fills <= mostFills;
    }
    int cell = masked[place];
    addToSums(cell, -low[cell], -high[cell]);
    boolean few = true;
    for (long n = low[cell]; few && n <= high[cell]; n++) {
      addToSums(cell, n, n);
      cells[cell] = n;
      few = ++tried <= MOST_TRIED && (!possible(cell) || from(place + 1));
      addToSums(cell, -n, -n);
    }
    addToSums(cell, low[cell], high[cell]);
    return few;
  }

  private void addToSums(int cell, long least, long most) {
    sums[cell / groups].add(least, most);
    sums[sums.length - 1 - groups + cell % groups].add(least, most);
    sums[sums.length - 1].add(least, most);
  }

  private boolean possible(int cell) {
    return sums[cell / groups].possible()
        && sums[sums.length - 1 - groups + cell % groups].possible()
        && sums[sums.length - 1].possible();
  }
}
