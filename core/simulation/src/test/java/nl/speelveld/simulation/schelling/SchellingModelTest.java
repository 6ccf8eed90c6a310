package nl.speelveld.simulation.schelling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.speelveld.table.finding.Place;
import org.junit.jupiter.api.Test;

/// The chequerboard that everybody knows.
class SchellingModelTest {
  @Test
  void A01_who_wants_nobody_is_content_and_stays() {
    SchellingRun run = SchellingModel.run(new Board(10, 60, 1, 0), 3, 1);
    assertThat(run.path().getLast().happyShare()).isEqualTo(1);
    assertThat(run.path().getLast()).isEqualTo(run.path().getFirst());
  }

  @Test
  void A02_a_mild_wish_makes_neighbours_alike() {
    SchellingRun run = SchellingModel.run(Board.small(), 20, 1);
    assertThat(run.path().getFirst().sameShare()).isBetween(0.45, 0.55);
    assertThat(run.path().getLast().sameShare()).isGreaterThan(0.8);
  }

  @Test
  void A03_the_same_seed_gives_the_same_board() {
    assertThat(SchellingModel.run(Board.small(), 5, 9))
        .isEqualTo(SchellingModel.run(Board.small(), 5, 9));
  }

  @Test
  void B01_a_full_board_is_found() {
    assertThat(new Board(10, 100, 1, 9).check(Place.NOWHERE).count("S101")).isEqualTo(2);
    assertThat(Board.large().check(Place.NOWHERE).kept()).isEmpty();
  }
}
