package nl.speelveld.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import nl.speelveld.simulation.sweep.Sweep;
import org.apache.spark.api.java.function.Function;

/// Rows of chance from the number of the run, and the process that made them. Stands apart from the
/// test, which no executor can load: it holds the cluster.
///
/// @param whose whether the last number is the process; else it is 0
record Chance(boolean whose) implements SweepSource {
  static final int RUNS = 60;

  @Override
  public Sweep open() {
    return sweep(run -> {
      if (whose) {
        rest(); // so that one process cannot take all before the other has begun
      }
      SplittableRandom random = new SplittableRandom(run);
      return new double[] {random.nextDouble(), Math.exp(random.nextDouble()), whose ? pid() : 0};
    });
  }

  /// The same, but the first process that comes to run 7 and is not the one that asks, dies.
  record DiesOnce(String marker, long asks) implements SweepSource {
    @Override
    public Sweep open() {
      Sweep chance = new Chance(false).open();
      return sweep(run -> {
        if (run == 7 && pid() != asks && isFirst(Path.of(marker))) {
          Runtime.getRuntime().halt(9);
        }
        return chance.row(run);
      });
    }
  }

  private static boolean isFirst(Path marker) {
    try {
      Files.createFile(marker);
      return true;
    } catch (FileAlreadyExistsException second) {
      return false;
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot make (" + marker + ")", unwritable);
    }
  }

  private static void rest() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException("stopped while resting", stopped);
    }
  }

  static long pid() {
    return ProcessHandle.current().pid();
  }

  private interface Row {
    double[] of(int run);
  }

  private static Sweep sweep(Row row) {
    return new Sweep() {
      @Override
      public List<String> columns() {
        return List.of("a", "b", "c");
      }

      @Override
      public int runs() {
        return RUNS;
      }

      @Override
      public double[] row(int run) {
        return row.of(run);
      }
    };
  }

  /// What a task does on a machine with other data.
  record Opens(SweepSource source) implements Function<Integer, Integer> {
    @Override
    public Integer call(Integer any) {
      return source.open().runs();
    }
  }
}
