package nl.speelveld.simulation.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.simulation.taste.CompositionTaste;
import nl.speelveld.table.finding.Place;
import org.junit.jupiter.api.Test;

/// A town in which links are added.
class TransportModelTest {
  /// Six places in a row, a school at each end; the first group lives at the left, the other at the
  /// right.
  private static TransportCity row() {
    Network row =
        Network.of(List.of(List.of(1), List.of(2), List.of(3), List.of(4), List.of(5), List.of()));
    int[][] pupils = {{10, 0}, {10, 0}, {10, 0}, {0, 10}, {0, 10}, {0, 10}};
    return TransportCity.of(row, pupils, new int[] {0, 5}, new int[] {30, 30});
  }

  private static TransportModel model(LinkRule rule, int links) {
    TransportTaste byTime = new TransportTaste(0, new CompositionTaste(0.5, 0.6));
    return TransportModel.of(row(), byTime, new Rounds(4, 2, links, 3), rule);
  }

  @Test
  void A01_by_travel_time_alone_everybody_goes_to_the_near_school() {
    TransportRun run = model(LinkRule.NONE, 1).run(1);
    assertThat(run.rounds()).allMatch(d -> d.value() == 1);
    assertThat(run.links()).isEmpty();
  }

  @Test
  void A02_the_link_goes_from_the_school_to_the_group_that_is_far_from_it() {
    // each group is 5, 4 and 3 steps from the far school; of equals the first group: linked to
    // place
    // 1 the school at 5 has it at 2, 1 and 2
    TransportRun run = model(LinkRule.GROUP_CLOSENESS, 1).run(1);
    assertThat(run.links().getFirst()).isEqualTo(new Link(5, 1));
  }

  @Test
  void A03_links_are_added_in_the_second_round_and_then_evenly() {
    Rounds rounds = new Rounds(20, 10, 5, 5);
    assertThat(IntStream.range(0, 20).filter(rounds::addsLinks))
        .containsExactly(1, 2, 4, 6, 8, 10, 12, 14, 16, 18);
  }

  @Test
  void A04_a_grid_links_each_place_to_the_eight_around_it() {
    Network grid = Network.grid(3, 3);
    assertThat(grid.steps(0)).containsExactly(0, 1, 2, 1, 1, 2, 2, 2, 2);
    assertThat(grid.with(new Link(0, 8)).steps(0)[8]).isEqualTo(1);
    assertThat(grid.steps(0)[8]).isEqualTo(2); // the first network did not change
  }

  @Test
  void B01_too_few_seats_are_found() {
    TransportCity small =
        TransportCity.of(
            Network.grid(1, 2), new int[][] {{5, 5}, {5, 5}}, new int[] {0}, new int[] {19});
    TransportTaste taste = new TransportTaste(1.5, new CompositionTaste(0.5, 0.5));
    var findings = TransportModel.check(small, taste, new Rounds(1, 0, 0, 1), Place.NOWHERE);
    assertThat(findings.count("S103")).isEqualTo(1);
    assertThat(findings.count("S101")).isEqualTo(1);
  }
}
