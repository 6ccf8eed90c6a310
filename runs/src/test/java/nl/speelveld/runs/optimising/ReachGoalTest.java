package nl.speelveld.runs.optimising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import nl.speelveld.optimisation.goal.Answer;
import nl.speelveld.optimisation.goal.Bundle;
import nl.speelveld.runs.optimising.GoalRequest.Menu;
import org.junit.jupiter.api.Test;

class ReachGoalTest {
  private static GoalReport report(GoalRequest.Wanted wanted) {
    return ReachGoal.of(
            Riverside.asking(),
            new GoalRequest(
                Riverside.counting(), 1.15, wanted, List.of(Menu.FRIENDS, Menu.CONTINGENT), 4))
        .report();
  }

  @Test
  void A01_every_bundle_of_the_menu_is_held_against_the_goal() {
    GoalReport report = report(new GoalRequest.Wanted(0, 2, 10, 0));
    assertThat(report.goal().mostDissimilarity()).isCloseTo(.41667, within(1e-5));
    assertThat(((Answer.Possible) report.answer()).judged())
        .extracting(one -> one.bundle().measures())
        .containsExactlyInAnyOrder(
            Set.of("FRIENDS"), Set.of("CONTINGENT"), Set.of("FRIENDS", "CONTINGENT"));
  }

  @Test
  void A02_friends_meet_so_segregation_over_whom_pupils_meet_falls() {
    GoalReport report = report(new GoalRequest.Wanted(0, 2, 10, 0));
    Bundle.Band friends =
        ((Answer.Possible) report.answer())
            .judged().stream()
                .filter(one -> one.bundle().measures().equals(Set.of("FRIENDS")))
                .findFirst()
                .orElseThrow()
                .bundle()
                .outcome()
                .dissimilarity();
    assertThat(friends.high()).isLessThan(report.nothing().outcome().dissimilarity().high());
  }

  @Test
  void A03_a_way_shorter_than_the_nearest_schools_is_beyond_every_placing() {
    GoalReport report = report(new GoalRequest.Wanted(.5, 2, -.99, .9));
    assertThat(report.answer()).isInstanceOf(Answer.Impossible.class);
  }
}
