package nl.speelveld.simulation.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The rows of runs of a sweep: of all runs, or of a shard. Immutable.
public final class Rows {
  private final List<String> columns;
  private final int[] runs; // rising
  private final double[] values; // runs × columns

  private Rows(List<String> columns, int[] runs, double[] values) {
    this.columns = columns;
    this.runs = runs;
    this.values = values;
  }

  /// Rows of numbered runs; copied.
  ///
  /// @param columns names
  /// @param runs number of the run of each row, rising
  /// @param rows one for each run, as long as there are columns
  public static Rows of(List<String> columns, int[] runs, double[][] rows) {
    if (runs.length != rows.length) {
      throw new IllegalArgumentException(
          "(%d) runs and (%d) rows; give a row for each run".formatted(runs.length, rows.length));
    }
    double[] values = new double[runs.length * columns.size()];
    for (int at = 0; at < runs.length; at++) {
      if (rows[at].length != columns.size()) {
        throw new IllegalArgumentException(
            "run (%d) has (%d) numbers, but there are (%d) columns"
                .formatted(runs[at], rows[at].length, columns.size()));
      }
      if (at > 0 && runs[at] <= runs[at - 1]) {
        throw new IllegalArgumentException(
            "run (%d) follows (%d); numbers of runs rise".formatted(runs[at], runs[at - 1]));
      }
      System.arraycopy(rows[at], 0, values, at * columns.size(), columns.size());
    }
    return new Rows(List.copyOf(columns), runs.clone(), values);
  }

  /// Puts shards together. Throws where their columns differ or a run stands in two of them.
  public static Rows merge(List<Rows> shards) {
    record Row(int run, double[] values) {}
    List<Row> all = new ArrayList<>();
    for (Rows shard : shards) {
      if (!shard.columns.equals(shards.getFirst().columns)) {
        throw new IllegalArgumentException(
            "shards have other columns: (%s) and (%s); merge shards of one sweep"
                .formatted(shards.getFirst().columns, shard.columns));
      }
      for (int at = 0; at < shard.size(); at++) {
        all.add(new Row(shard.runs[at], shard.row(at)));
      }
    }
    all.sort(java.util.Comparator.comparingInt(Row::run));
    return of(
        shards.isEmpty() ? List.of() : shards.getFirst().columns,
        all.stream().mapToInt(Row::run).toArray(),
        all.stream().map(Row::values).toArray(double[][]::new));
  }

  /// What the numbers of a row are.
  public List<String> columns() {
    return columns;
  }

  /// How many rows.
  public int size() {
    return runs.length;
  }

  /// The number of the run of a row.
  public int run(int row) {
    return runs[row];
  }

  /// A number.
  public double at(int row, int column) {
    return values[row * columns.size() + column];
  }

  /// A copy of a row.
  public double[] row(int row) {
    return Arrays.copyOfRange(values, row * columns.size(), (row + 1) * columns.size());
  }

  /// A copy of a column, in the order of the runs.
  public double[] column(int column) {
    double[] all = new double[runs.length];
    Arrays.setAll(all, row -> at(row, column));
    return all;
  }
}
