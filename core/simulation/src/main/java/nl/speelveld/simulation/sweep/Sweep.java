package nl.speelveld.simulation.sweep;

import java.util.List;
import java.util.stream.IntStream;

/// Independent runs, numbered from 0, each of which gives one row of numbers.
///
/// A row hangs on its number alone: never on which runs came before it, on which thread or machine.
/// So all runs at once, and shards that are merged, give the same digits.
public interface Sweep {
  /// What the numbers of a row are.
  List<String> columns();

  /// How many runs there are.
  int runs();

  /// The row of a run; as long as there are columns.
  double[] row(int run);

  /// All runs, over the threads of this machine.
  default Rows all() {
    return shard(1, 1);
  }

  /// The runs of one shard: each n-th run of n shards, so that all take as long.
  ///
  /// @param shard which, from 1
  /// @param shards how many there are
  default Rows shard(int shard, int shards) {
    int[] runs = runsOf(shard, shards, runs());
    double[][] rows = IntStream.of(runs).parallel().mapToObj(this::row).toArray(double[][]::new);
    return Rows.of(columns(), runs, rows);
  }

  /// The numbers of the runs of one shard, rising.
  ///
  /// @param shard which, from 1
  /// @param shards how many there are
  /// @param runs of all shards together
  static int[] runsOf(int shard, int shards, int runs) {
    if (shards < 1 || shard < 1 || shard > shards) {
      throw new IllegalArgumentException(
          "shard (%d) of (%d): the first is 1, the last is how many there are"
              .formatted(shard, shards));
    }
    return IntStream.range(0, runs).filter(run -> run % shards == shard - 1).toArray();
  }
}
