package nl.speelveld.runs.optimising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.speelveld.optimisation.pairing.Aim;
import nl.speelveld.optimisation.pairing.Grouping;
import nl.speelveld.optimisation.pairing.Mixing;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.measuring.SmallWorld;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;
import nl.speelveld.table.finding.Finding;
import org.junit.jupiter.api.Test;

class BestPairsTest {
  private static final PairsRequest.How TOGETHER = new PairsRequest.How(new Mixing.Together(), 10);

  // four schools, 500 metres apart, 100 of the group and 100 others in all:
  // D = ½ · 4 · |40/100 − 10/100| = 0.6
  private final List<School> street =
      List.of(
          SmallWorld.school("11AA00", "GM0001", 1000, "Openbaar"),
          SmallWorld.school("11BB00", "GM0001", 1500, "Openbaar"),
          SmallWorld.school("11CC00", "GM0001", 2000, "Rooms-Katholiek"),
          SmallWorld.school("11DD00", "GM0001", 2500, "Openbaar"));
  private final SmallWorld world =
      new SmallWorld()
          .municipality("GM0001", 10_000, Urbanity.STRONG)
          .weights(edition(), street, 40, 10, 10, 40, 40, 10, 10, 40);

  private static Edition edition() {
    return SmallWorld.edition(Feature.WEIGHT, 2016, "weight-october");
  }

  private Answered<PairsReport> ask(PairsRequest.Allowed allowed, PairsRequest.How how) {
    return BestPairs.of(
        new Situation.Asking(world, new Origin("test", "speelveld"), world.place("GM0001")),
        new PairsRequest(
            MonitorRequest.of(Sector.PO),
            allowed,
            how,
            Aim.LEAST_DISSIMILARITY,
            new PairsRequest.Work(4, 20)));
  }

  private static PairsRequest.Allowed pairs(double metres) {
    return new PairsRequest.Allowed(metres, false, false, 2);
  }

  private static List<String> codes(Answered<?> answer) {
    return answer instanceof Answered.Refused<?>(var findings)
        ? findings.kept().stream().map(Finding::code).toList()
        : List.of();
  }

  @Test
  void A01_neighbours_of_unlike_mix_are_joined_until_all_schools_are_alike() {
    PairsReport report = ask(pairs(600), TOGETHER).report();
    assertThat(report.answer().before()).isCloseTo(.6, within(1e-12));
    assertThat(report.answer().after()).isCloseTo(0, within(1e-12));
    assertThat(report.answer().proof().isBest()).isTrue();
    assertThat(report.answer().groups())
        .extracting(Grouping::schools)
        .containsExactlyInAnyOrder(List.of(0, 1), List.of(2, 3));
    assertThat(report.fall()).isCloseTo(.6, within(1e-12));
  }

  @Test
  void A02_the_front_begins_with_nothing_joined_and_ends_with_the_answer() {
    PairsReport report = ask(pairs(600), TOGETHER).report();
    assertThat(report.front().getFirst().groups()).isEmpty();
    assertThat(report.front().getLast().after()).isEqualTo(report.answer().after());
  }

  @Test
  void A03_redrawn_countings_give_a_band_and_tell_which_groups_come_back() {
    Steadiness steady = ask(pairs(600), TOGETHER).report().steadiness();
    assertThat(steady.draws()).isEqualTo(20);
    assertThat(steady.lowFall()).isBetween(.3, .7);
    assertThat(steady.highFall()).isBetween(steady.lowFall(), .9);
    // three pairs of neighbours are possible; the middle one never pays beside two others
    assertThat(steady.chosen()).allSatisfy(times -> assertThat(times).isBetween(15, 20));
  }

  @Test
  void A04_the_same_question_has_the_same_answer() {
    assertThat(ask(pairs(600), TOGETHER).report().steadiness())
        .isEqualTo(ask(pairs(600), TOGETHER).report().steadiness());
  }

  @Test
  void A05_a_denomination_keeps_to_itself_where_that_is_asked() {
    PairsReport report = ask(new PairsRequest.Allowed(1100, false, true, 2), TOGETHER).report();
    // of the one Catholic school nobody is of the same denomination
    assertThat(report.answer().groups())
        .extracting(Grouping::schools)
        .containsExactly(List.of(0, 1));
  }

  @Test
  void A06_friends_for_a_tenth_of_the_time_bring_a_tenth() {
    PairsReport report =
        ask(pairs(600), new PairsRequest.How(new Mixing.Friendship(.1), 10)).report();
    assertThat(report.answer().after()).isCloseTo(.54, within(1e-12)); // 0.6 − 0.1 · 0.6
  }

  @Test
  void A07_divided_grades_say_which_building_teaches_which_and_that_grades_are_assumed() {
    PairsReport report =
        ask(pairs(600), new PairsRequest.How(new Mixing.GradeSplit(.2, true), 10)).report();
    assertThat(report.answer().after()).isCloseTo(0, within(1e-12));
    assertThat(report.answer().groups())
        .allSatisfy(group -> {
          assertThat(group.spans()).hasSize(2);
          assertThat(group.spans().getFirst().from()).isZero();
          assertThat(group.spans().getLast().to()).isEqualTo(8);
        });
    assertThat(report.findings().kept()).extracting(Finding::code).containsExactly("X207");
  }

  @Test
  void A08_a_limit_that_nobody_meets_says_how_far_the_nearest_two_are_apart() {
    assertThat(ask(pairs(400), TOGETHER)).isInstanceOf(Answered.Refused.class);
    assertThat(((Answered.Refused<?>) ask(pairs(400), TOGETHER)).findings().kept())
        .containsExactly(new OptimisingFinding.NobodyMayJoin(400, 500));
  }

  @Test
  void A09_a_place_with_few_schools_is_refused_before_anything_runs() {
    List<School> two = street.subList(0, 2);
    SmallWorld small =
        new SmallWorld()
            .municipality("GM0001", 900, Urbanity.STRONG)
            .weights(edition(), two, 40, 10, 10, 40);
    Answered<PairsReport> answer =
        BestPairs.of(
            new Situation.Asking(small, new Origin("test", "speelveld"), small.place("GM0001")),
            new PairsRequest(
                MonitorRequest.of(Sector.PO),
                pairs(600),
                TOGETHER,
                Aim.LEAST_DISSIMILARITY,
                PairsRequest.Work.usual()));
    assertThat(codes(answer)).containsExactly("X202");
  }
}
