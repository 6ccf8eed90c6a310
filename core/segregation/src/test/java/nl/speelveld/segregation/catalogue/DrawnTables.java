package nl.speelveld.segregation.catalogue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Random tables for identities: heads and weights, small and huge, with empty units and groups.
public final class DrawnTables {
  private DrawnTables() {}

  /// The table of a seed.
  public static UnitGroupCounts table(long seed) {
    Random random = new Random(seed);
    int units = 1 + random.nextInt(seed % 7 == 0 ? 200 : 12);
    int groups = 2 + random.nextInt(4);
    int largest = (int) Math.pow(10, 1 + random.nextInt(5));
    double[] cells = new double[units * groups];
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = random.nextInt(4) == 0 ? 0 : random.nextInt(largest);
      cells[cell] *= seed % 5 == 0 ? 0.1 + random.nextDouble() : 1; // weights
    }
    int emptyUnit = random.nextInt(units);
    for (int group = 0; group < groups; group++) {
      cells[emptyUnit * groups + group] = 0;
    }
    if (seed % 11 == 0) {
      for (int unit = 0; unit < units; unit++) {
        cells[unit * groups + 1] = 0; // an empty group
      }
    }
    return UnitGroupCounts.of(names("u", units), names("g", groups), cells);
  }

  /// Names with a prefix and a number.
  public static List<String> names(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
  }
}
