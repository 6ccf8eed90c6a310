package nl.speelveld.benchmarks.speed;

import nl.speelveld.segregation.expectation.RandomAllocation;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Exact expected values under random allocation for 6,500 schools, about as many as the
/// Netherlands has. No bar of its own; peers simulate.
///
/// Run: `java -XX:+UseSerialGC -cp CLASSPATH nl.speelveld.benchmarks.speed.ExpectationBenchmark`
public final class ExpectationBenchmark {
  private ExpectationBenchmark() {}

  /// Prints CPU seconds.
  public static void main(String[] args) {
    UnitGroupCounts counts = LargeTable.of(6500);
    UnitGroupCounts twoGroups = counts.focalAgainstRest(0);
    CpuTime.print("expected M, 5 groups", () -> RandomAllocation.mutualInformation(counts));
    CpuTime.print("expected D, one group", () -> RandomAllocation.dissimilarity(twoGroups));
  }
}
