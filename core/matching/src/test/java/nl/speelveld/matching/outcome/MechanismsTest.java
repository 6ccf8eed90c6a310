package nl.speelveld.matching.outcome;

import static nl.speelveld.matching.outcome.RoundAssignmentTest.outcome;
import static nl.speelveld.matching.outcome.RoundAssignmentTest.proof;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.matching.proof.Fairness;
import nl.speelveld.matching.round.Rounds;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.SeatRules.Others;
import nl.speelveld.matching.rules.SeatRules.Size;
import nl.speelveld.matching.rules.TieBreakRule;
import org.junit.jupiter.api.Test;

/// Each mechanism of the rules on a round in which it does something of its own.
class MechanismsTest {
  /// Three schools of one seat. At Noord Ali goes first, at Zuid Bo, by zone; Cas has no zone and
  /// the best number.
  private static Rounds zones(String lists) {
    return Rounds.plain()
        .schools("programme zone\nNoord n\nZuid z\nWest w")
        .seats("programme seats\nNoord 1\nZuid 1\nWest 1")
        .applicants("applicant zone\nAli n\nBo z\nCas x")
        .lists(lists)
        .priority("wijk", 100, new Condition.Same("zone", "zone"));
  }

  private static String places(Rounds round, Mechanism mechanism, int... numbers) {
    return Rounds.shown(outcome(round.mechanism(mechanism), numbers).assignment());
  }

  @Test
  void A01_immediate_acceptance_gives_first_choices_for_good() {
    Rounds round = zones("Ali: Zuid Noord West\nBo: West Zuid Noord\nCas: West Noord Zuid");
    // Boston: Zuid→Ali, West→Cas (0 before 1), then Bo asks Zuid (full) and Noord
    assertThat(places(round, new Mechanism.ImmediateAcceptance(false), 2, 1, 0))
        .isEqualTo("Ali→Zuid Bo→Noord Cas→West");
    // deferred: Bo has the zone at Zuid and sends Ali on to Noord
    assertThat(places(round, new Mechanism.DeferredAcceptance(), 2, 1, 0))
        .isEqualTo("Ali→Noord Bo→Zuid Cas→West");
    RoundOutcome outcome =
        outcome(round.mechanism(new Mechanism.ImmediateAcceptance(true)), 2, 1, 0);
    assertThat(outcome.fairness()).isEqualTo(new Fairness.NotPromised());
    assertThat(proof(outcome).holds()).isTrue();
  }

  @Test
  void A02_adaptive_immediate_acceptance_wastes_no_turn_on_full_schools() {
    Rounds round =
        Rounds.plain()
            .schools("programme\nNoord\nZuid\nWest")
            .seats("programme seats\nNoord 1\nZuid 1\nWest 1")
            .applicants("applicant\nAli\nBo\nCas\nDin")
            .lists("Ali: Noord\nBo: Zuid\nCas: Noord Zuid West\nDin: Zuid West");
    // first turn: Noord→Ali, Zuid→Bo. Plain: Cas asks Zuid in vain while Din takes West.
    assertThat(places(round, new Mechanism.ImmediateAcceptance(false), 0, 1, 2, 3))
        .isEqualTo("Ali→Noord Bo→Zuid Cas→none Din→West");
    // adaptive: Cas passes over Zuid, which is full, and has the better number at West
    assertThat(places(round, new Mechanism.ImmediateAcceptance(true), 0, 1, 2, 3))
        .isEqualTo("Ali→Noord Bo→Zuid Cas→West Din→none");
  }

  @Test
  void A03_top_trading_cycles_trade_priorities() {
    Rounds round = zones("Ali: Zuid Noord\nBo: Noord Zuid\nCas: Noord Zuid West");
    // Ali has the zone of Noord and wants Zuid, Bo the other way round: they trade
    assertThat(places(round, new Mechanism.TopTradingCycles(), 2, 1, 0))
        .isEqualTo("Ali→Zuid Bo→Noord Cas→West");
    // deferred: Cas asks Noord before Bo does (0 before 1), Bo has Zuid, and Ali goes back to Noord
    assertThat(places(round, new Mechanism.DeferredAcceptance(), 2, 1, 0))
        .isEqualTo("Ali→Noord Bo→Zuid Cas→West");
  }

  @Test
  void A04_serial_dictatorship_knows_no_classes() {
    Rounds round = zones("Ali: Noord Zuid\nBo: Noord Zuid\nCas: Noord Zuid");
    assertThat(places(round, new Mechanism.SerialDictatorship(), 2, 1, 0))
        .isEqualTo("Ali→none Bo→Zuid Cas→Noord");
    assertThat(
            round
                .tieBreak(new TieBreakRule.NumberPerProgramme())
                .mechanism(new Mechanism.SerialDictatorship())
                .findings())
        .containsExactly("E135 round.yaml 0 tieBreak");
  }

  @Test
  void A05_stable_improvement_trades_what_chance_alone_parted() {
    Rounds round =
        Rounds.plain()
            .schools("programme zone\nNoord n\nZuid z\nWest w")
            .seats("programme seats\nNoord 1\nZuid 1\nWest 1")
            .applicants("applicant zone\nAli n\nBo z\nCas x")
            .lists("Ali: Zuid Noord West\nBo: Noord Zuid West\nCas: Zuid Noord West")
            .mechanism(new Mechanism.StableImprovementCycles());
    // no classes. Numbers per school: Noord Ali 0 Cas 1 Bo 2, Zuid Bo 0 Cas 1 Ali 2. Ali and Cas
    // ask
    // Zuid: Cas stays; Ali sends Bo on from Noord; Bo sends Cas on from Zuid; Cas ends at West. All
    // three stand in one class, so Ali and Bo may trade.
    RoundOutcome outcome =
        RoundAssignment.of(
            round.tieBreak(new TieBreakRule.NumberPerProgramme()).ready(),
            (applicant, wish, name) ->
                switch (name) {
                  case "Noord" -> List.of(0, 2, 1).get(applicant);
                  case "Zuid" -> List.of(2, 0, 1).get(applicant);
                  default -> applicant;
                });
    assertThat(Rounds.shown(outcome.assignment())).isEqualTo("Ali→Zuid Bo→Noord Cas→West");
    assertThat(outcome.steps())
        .containsExactly(new OutcomeStep.Improved(2), new OutcomeStep.Assigned(3));
    assertThat(outcome.fairness()).isEqualTo(new Fairness.ByClass());
    assertThat(proof(outcome).holds()).isTrue();
  }

  @Test
  void A06_efficiency_adjusted_lets_a_priority_go_that_helps_nobody() {
    Rounds round = zones("Ali: Zuid Noord\nBo: Noord Zuid\nCas: Noord Zuid West");
    // Cas stands between Ali and Bo and gets neither Noord nor Zuid: with consent they trade
    RoundOutcome all =
        outcome(round.mechanism(new Mechanism.EfficiencyAdjusted(Optional.empty())), 2, 1, 0);
    assertThat(Rounds.shown(all.assignment())).isEqualTo("Ali→Zuid Bo→Noord Cas→West");
    assertThat(all.fairness()).isEqualTo(new Fairness.ByKeyUnlessConsented(Set.of(0, 1, 2)));
    assertThat(proof(all).holds()).isTrue();
    Rounds asked =
        round
            .applicants("applicant zone consent\nAli n ja\nBo z ja\nCas x nee")
            .mechanism(
                new Mechanism.EfficiencyAdjusted(
                    Optional.of(new Condition.Is("consent", List.of("ja")))));
    RoundOutcome some = outcome(asked, 2, 1, 0);
    assertThat(Rounds.shown(some.assignment())).isEqualTo("Ali→Noord Bo→Zuid Cas→West");
    assertThat(some.fairness()).isEqualTo(new Fairness.ByKeyUnlessConsented(Set.of(0, 1)));
    assertThat(proof(some).holds()).isTrue();
  }

  @Test
  void A07_schools_proposing_is_the_worst_stable_outcome_for_applicants() {
    Rounds round = zones("Ali: Zuid Noord\nBo: Noord Zuid\nCas: West");
    // two stable outcomes: everybody the first choice, or everybody the own zone
    assertThat(places(round, new Mechanism.DeferredAcceptance(), 0, 1, 2))
        .isEqualTo("Ali→Zuid Bo→Noord Cas→West");
    RoundOutcome outcome = outcome(round.mechanism(new Mechanism.SchoolProposing()), 0, 1, 2);
    assertThat(Rounds.shown(outcome.assignment())).isEqualTo("Ali→Noord Bo→Zuid Cas→West");
    assertThat(outcome.fairness()).isEqualTo(new Fairness.ByKey());
    assertThat(proof(outcome).holds()).isTrue();
  }

  /// A school with two grades and another; the elder of a family lists the higher grade.
  private static Rounds grades(Mechanism mechanism) {
    return Rounds.plain()
        .schools("programme school grade\nA6 A 6\nB6 B 6\nA3 A 3\nB3 B 3")
        .seats("programme seats\nA6 1\nB6 1\nA3 1\nB3 1")
        .applicants("applicant siblings family\nAli6 - een\nBo6 - twee\nAli3 - een\nBo3 - twee")
        .lists("Ali6: A6 B6\nBo6: B6 A6\nAli3: B3 A3\nBo3: A3 B3")
        .priority("broer-zus", 100, new Condition.Among("siblings", "school"))
        .mechanism(mechanism);
  }

  @Test
  void A08_a_brother_placed_in_a_higher_grade_counts_in_the_lower_one() {
    Mechanism.GradeByGrade rules =
        new Mechanism.GradeByGrade(
            "grade",
            "school",
            true,
            Optional.of(new Mechanism.Siblings("family", "broer-zus")),
            Optional.empty());
    // grade 6: each the first choice. Grade 3: Ali3 asks B3, Bo3 asks A3; nobody else does
    RoundOutcome outcome = outcome(grades(rules), 0, 1, 2, 3);
    assertThat(Rounds.shown(outcome.assignment())).isEqualTo("Ali6→A6 Bo6→B6 Ali3→B3 Bo3→A3");
    assertThat(outcome.steps())
        .containsExactly(
            new OutcomeStep.GradeDecided(6, 2, 2),
            new OutcomeStep.GradeDecided(3, 2, 2),
            new OutcomeStep.Assigned(4));
    // both want A3 first and Bo3 has the better number: Ali3 goes before, by the brother at A
    Rounds both = grades(rules).lists("Ali6: A6 B6\nBo6: B6 A6\nAli3: A3 B3\nBo3: A3 B3");
    RoundOutcome lifted = outcome(both, 0, 1, 3, 2);
    assertThat(Rounds.shown(lifted.assignment())).isEqualTo("Ali6→A6 Bo6→B6 Ali3→A3 Bo3→B3");
    assertThat(lifted.market().priorityClass(lifted.market().from(2))).isZero();
    assertThat(proof(lifted).holds()).isTrue();
  }

  @Test
  void A09_a_family_that_stays_together_follows_the_eldest() {
    Mechanism.GradeByGrade rules =
        new Mechanism.GradeByGrade(
            "grade", "school", true, Optional.empty(), Optional.of("family"));
    // Ali3 wants B3 first, but the brother is at A: A3 goes to the top of the list; so too for Bo3
    RoundOutcome outcome = outcome(grades(rules), 0, 1, 2, 3);
    assertThat(Rounds.shown(outcome.assignment())).isEqualTo("Ali6→A6 Bo6→B6 Ali3→A3 Bo3→B3");
    assertThat(proof(outcome).holds()).isTrue();
  }

  @Test
  void A10_a_list_of_two_grades_is_refused() {
    Mechanism.GradeByGrade rules =
        new Mechanism.GradeByGrade("grade", "school", true, Optional.empty(), Optional.empty());
    assertThat(grades(rules).lists("Ali6: A6 B3\nBo6: B6\nAli3: A3\nBo3: A3").findings())
        .containsExactly("E136 applicants.csv 2");
    assertThat(
            grades(rules)
                .schools("programme school grade\nA6 A zes\nB6 B 6\nA3 A 3\nB3 B 3")
                .lists("Ali6: B6\nBo6: B6\nAli3: A3\nBo3: A3")
                .findings())
        .containsExactly("E110 schools.csv 2 grade");
  }

  @Test
  void A11_no_promise_under_a_mechanism_that_cannot_keep_it() {
    Rounds round = Rounds.plain().guarantees(new Guarantee.PlaceOnList("plaats", 2, Map.of()));
    for (Mechanism mechanism :
        List.of(
            new Mechanism.ImmediateAcceptance(false),
            new Mechanism.TopTradingCycles(),
            new Mechanism.SerialDictatorship())) {
      assertThat(round.mechanism(mechanism).findings())
          .containsExactly("E135 round.yaml 0 guarantees plaats");
    }
  }

  @Test
  void A12_a_promised_place_is_kept_under_each_mechanism_that_follows_classes() {
    Rounds round = Rounds.plain().guarantees(new Guarantee.PlaceOnList("plaats", 2, Map.of()));
    for (Mechanism mechanism :
        List.of(
            new Mechanism.SchoolProposing(),
            new Mechanism.StableImprovementCycles(),
            new Mechanism.EfficiencyAdjusted(Optional.empty()))) {
      RoundOutcome outcome = outcome(round.mechanism(mechanism), 2, 0, 1);
      assertThat(outcome.assignment().placed()).as("%s", mechanism).isEqualTo(3);
      assertThat(outcome.seatsChanged()).as("%s", mechanism).hasSize(1);
      assertThat(proof(outcome).holds()).as("%s", mechanism).isTrue();
    }
  }

  @Test
  void A13_the_order_of_call_goes_through_every_mechanism() {
    ContingentRule call =
        new ContingentRule(
            "oproep",
            new Size.Rest(),
            List.of(),
            Others.NEVER,
            List.of(),
            new TieBreakRule.AsRound(),
            List.of(new nl.speelveld.matching.rules.SeatRules.LeastRate("beurs", 50)));
    Rounds round =
        Rounds.plain()
            .seats("programme seats\nNoord 2\nZuid 1")
            .applicants("applicant scholar\nAli nee\nBo nee\nCas ja")
            .types(
                new nl.speelveld.matching.rules.RoundRules.ApplicantType(
                    "beurs", new Condition.Is("scholar", List.of("ja"))))
            .contingents(call);
    // half of those called must be scholars: Cas is called first, then Ali by number
    for (Mechanism mechanism :
        List.of(
            new Mechanism.DeferredAcceptance(),
            new Mechanism.SchoolProposing(),
            new Mechanism.ImmediateAcceptance(false),
            new Mechanism.EfficiencyAdjusted(Optional.empty()))) {
      assertThat(places(round, mechanism, 0, 1, 2))
          .as("%s", mechanism)
          .isEqualTo("Ali→Noord Bo→Zuid Cas→Noord");
    }
    assertThat(round.mechanism(new Mechanism.StableImprovementCycles()).findings())
        .containsExactly("E135 round.yaml 0 seats oproep");
    assertThat(round.rules().priorities()).isEqualTo(List.<PriorityRule>of());
  }
}
