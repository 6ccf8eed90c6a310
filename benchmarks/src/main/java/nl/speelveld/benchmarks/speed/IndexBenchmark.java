package nl.speelveld.benchmarks.speed;

import java.util.concurrent.TimeUnit;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MultigroupGini;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.twogroup.Gini;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Single indices over 200,000 units × 5 groups, warm, one thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class IndexBenchmark {
  private final UnitGroupCounts counts = LargeTable.of(200_000);

  /// Bar: H and M together below 5 ms.
  @Benchmark
  public double informationAndMutualInformation() {
    return MutualInformation.of(counts).value() + InformationIndex.of(counts).value();
  }

  /// Bar: below 40 ms.
  @Benchmark
  public IndexValue gini() {
    return Gini.of(counts, 0);
  }

  /// No bar; a peer runs out of memory at 20,000 units.
  @Benchmark
  public IndexValue multigroupGini() {
    return MultigroupGini.of(counts);
  }

  /// No bar of its own.
  @Benchmark
  public IndexValue dissimilarity() {
    return Dissimilarity.of(counts, 0);
  }
}
