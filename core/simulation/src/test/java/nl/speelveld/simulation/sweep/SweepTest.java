package nl.speelveld.simulation.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SweepTest {
  /// Run r gives r and its square.
  private static final Sweep SQUARES =
      new Sweep() {
        @Override
        public List<String> columns() {
          return List.of("run", "square");
        }

        @Override
        public int runs() {
          return 7;
        }

        @Override
        public double[] row(int run) {
          return new double[] {run, (double) run * run};
        }
      };

  @Test
  void A01_all_runs_stand_in_their_order() {
    Rows rows = SQUARES.all();
    assertThat(rows.size()).isEqualTo(7);
    assertThat(rows.column(1)).containsExactly(0, 1, 4, 9, 16, 25, 36);
    assertThat(rows.row(3)).containsExactly(3, 9);
  }

  @Test
  void A02_shards_share_all_runs_and_merge_to_the_same() {
    Rows first = SQUARES.shard(1, 3);
    assertThat(first.column(0)).containsExactly(0, 3, 6);
    Rows merged = Rows.merge(List.of(SQUARES.shard(3, 3), first, SQUARES.shard(2, 3)));
    assertThat(merged.column(1)).containsExactly(SQUARES.all().column(1));
    assertThat(merged.run(6)).isEqualTo(6);
  }

  @Test
  void A03_a_shard_that_stands_twice_is_refused() {
    assertThatThrownBy(() -> Rows.merge(List.of(SQUARES.shard(1, 2), SQUARES.shard(1, 2))))
        .hasMessageContaining("numbers of runs rise");
    assertThatThrownBy(() -> SQUARES.shard(4, 3)).hasMessageContaining("shard (4) of (3)");
  }

  @Test
  void A04_a_row_has_as_many_numbers_as_there_are_columns() {
    assertThatThrownBy(() -> Rows.of(List.of("a"), new int[] {0}, new double[][] {{1, 2}}))
        .hasMessageContaining("(2) numbers");
    assertThatThrownBy(() -> Rows.of(List.of("a"), new int[] {0, 1}, new double[][] {{1}}))
        .hasMessageContaining("a row for each run");
  }
}
