package nl.speelveld.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.speelveld.simulation.sweep.Rows;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sweep on executors that are processes of their own.
class SparkSweepTest {
  private static final JavaSparkContext SPARK = new JavaSparkContext(LocalCluster.settings());

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void wait_for_both_executors() throws InterruptedException {
    while (SPARK.sc().getExecutorMemoryStatus().size() < 3) { // the driver counts as one
      Thread.sleep(50);
    }
  }

  @AfterAll
  static void stop() {
    SPARK.close();
  }

  private static List<List<Double>> digits(Rows rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(row -> DoubleStream.of(rows.row(row)).boxed().toList())
        .toList();
  }

  private static int[] runs(Rows rows) {
    return IntStream.range(0, rows.size()).map(rows::run).toArray();
  }

  @Test
  void A01_runs_are_made_by_two_other_processes() {
    Rows rows = SparkSweep.of(SPARK, new Chance(true)).all();
    assertThat(DoubleStream.of(rows.column(2)).distinct().count()).isEqualTo(2);
    assertThat(rows.column(2)).doesNotContain((double) Chance.pid());
  }

  @Test
  void A02_all_runs_and_shards_have_the_digits_of_one_machine() {
    Rows here = new Chance(false).open().all();
    SparkSweep there = SparkSweep.of(SPARK, new Chance(false));
    assertThat(digits(there.all())).isEqualTo(digits(here));
    assertThat(runs(there.all())).containsExactly(IntStream.range(0, Chance.RUNS).toArray());
    Rows merged = Rows.merge(List.of(there.shard(3, 3), there.shard(1, 3), there.shard(2, 3)));
    assertThat(digits(merged)).isEqualTo(digits(here));
    assertThat(there.shard(70, 80).size()).isZero(); // more shards than runs
  }

  @Test
  void A03_what_a_lost_executor_had_not_handed_in_is_made_again() {
    Path marker = folder.resolve("died");
    Rows there = SparkSweep.of(SPARK, new Chance.DiesOnce(marker.toString(), Chance.pid())).all();
    assertThat(marker).exists(); // one did die
    assertThat(digits(there)).isEqualTo(digits(new Chance(false).open().all()));
  }

  @Test
  void A04_a_machine_without_the_data_says_so() {
    SweepSource source =
        new ScenarioSource(
            new ScenarioText("s.yaml", "title: x", Map.of()),
            folder.resolve("nowhere").toString(),
            2,
            1,
            "");
    Exception fault =
        catchException(() -> SPARK.parallelize(List.of(1)).map(new Chance.Opens(source)).collect());
    assertThat(SimulateOnSpark.isOtherData(fault)).isTrue();
    assertThat(fault).hasMessageContaining("nowhere");
  }
}
