package nl.speelveld.runs.optimising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.speelveld.optimisation.goal.Answer;
import nl.speelveld.optimisation.goal.Bundle;
import nl.speelveld.runs.optimising.GoalRequest.Measures;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.simulation.policy.EnrolmentPolicy.CentralEnrolment;
import nl.speelveld.simulation.policy.EnrolmentPolicy.DoubleContingent;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.policy.SchoolPolicy.Friendship;
import org.junit.jupiter.api.Test;

class ReachGoalTest {
  private static GoalReport report(GoalRequest.Wanted wanted) {
    return ReachGoal.of(
            Riverside.asking(),
            request(wanted, Measures.OfMenu.usual(Menu.FRIENDS, Menu.CONTINGENT), 2))
        .report();
  }

  private static GoalRequest request(GoalRequest.Wanted wanted, Measures measures, int together) {
    return new GoalRequest(Riverside.counting(), 1.15, wanted, measures, together, 4);
  }

  private static List<Set<String>> tried(GoalReport report) {
    return report.answer().judged().stream().map(one -> one.bundle().measures()).toList();
  }

  @Test
  void A01_every_bundle_of_the_menu_is_held_against_the_goal() {
    GoalReport report = report(new GoalRequest.Wanted(0, 2, 10, 0));
    assertThat(report.goal().mostDissimilarity()).isCloseTo(.41667, within(1e-5));
    assertThat(report.answer().judged())
        .extracting(one -> one.bundle().measures())
        .containsExactlyInAnyOrder(
            Set.of("FRIENDS"), Set.of("CONTINGENT"), Set.of("FRIENDS", "CONTINGENT"));
  }

  @Test
  void A02_friends_meet_so_segregation_over_whom_pupils_meet_falls() {
    GoalReport report = report(new GoalRequest.Wanted(0, 2, 10, 0));
    Bundle.Band friends =
        report.answer().judged().stream()
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

  @Test
  void A04_every_measure_of_the_menu_can_be_carried_out_and_sizes_of_one_shut_each_other_out() {
    List<Menu.Item> items = new ArrayList<>(Measures.OfMenu.usual(Menu.values()).items());
    items.set(2, new Menu.Item(Menu.MERGE, 1)); // ten pairs are more than this town has
    items.add(new Menu.Item(Menu.FRIENDS, 40));
    GoalReport report =
        ReachGoal.of(
                Riverside.asking(),
                request(new GoalRequest.Wanted(0, 2, 10, 0), new Measures.OfMenu(items), 2))
            .report();
    assertThat(report.apart()).isEmpty();
    // 7 alone; 21 pairs but two sizes of friends, and the two that both give seats
    assertThat(tried(report)).hasSize(7 + 21 - 2);
    assertThat(tried(report))
        .contains(Set.of("FRIENDS=40", "MERGE=1"), Set.of("INITIATIVE", "RESERVE"))
        .doesNotContain(Set.of("FRIENDS", "FRIENDS=40"), Set.of("RESERVE", "CONTINGENT"));
    assertThat(of(report, "FRIENDS=40").low()).isLessThan(of(report, "FRIENDS").low());
  }

  private static Bundle.Band of(GoalReport report, String measure) {
    return report.answer().judged().stream()
        .filter(one -> one.bundle().measures().equals(Set.of(measure)))
        .findFirst()
        .orElseThrow()
        .bundle()
        .outcome()
        .dissimilarity();
  }

  /// A draw, a contingent that needs one, and two schools that become friends.
  private static Measures own() {
    List<Brick> bricks =
        List.of(
            new Brick("loting", List.of(new CentralEnrolment(1, 3, List.of()))),
            new Brick("contingent", List.of(new DoubleContingent(1, "weight-above-0"))),
            new Brick("vrienden", List.of(new Friendship(1, List.of("11AA00", "16AA00"), .5))));
    WhatIfRequest asked =
        WhatIfRequest.of(List.of(new Scenario("loting", 2, bricks.getFirst().policies())));
    return new Measures.OfFile(bricks, asked);
  }

  @Test
  void A05_ones_own_measures_make_bundles_and_those_that_cannot_be_carried_out_are_told() {
    GoalReport report =
        ReachGoal.of(Riverside.asking(), request(new GoalRequest.Wanted(0, 2, 10, 0), own(), 3))
            .report();
    assertThat(tried(report))
        .containsExactlyInAnyOrder(
            Set.of("loting"),
            Set.of("vrienden"),
            Set.of("loting", "contingent"),
            Set.of("loting", "vrienden"),
            Set.of("loting", "contingent", "vrienden"));
    assertThat(report.apart())
        .containsExactlyInAnyOrder(Set.of("contingent"), Set.of("contingent", "vrienden"));
  }

  @Test
  void A09_measures_that_hold_the_same_are_not_taken_together() {
    List<Policy> friends = List.of(new Friendship(1, List.of("11AA00", "16AA00"), .5));
    List<Policy> both = List.of(friends.getFirst(), new CentralEnrolment(1, 3, List.of()));
    Measures measures =
        new Measures.OfFile(
            List.of(new Brick("vrienden", friends), new Brick("alles", both)),
            WhatIfRequest.of(List.of(new Scenario("vrienden", 2, friends))));
    GoalReport report =
        ReachGoal.of(Riverside.asking(), request(new GoalRequest.Wanted(0, 2, 10, 0), measures, 2))
            .report();
    assertThat(tried(report)).containsExactlyInAnyOrder(Set.of("vrienden"), Set.of("alles"));
  }

  @Test
  void A06_a_bundle_has_the_digits_of_its_scenario_alone() {
    Measures own = own();
    GoalReport all =
        ReachGoal.of(Riverside.asking(), request(new GoalRequest.Wanted(0, 2, 10, 0), own, 3))
            .report();
    GoalReport alone =
        ReachGoal.of(Riverside.asking(), request(new GoalRequest.Wanted(0, 2, 10, 0), own, 1))
            .report();
    assertThat(of(all, "vrienden")).isEqualTo(of(alone, "vrienden"));
    assertThat(tried(alone)).hasSize(2);
  }

  @Test
  void A07_where_no_placing_reaches_the_goal_every_bundle_is_still_held_against_it() {
    GoalReport report = report(new GoalRequest.Wanted(.5, 2, -.99, .9));
    assertThat(tried(report)).hasSize(3);
    assertThat(((Answer.Impossible) report.answer()).contradicting()).isEmpty();
  }

  @Test
  void A08_more_bundles_than_anybody_waits_for_are_refused() {
    assertThat(GoalRequest.bundles(6, 6)).isEqualTo(63);
    assertThat(GoalRequest.bundles(8, 2)).isEqualTo(36);
    assertThat(GoalRequest.bundles(40, 40)).isGreaterThan(GoalRequest.MOST_BUNDLES);
    assertThatThrownBy(() ->
            request(
                new GoalRequest.Wanted(0, 2, 10, 0),
                new Measures.OfMenu(
                    IntStream.rangeClosed(1, 7)
                        .mapToObj(size -> new Menu.Item(Menu.FRIENDS, size))
                        .toList()),
                7))
        .hasMessageContaining("(7) measures");
  }
}
