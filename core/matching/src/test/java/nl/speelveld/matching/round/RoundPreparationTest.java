package nl.speelveld.matching.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.RoundRules.ApplicantType;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.SeatRules.LeastRate;
import nl.speelveld.matching.rules.SeatRules.Others;
import nl.speelveld.matching.rules.SeatRules.Size;
import nl.speelveld.matching.rules.TieBreakRule;
import org.junit.jupiter.api.Test;

/// What rules mean, on rounds small enough to do by hand. Lower numbers go first.
class RoundPreparationTest {
  private static final TieBreakRule AS_ROUND = new TieBreakRule.AsRound();

  @Test
  void A01_without_rules_the_number_decides() {
    assertThat(Rounds.plain().outcome(2, 0, 1)).isEqualTo("Ali→none Bo→Noord Cas→Zuid");
  }

  @Test
  void A02_a_sibling_goes_before_a_better_number() {
    Rounds round =
        Rounds.plain()
            .applicants("applicant siblings\nAli Noord|West\nBo \nCas Zuid")
            .priority("broer-zus", 100, new Condition.Among("siblings", "programme"));
    // Noord: Ali has a sibling there. Zuid: Cas has one, before Bo with number 0.
    assertThat(round.outcome(2, 0, 1)).isEqualTo("Ali→Noord Bo→none Cas→Zuid");
    assertThat(round.ready().prioritiesOf(0)).hasSize(1);
    assertThat(round.ready().market().priorityClass(0)).isZero();
    assertThat(round.ready().market().priorityClass(1)).isEqualTo(1);
  }

  @Test
  void A03_the_first_rule_that_holds_gives_the_class() {
    Rounds round =
        Rounds.plain()
            .applicants("applicant staff zone\nAli nee noord\nBo ja noord\nCas nee zuid")
            .schools("programme zone\nNoord noord\nZuid zuid")
            .priority("personeel", 100, new Condition.Is("staff", List.of("ja")))
            .priority("wijk", 100, new Condition.Same("zone", "zone"));
    // classes at Noord: Ali 1, Bo 0, Cas 2; at Zuid: Ali 2, Bo 0, Cas 1
    assertThat(round.outcome(2, 1, 0)).isEqualTo("Ali→none Bo→Noord Cas→Zuid");
    assertThat(round.outcome(0, 1, 2)).isEqualTo("Ali→none Bo→Noord Cas→Zuid");
  }

  @Test
  void A04_a_priority_that_asks_for_the_first_place_counts_there_only() {
    Rounds round =
        Rounds.plain()
            .applicants("applicant siblings\nAli Zuid\nBo Zuid\nCas x")
            .lists("Ali: Noord Zuid\nBo: Zuid Noord\nCas: Zuid Noord")
            .priority(
                "broer-zus",
                100,
                new Condition.AllOf(
                    List.of(
                        new Condition.Among("siblings", "programme"),
                        new Condition.RankedFirst())));
    // Bo has Zuid by priority though Cas has the better number; Ali has none: Zuid is second there
    assertThat(round.outcome(2, 1, 0)).isEqualTo("Ali→none Bo→Zuid Cas→Noord");
  }

  @Test
  void A05_the_nearest_hold_two_of_each_kind_within_their_number() {
    Rounds round =
        Rounds.plain()
            .schools(
                "programme kind\nP1 openbaar\nP2 openbaar\nP3 openbaar\nB1 bijzonder\nB2 bijzonder")
            .seats("programme seats\nP1 1\nP2 1\nP3 1\nB1 1\nB2 1")
            .applicants("applicant\nAli")
            .lists("Ali: P1 P2 P3 B1 B2")
            .distances(
                """
                applicant programme metres
                Ali P1 100
                Ali P2 200
                Ali P3 300
                Ali B1 400
                Ali B2 500\
                """)
            .priority(
                "nabij",
                100,
                new Condition.Nearest(
                    4,
                    List.of(
                        new Condition.LeastOfKind("kind", "openbaar", 2),
                        new Condition.LeastOfKind("kind", "bijzonder", 2))));
    // of the 4 nearest (P1 P2 P3 B1) only one is bijzonder: B2 comes in, and P3 has no place left
    assertThat(classes(round)).containsExactly(0, 0, 1, 0, 0);
  }

  @Test
  void A06_equally_near_programmes_at_the_edge_are_both_near() {
    Rounds round =
        Rounds.plain()
            .schools("programme\nA\nB\nC")
            .seats("programme seats\nA 1\nB 1\nC 1")
            .applicants("applicant\nAli")
            .lists("Ali: A B C")
            .distances("applicant programme metres\nAli A 100\nAli B 200\nAli C 200")
            .priority("nabij", 100, new Condition.Nearest(2, List.of()));
    assertThat(classes(round)).containsExactly(0, 0, 0);
  }

  @Test
  void A07_half_by_distance_and_half_by_chance() {
    Rounds round =
        Rounds.plain()
            .seats("programme seats\nNoord 2\nZuid 0")
            .distances(
                """
                applicant programme metres
                Ali Noord 900
                Ali Zuid 1
                Bo Noord 800
                Bo Zuid 1
                Cas Noord 100
                Cas Zuid 1\
                """)
            .contingents(
                part(
                    "nabij",
                    new Size.Percent(50),
                    List.of(),
                    new TieBreakRule.DistanceThenNumber()),
                part("loting", new Size.Rest(), List.of(), AS_ROUND));
    // Cas is nearest; of Ali and Bo the number decides
    assertThat(round.outcome(1, 0, 2)).isEqualTo("Ali→none Bo→Noord Cas→Noord");
    assertThat(round.outcome(0, 1, 2)).isEqualTo("Ali→Noord Bo→none Cas→Noord");
  }

  @Test
  void A08_a_priority_for_half_the_seats_leaves_the_other_half_to_chance() {
    Rounds round =
        Rounds.plain()
            .seats("programme seats\nNoord 2\nZuid 0")
            .applicants("applicant zone\nAli noord\nBo noord\nCas zuid")
            .schools("programme zone\nNoord noord\nZuid zuid")
            .priority("wijk", 50, new Condition.Same("zone", "zone"));
    // first seat: of Ali and Bo the better number; second: by number alone
    assertThat(round.outcome(2, 1, 0)).isEqualTo("Ali→none Bo→Noord Cas→Noord");
    // with full priority both seats would go to the zone
    assertThat(round.outcome(1, 0, 2)).isEqualTo("Ali→Noord Bo→Noord Cas→none");
    assertThat(round.ready().market().seatGroups().getFirst().name()).isEqualTo("Noord, met wijk");
  }

  @Test
  void A09_soft_seats_for_a_type_go_to_others_when_few_ask() {
    Rounds round =
        withTarget()
            .contingents(
                new ContingentRule(
                    "doelgroep",
                    new Size.Percent(50),
                    List.of("doelgroep"),
                    Others.AFTER,
                    List.of(),
                    AS_ROUND,
                    List.of()),
                part("vrij", new Size.Rest(), List.of(), AS_ROUND));
    // Noord has 2: Cas (target) has the reserved seat in spite of the worst number
    assertThat(round.outcome(0, 1, 2)).isEqualTo("Ali→Noord Bo→none Cas→Noord");
  }

  @Test
  void A10_hard_seats_for_a_type_stay_empty() {
    Rounds round =
        withTarget()
            .lists("Ali: Noord\nBo: Noord\nCas: Zuid")
            .contingents(
                new ContingentRule(
                    "doelgroep",
                    new Size.Percent(50),
                    List.of("doelgroep"),
                    Others.NEVER,
                    List.of(),
                    AS_ROUND,
                    List.of()),
                part("vrij", new Size.Rest(), List.of(), AS_ROUND));
    assertThat(round.outcome(0, 1, 2)).isEqualTo("Ali→Noord Bo→none Cas→none");
  }

  private static Rounds withTarget() {
    return Rounds.plain()
        .seats("programme seats\nNoord 2\nZuid 0")
        .applicants("applicant target\nAli nee\nBo nee\nCas ja")
        .types(new ApplicantType("doelgroep", new Condition.Is("target", List.of("ja"))));
  }

  @Test
  void A11_least_rates_call_the_type_in_time() {
    Rounds round =
        withTarget()
            .contingents(
                new ContingentRule(
                    "",
                    new Size.Rest(),
                    List.of(),
                    Others.NEVER,
                    List.of(),
                    AS_ROUND,
                    List.of(new LeastRate("doelgroep", 50))));
    // at the first place 0 of 1 would be below 50 %: Cas is called first, then Ali
    assertThat(round.outcome(0, 1, 2)).isEqualTo("Ali→Noord Bo→none Cas→Noord");
  }

  @Test
  void A12_the_nearest_that_are_not_on_the_list_come_behind_it() {
    Rounds round =
        Rounds.plain()
            .lists("Ali: Noord\nBo: Noord\nCas: Noord")
            .distances(
                """
                applicant programme metres
                Ali Noord 10
                Ali Zuid 20
                Bo Noord 10
                Bo Zuid 20
                Cas Noord 10
                Cas Zuid 20\
                """)
            .listRules(rules ->
                new ListRules(
                    rules.general(),
                    Optional.empty(),
                    Map.of(),
                    Optional.empty(),
                    Optional.of(new ListRules.BackUp(2)),
                    Optional.empty(),
                    Optional.empty()));
    assertThat(round.outcome(0, 1, 2)).isEqualTo("Ali→Noord Bo→Zuid Cas→none");
  }

  @Test
  void A13_who_is_promised_a_seat_has_it_in_every_contingent() {
    Rounds round =
        withTarget()
            .applicants("applicant target secured\nAli nee Noord\nBo nee Noord\nCas ja \nDaan ja ")
            .lists("Ali: Noord\nBo: Noord\nCas: Noord\nDaan: Noord")
            .guarantees(new Guarantee.SeatAt("vast", new Condition.Among("secured", "programme")))
            .contingents(
                new ContingentRule(
                    "doelgroep",
                    new Size.Percent(50),
                    List.of("doelgroep"),
                    Others.NEVER,
                    List.of(),
                    AS_ROUND,
                    List.of()),
                part("vrij", new Size.Rest(), List.of(), AS_ROUND));
    assertThat(round.outcome(2, 3, 0, 1)).isEqualTo("Ali→Noord Bo→Noord Cas→none Daan→none");
  }

  @Test
  void A14_a_score_goes_before_the_number() {
    Rounds round =
        Rounds.plain()
            .applicants("applicant score\nAli 7,5\nBo 9\nCas 9")
            .tieBreak(new TieBreakRule.ScoreThenNumber("score"));
    assertThat(round.outcome(0, 2, 1)).isEqualTo("Ali→none Bo→Zuid Cas→Noord");
  }

  @Test
  void A15_a_number_for_each_programme_is_asked_by_its_name() {
    Rounds round = Rounds.plain().tieBreak(new TieBreakRule.NumberPerProgramme());
    PreparedRound ready = round.ready();
    assertThat(ready.drawNames()).containsExactly("Noord", "Zuid");
    var priorities =
        ready.priorities(
            LotteryNumbers.byName(
                Map.of("Noord", LotteryDraw.of(0, 1, 2), "Zuid", LotteryDraw.of(2, 1, 0))));
    assertThat(Rounds.shown(DeferredAcceptance.assign(ready.market(), priorities)))
        .isEqualTo("Ali→Noord Bo→none Cas→Zuid");
  }

  @Test
  void A16_seats_may_stand_in_a_column() {
    Rounds round =
        withTarget()
            .seats("programme seats reserved\nNoord 2 1\nZuid 0 0")
            .contingents(
                new ContingentRule(
                    "doelgroep",
                    new Size.FromColumn("reserved"),
                    List.of("doelgroep"),
                    Others.AFTER,
                    List.of(),
                    AS_ROUND,
                    List.of()),
                part("vrij", new Size.Rest(), List.of(), AS_ROUND));
    assertThat(round.ready().market().seats(0)).isEqualTo(1);
    assertThat(round.outcome(0, 1, 2)).isEqualTo("Ali→Noord Bo→none Cas→Noord");
  }

  @Test
  void A17_the_order_of_rows_changes_nothing_but_the_order_of_rows() {
    Rounds round =
        Rounds.plain()
            .applicants("applicant siblings\nCas Zuid\nBo x\nAli Noord|West")
            .priority("broer-zus", 100, new Condition.Among("siblings", "programme"));
    // the same as A02: numbers Cas 1, Bo 0, Ali 2
    assertThat(round.outcome(1, 0, 2)).isEqualTo("Cas→Zuid Bo→none Ali→Noord");
  }

  @Test
  void A18_a_place_is_promised_to_lists_that_are_long_enough_for_their_level() {
    Rounds round =
        Rounds.plain()
            .applicants("applicant level\nAli vwo\nBo vmbo\nCas vwo")
            .lists("Ali: Noord Zuid\nBo: Noord\nCas: Noord")
            .listRules(rules ->
                new ListRules(
                    rules.general(),
                    Optional.of("level"),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            .guarantees(new Guarantee.PlaceOnList("plaats", 2, Map.of("vmbo", 1)));
    PreparedRound ready = round.ready();
    assertThat(ready.isPromisedPlace(0)).isTrue();
    assertThat(ready.isPromisedPlace(1)).isTrue();
    assertThat(ready.isPromisedPlace(2)).isFalse();
  }

  private static ContingentRule part(
      String name, Size size, List<String> priorities, TieBreakRule tieBreak) {
    return new ContingentRule(name, size, List.of(), Others.NEVER, priorities, tieBreak, List.of());
  }

  private static List<Integer> classes(Rounds round) {
    var market = round.ready().market();
    return java.util.stream.IntStream.range(0, market.wishes())
        .mapToObj(market::priorityClass)
        .toList();
  }
}
