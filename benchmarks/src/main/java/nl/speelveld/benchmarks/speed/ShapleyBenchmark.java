package nl.speelveld.benchmarks.speed;

import nl.speelveld.segregation.change.ShapleyChange;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Converged Shapley decomposition of the change from schools00 to schools05. Bar: below 0.3 s CPU.
///
/// Run: `java -XX:+UseSerialGC -cp CLASSPATH nl.speelveld.benchmarks.speed.ShapleyBenchmark`
public final class ShapleyBenchmark {
  private ShapleyBenchmark() {}

  /// Prints CPU seconds.
  public static void main(String[] args) {
    UnitGroupCounts before = KnownSchools.of("schools00");
    UnitGroupCounts after = KnownSchools.of("schools05");
    CpuTime.print("Shapley, schools00 to schools05", () -> ShapleyChange.between(before, after));
  }
}
