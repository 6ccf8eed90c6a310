package nl.speelveld.benchmarks.speed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.segregation.areas.AreaThresholds;
import nl.speelveld.segregation.areas.ManyAreas;
import nl.speelveld.segregation.catalogue.Scope;
import nl.speelveld.segregation.catalogue.SegregationIndex;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.UnitGroupCounts;

/// A verdict and all indices but those of pairs for each of 3,000 districts of 10 schools. No bar
/// of its own.
///
/// Run: `java -XX:+UseSerialGC -cp CLASSPATH nl.speelveld.benchmarks.speed.AreasBenchmark`
public final class AreasBenchmark {
  private static final int DISTRICTS = 3000;
  private static final int SCHOOLS = 10;

  private AreasBenchmark() {}

  /// Prints CPU seconds.
  public static void main(String[] args) {
    UnitGroupCounts counts = LargeTable.of(DISTRICTS * SCHOOLS);
    int[] districtOf = new int[counts.units()];
    Arrays.setAll(districtOf, school -> school / SCHOOLS);
    List<String> names = IntStream.range(0, DISTRICTS).mapToObj(i -> "d" + i).toList();
    Level districts = Level.of("district", names, districtOf);
    List<SegregationIndex> indices =
        Arrays.stream(SegregationIndex.values())
            .filter(index -> index.scope() != Scope.PAIR)
            .toList();
    ManyAreas.Request request = new ManyAreas.Request(0, indices, AreaThresholds.usual());
    CpuTime.print("3,000 districts", () -> ManyAreas.measure(counts, districts, request));
  }
}
