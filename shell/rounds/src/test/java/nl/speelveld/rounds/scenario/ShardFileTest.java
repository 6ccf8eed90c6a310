package nl.speelveld.rounds.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.speelveld.simulation.sweep.Rows;
import org.junit.jupiter.api.Test;

class ShardFileTest {
  private static final List<String> COLUMNS = List.of("a", "b");
  private static final Rows ROWS =
      Rows.of(COLUMNS, new int[] {1, 4}, new double[][] {{.1 + .2, -1e-17}, {Math.PI, 12}});

  @Test
  void runs_read_back_to_the_last_digit() {
    Rows back = ShardFile.find(ShardFile.write("q", ROWS), "q", COLUMNS).orElseThrow();
    assertThat(back.size()).isEqualTo(2);
    for (int row = 0; row < 2; row++) {
      assertThat(back.run(row)).isEqualTo(ROWS.run(row));
      assertThat(back.row(row)).isEqualTo(ROWS.row(row));
    }
  }

  @Test
  void runs_of_another_question_and_broken_files_are_refused() {
    String text = ShardFile.write("q", ROWS);
    assertThat(ShardFile.find(text, "other", COLUMNS)).isEmpty();
    assertThat(ShardFile.find(text, "q", List.of("a"))).isEmpty();
    assertThat(ShardFile.find(text.replace("12.0", "twaalf"), "q", COLUMNS)).isEmpty();
    assertThat(ShardFile.find(text.replace("\n4,", "\n1,"), "q", COLUMNS)).isEmpty();
    assertThat(ShardFile.find("", "q", COLUMNS)).isEmpty();
  }
}
