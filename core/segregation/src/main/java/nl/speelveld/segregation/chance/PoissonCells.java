package nl.speelveld.segregation.chance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Independent Poisson counts for many cells at once, by look-up.
///
/// Cells of the same mean share one table, and cells stand in order of their mean, so that a table
/// is in the cache when its turn comes.
final class PoissonCells {
  private final int[] cellOf;
  private final AliasTable[] tableOf;
  private final int[] wideCells;
  private final CountTable[] wideTables;

  PoissonCells(double[] means) {
    Map<Double, CountTable> known = new HashMap<>();
    int[] filled =
        IntStream.range(0, means.length)
            .filter(cell -> means[cell] > 0)
            .boxed()
            .sorted((a, b) -> Double.compare(means[a], means[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    CountTable[] tables = new CountTable[filled.length];
    for (int k = 0; k < filled.length; k++) {
      tables[k] = known.computeIfAbsent(means[filled[k]], CountTable::poisson);
    }
    int narrow = 0; // wide laws have the largest means, so they stand last
    while (narrow < tables.length && tables[narrow] instanceof CountTable.Tabled) {
      narrow++;
    }
    cellOf = Arrays.copyOf(filled, narrow);
    tableOf = new AliasTable[narrow];
    for (int k = 0; k < narrow; k++) {
      tableOf[k] = ((CountTable.Tabled) tables[k]).table();
    }
    wideCells = Arrays.copyOfRange(filled, narrow, filled.length);
    wideTables = Arrays.copyOfRange(tables, narrow, tables.length);
  }

  /// Fills the cells and returns their sum.
  double draw(RandomStream random, double[] cells) {
    Arrays.fill(cells, 0);
    long sum = 0;
    for (int k = 0; k < cellOf.length; k++) {
      int count = tableOf[k].draw(random);
      cells[cellOf[k]] = count;
      sum += count;
    }
    double wide = 0;
    for (int k = 0; k < wideCells.length; k++) {
      double count = wideTables[k].draw(random);
      cells[wideCells[k]] = count;
      wide += count;
    }
    return sum + wide;
  }
}
