package nl.speelveld.benchmarks.speed;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.speelveld.segregation.masked.MaskedBounds;
import nl.speelveld.table.masked.CountRange;
import nl.speelveld.table.masked.MaskedCounts;

/// Bounds of the two-group indices for a city of 200 schools × 3 groups of which 300 cells are
/// masked as `<5`, with all totals of schools and groups known. No bar of its own.
///
/// Run: `java -XX:+UseSerialGC -cp CLASSPATH nl.speelveld.benchmarks.speed.MaskedBoundsBenchmark`
public final class MaskedBoundsBenchmark {
  private static final int SCHOOLS = 200;
  private static final int GROUPS = 3;
  private static final int MASKED = 300;

  private MaskedBoundsBenchmark() {}

  /// Prints CPU seconds.
  public static void main(String[] args) {
    MaskedCounts city = city();
    CpuTime.print(city.maskedCells() + " masked cells", () -> MaskedBounds.of(city, 0));
  }

  private static MaskedCounts city() {
    SplittableRandom random = new SplittableRandom(20260101L);
    long[] low = new long[SCHOOLS * GROUPS];
    long[] high = new long[low.length];
    long[] ofSchool = new long[SCHOOLS];
    long[] ofGroup = new long[GROUPS];
    for (int cell = 0; cell < low.length; cell++) {
      boolean masked = cell < 2 * MASKED && cell % 2 == 0; // every second cell
      long n = masked ? random.nextInt(5) : 5 + random.nextInt(200);
      low[cell] = masked ? 0 : n;
      high[cell] = masked ? 4 : n;
      ofSchool[cell / GROUPS] += n;
      ofGroup[cell % GROUPS] += n;
    }
    return MaskedCounts.of(names("s", SCHOOLS), names("g", GROUPS), low, high)
        .withUnitTotals(IntStream.range(0, SCHOOLS).mapToObj(i -> exactly(ofSchool[i])).toList())
        .withGroupTotals(IntStream.range(0, GROUPS).mapToObj(i -> exactly(ofGroup[i])).toList());
  }

  private static CountRange exactly(long count) {
    return CountRange.exactly(count);
  }

  private static List<String> names(String letter, int many) {
    return IntStream.range(0, many).mapToObj(i -> letter + i).toList();
  }
}
