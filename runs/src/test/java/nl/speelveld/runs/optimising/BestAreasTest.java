package nl.speelveld.runs.optimising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.speelveld.optimisation.catchments.Shape;
import nl.speelveld.optimisation.invitations.Spot;
import org.junit.jupiter.api.Test;

class BestAreasTest {
  private static CatchmentsReport report(double factor, double growth) {
    return BestAreas.of(
            Riverside.asking(), new CatchmentsRequest(Riverside.counting(), 2, factor, growth))
        .report();
  }

  @Test
  void A01_middles_lie_apart_and_everybody_belongs_to_the_nearest() {
    CatchmentsReport report = report(1, 0);
    assertThat(report.centres()).hasSize(2).doesNotHaveDuplicates();
    // eight areas on a street: with nothing farther allowed the nearest middle stays
    assertThat(report.drawn().schoolOfBlock()).isEqualTo(report.nearest());
    assertThat(report.drawn().movedShare()).isZero();
  }

  @Test
  void A02_more_room_never_makes_areas_less_alike_and_the_bound_lies_below() {
    CatchmentsReport narrow = report(1, 0);
    CatchmentsReport wide = report(10, 1);
    assertThat(wide.drawn().proof().value())
        .isLessThanOrEqualTo(narrow.drawn().proof().value() + 1e-12);
    assertThat(wide.drawn().proof().bound())
        .isLessThanOrEqualTo(wide.drawn().proof().value() + 1e-12);
  }

  @Test
  void A03_blocks_touch_where_no_third_lies_between() {
    List<Spot> street =
        List.of(
            new Spot("a", 0, 0, 1, 1), new Spot("b", 1000, 0, 1, 1), new Spot("c", 2000, 0, 1, 1));
    assertThat(Centres.borders(street))
        .containsExactly(new Shape.Border(0, 1), new Shape.Border(1, 2));
  }

  @Test
  void A04_an_empty_corner_is_no_middle() {
    List<Spot> town =
        List.of(
            new Spot("a", 0, 0, 100, 100),
            new Spot("b", 3000, 0, 90, 90),
            new Spot("corner", 9000, 0, 1, 0));
    // from a: b has 180 · 3,000 pupil-metres, the corner 1 · 9,000
    assertThat(Centres.of(town, 2)).containsExactly(0, 1);
  }

  @Test
  void A05_more_areas_than_the_town_can_give_is_a_finding() {
    Answered<CatchmentsReport> answer =
        BestAreas.of(Riverside.asking(), new CatchmentsRequest(Riverside.counting(), 5, 2, .25));
    assertThat(((Answered.Refused<?>) answer).findings().kept())
        .containsExactly(new OptimisingFinding.TooFewAreas(8, 5));
  }
}
