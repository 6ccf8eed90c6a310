package nl.speelveld.benchmarks.speed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.speelveld.table.counts.UnitGroupCounts;

/// A table of many units × 5 groups with counts like those of schools; seeded, the same on every
/// machine.
///
/// As a program it writes the table as CSV: `LargeTable FILE [UNITS]`, one row a cell,
/// `unit,group,n`.
public final class LargeTable {
  private static final List<String> GROUPS = List.of("a", "b", "c", "d", "e");

  private LargeTable() {}

  /// The table in memory.
  static UnitGroupCounts of(int units) {
    SplittableRandom random = new SplittableRandom(20260101L);
    double[] n = new double[units * GROUPS.size()];
    for (int unit = 0, cell = 0; unit < units; unit++) {
      double size = 20 + random.nextInt(400);
      double tilt = random.nextDouble();
      for (int group = 0; group < GROUPS.size(); group++, cell++) {
        n[cell] =
            Math.rint(size * (0.05 + 0.3 * random.nextDouble() * (group < 2 ? tilt : 1 - tilt)));
      }
    }
    return UnitGroupCounts.of(
        IntStream.range(0, units).mapToObj(unit -> "u" + unit).toList(), GROUPS, n);
  }

  /// Writes the table.
  public static void main(String[] args) throws IOException {
    UnitGroupCounts counts = of(args.length > 1 ? Integer.parseInt(args[1]) : 200_000);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
      out.write("unit,group,n\n");
      for (int unit = 0; unit < counts.units(); unit++) {
        for (int group = 0; group < counts.groups(); group++) {
          out.write(
              counts.unit(unit)
                  + ","
                  + counts.group(group)
                  + ","
                  + (long) counts.count(unit, group)
                  + "\n");
        }
      }
    }
  }
}
