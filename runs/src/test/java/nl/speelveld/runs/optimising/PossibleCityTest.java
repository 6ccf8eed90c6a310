package nl.speelveld.runs.optimising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.speelveld.optimisation.frontier.FrontierPoint;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.policy.SchoolPolicy.Friendship;
import org.junit.jupiter.api.Test;

class PossibleCityTest {
  private final FrontierReport report =
      PossibleCity.of(Riverside.asking(), new FrontierRequest(Riverside.counting(), 1.15, .95, 4))
          .report();

  @Test
  void A01_today_is_what_was_counted() {
    // 640 of the group, 960 others: D = ½ Σ |f/640 − (200 − f)/960|
    //   20: |.03125 − .1875| = .15625, 60: |.09375 − .14583| = .05208,
    //  100: |.15625 − .10417| = .05208, 140: |.21875 − .0625| = .15625; each twice, halved
    assertThat(report.today().dissimilarity()).isCloseTo(.41667, within(1e-5));
    assertThat(report.today().pupils()).isEqualTo(1600);
  }

  @Test
  void A02_nothing_that_is_reported_lies_above_today_at_the_distance_of_today() {
    assertThat(report.atToday().dissimilarity())
        .isLessThanOrEqualTo(report.atTodayKeeping().dissimilarity());
    assertThat(report.atTodayKeeping().dissimilarity())
        .isLessThanOrEqualTo(report.today().dissimilarity());
  }

  @Test
  void A03_the_line_falls_with_distance_and_every_point_is_proven() {
    assertThat(report.free()).hasSize(4);
    for (int point = 1; point < report.free().size(); point++) {
      assertThat(report.free().get(point).dissimilarity())
          .isLessThanOrEqualTo(report.free().get(point - 1).dissimilarity() + 1e-9);
    }
    assertThat(report.free()).allSatisfy(point -> assertThat(point.proof().gap()).isLessThan(1e-6));
  }

  @Test
  void A04_who_keeps_every_pupil_where_he_is_keeps_segregation() {
    FrontierPoint.Reached all = report.byKeeping().getLast();
    assertThat(all.limit().leastFirstChoiceShare()).isEqualTo(1);
    assertThat(all.dissimilarity()).isCloseTo(report.today().dissimilarity(), within(1e-6));
  }

  @Test
  void A05_without_flows_the_question_is_refused_with_the_reason() {
    Answered<FrontierReport> answer =
        PossibleCity.of(
            new Situation.Asking(
                new nl.speelveld.runs.measuring.SmallWorld(),
                Riverside.asking().origin(),
                Riverside.asking().place()),
            new FrontierRequest(Riverside.counting(), 1.15, .95, 4));
    assertThat(answer).isInstanceOf(Answered.NotHeld.class);
  }

  @Test
  void A06_scenarios_stand_beside_the_line_in_metres_of_today_and_doing_nothing_keeps_its_way() {
    Scenario friends =
        new Scenario("vrienden", 2, List.of(new Friendship(1, List.of("10AA00", "17AA00"), .5)));
    FrontierReport beside =
        PossibleCity.beside(
                Riverside.asking(), report.request(), report.town().city(), scenarios(friends))
            .report();
    assertThat(beside.dots()).extracting(ScenarioDot::scenario).containsExactly("", "vrienden");
    ScenarioDot nothing = beside.dots().getFirst();
    ScenarioDot meeting = beside.dots().getLast();
    assertThat(nothing.metres().median()).isCloseTo(report.today().meanMetres(), within(1e-9));
    assertThat(meeting.dissimilarity().median()).isLessThan(nothing.dissimilarity().low());
    assertThat(meeting.metres()).isEqualTo(nothing.metres()); // nobody goes elsewhere for it
    assertThat(beside.free()).isEqualTo(report.free());
  }

  @Test
  void A07_a_scenario_that_cannot_be_run_is_refused() {
    Scenario wrong =
        new Scenario("fout", 2, List.of(new Friendship(1, List.of("10AA00", "99ZZ00"), .5)));
    assertThat(
            PossibleCity.beside(
                Riverside.asking(), report.request(), report.town().city(), scenarios(wrong)))
        .isInstanceOf(Answered.Refused.class);
  }

  private static WhatIfRequest scenarios(Scenario scenario) {
    WhatIfRequest usual = WhatIfRequest.of(List.of(scenario));
    return new WhatIfRequest(
        usual.scenarios(),
        usual.today(),
        usual.unknown(),
        new WhatIfRequest.Luck(usual.luck().seed(), 6, .9));
  }
}
