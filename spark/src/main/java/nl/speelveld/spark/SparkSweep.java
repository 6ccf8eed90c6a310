package nl.speelveld.spark;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.simulation.sweep.Rows;
import nl.speelveld.simulation.sweep.Sweep;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;

/// A sweep whose runs are made on a cluster.
///
/// A row hangs on its number alone, so the digits are those of [Sweep#all()] on one machine,
/// whatever the number of executors, tasks and attempts: what a lost executor had not handed in is
/// made again by another. Sent are the source and the numbers of runs; rows come back to the
/// driver, so a sweep that does not fit its memory is asked shard by shard.
public final class SparkSweep implements Sweep {
  private static final int TASKS_A_CORE = 4; // so that one slow run does not hold up the others

  private final JavaSparkContext spark;
  private final SweepSource source;
  private final Sweep here;

  private SparkSweep(JavaSparkContext spark, SweepSource source, Sweep here) {
    this.spark = spark;
    this.source = source;
    this.here = here;
  }

  /// A sweep on a cluster. It is opened on this machine too, to know its columns.
  public static SparkSweep of(JavaSparkContext spark, SweepSource source) {
    return new SparkSweep(spark, source, OpenedSweeps.of(source));
  }

  @Override
  public List<String> columns() {
    return here.columns();
  }

  @Override
  public int runs() {
    return here.runs();
  }

  /// One row, made on this machine.
  @Override
  public double[] row(int run) {
    return here.row(run);
  }

  @Override
  public Rows shard(int shard, int shards) {
    int[] runs = Sweep.runsOf(shard, shards, runs());
    if (runs.length == 0) {
      return Rows.of(columns(), runs, new double[0][]);
    }
    int tasks = Math.min(runs.length, TASKS_A_CORE * spark.defaultParallelism());
    List<double[]> rows =
        spark
            .parallelize(IntStream.of(runs).boxed().toList(), tasks)
            .map(new RowOfRun(source))
            .collect(); // in the order of the runs
    return Rows.of(columns(), runs, rows.toArray(double[][]::new));
  }

  /// What a task does.
  private record RowOfRun(SweepSource source) implements Function<Integer, double[]> {
    @Override
    public double[] call(Integer run) {
      return OpenedSweeps.of(source).row(run);
    }
  }
}
