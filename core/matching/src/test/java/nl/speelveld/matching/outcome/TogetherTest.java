package nl.speelveld.matching.outcome;

import static nl.speelveld.matching.outcome.RoundAssignmentTest.outcome;
import static nl.speelveld.matching.outcome.RoundAssignmentTest.proof;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.proof.Fairness;
import nl.speelveld.matching.round.Rounds;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.matching.rules.Together;
import org.junit.jupiter.api.Test;

/// Twins, and equals whom nothing parts.
class TogetherTest {
  private static Rounds twins(String seats, String lists) {
    return Rounds.plain()
        .seats(seats)
        .applicants("applicant twins\nAli t\nBo t\nCas -1\nDin -2")
        .lists(lists)
        .sharing("twins");
  }

  private static final String ALL_NOORD =
      "Ali: Noord Zuid\nBo: Noord Zuid\nCas: Noord Zuid\nDin: Noord Zuid";

  @Test
  void A01_who_shares_a_number_stands_next_to_each_other() {
    Rounds round = twins("programme seats\nNoord 2\nZuid 2", ALL_NOORD);
    // drawn: Ali 0, Cas 1, Din 2, Bo 3. Ali comes first of the two, so both go before Cas and Din
    LotteryDraw draw = round.ready().together(LotteryDraw.of(0, 3, 1, 2));
    assertThat(draw.numberOf(0)).isZero();
    assertThat(draw.numberOf(1)).isEqualTo(1);
    assertThat(draw.numberOf(2)).isEqualTo(2);
    LotteryDraw again = round.ready().together(draw);
    assertThat(again.numberOf(1)).isEqualTo(1);
    assertThat(Rounds.shown(outcome(round, 0, 3, 1, 2).assignment()))
        .isEqualTo("Ali→Noord Bo→Noord Cas→Zuid Din→Zuid");
  }

  @Test
  void A02_the_last_seat_becomes_two_for_twins() {
    Rounds round = twins("programme seats\nNoord 2\nZuid 1", ALL_NOORD).twinsOver();
    // Cas 0, then the twins on the last seat of Noord: three children there
    RoundOutcome outcome = outcome(round, 1, 2, 0, 3);
    assertThat(Rounds.shown(outcome.assignment()))
        .isEqualTo("Ali→Noord Bo→Noord Cas→Noord Din→Zuid");
    assertThat(outcome.seatsChanged())
        .containsExactly(new OutcomeStep.SeatsChanged(0, 2, 3, OutcomeStep.Why.TWINS));
    assertThat(outcome.fairness()).isEqualTo(new Fairness.ByKey());
    assertThat(proof(outcome).holds()).isTrue();
    // without the rule they are parted
    assertThat(
            Rounds.shown(
                outcome(twins("programme seats\nNoord 2\nZuid 1", ALL_NOORD), 1, 2, 0, 3)
                    .assignment()))
        .isEqualTo("Ali→Noord Bo→Zuid Cas→Noord Din→none");
  }

  @Test
  void A03_twins_with_other_lists_apply_each_alone() {
    Rounds round =
        twins(
                "programme seats\nNoord 2\nZuid 1",
                "Ali: Noord Zuid\nBo: Zuid Noord\nCas: Noord Zuid\nDin: Noord Zuid")
            .twinsOver();
    assertThat(round.findings()).containsExactly("E138 applicants.csv 2");
    assertThat(outcome(round, 1, 2, 0, 3).seatsChanged()).isEmpty();
  }

  @Test
  void A04_a_promise_is_kept_beside_twins() {
    Rounds round =
        twins("programme seats\nNoord 1\nZuid 1", ALL_NOORD)
            .twinsOver()
            .guarantees(new Guarantee.PlaceOnList("plaats", 2, java.util.Map.of()));
    // Cas takes Noord, Din Zuid; the twins, last, need a seat: it becomes two
    RoundOutcome outcome = outcome(round, 2, 3, 0, 1);
    assertThat(outcome.assignment().placed()).isEqualTo(4);
    assertThat(outcome.steps()).contains(new OutcomeStep.PromisesKept(1, 1));
    assertThat(outcome.seatsChanged())
        .containsExactly(
            new OutcomeStep.SeatsChanged(0, 1, 2, OutcomeStep.Why.PROMISED),
            new OutcomeStep.SeatsChanged(1, 1, 2, OutcomeStep.Why.TWINS));
    assertThat(proof(outcome).holds()).isTrue();
  }

  @Test
  void A05_a_pair_that_applies_jointly_gets_both_or_neither() {
    Rounds round =
        Rounds.plain()
            .seats("programme seats\nNoord 2\nZuid 2")
            .applicants("applicant twins\nAli t\nBo t\nCas -1\nDin -2")
            .lists(ALL_NOORD)
            .sharing("twins", Together.ELSE_SPLIT_LAST_PAIR);
    // Cas has one seat of Noord; the pair does not fit, so Din has the other and they have Zuid
    RoundOutcome outcome = outcome(round, 1, 2, 0, 3);
    assertThat(Rounds.shown(outcome.assignment()))
        .isEqualTo("Ali→Zuid Bo→Zuid Cas→Noord Din→Noord");
    assertThat(outcome.seatsChanged()).isEmpty();
    assertThat(outcome.fairness()).isEqualTo(new Fairness.ExceptTogether(Set.of(0, 1)));
    assertThat(proof(outcome).holds()).isTrue();
  }

  /// One seat at each of two schools, a pair that wants both of one school… and one who stands
  /// between: the market of Klaus & Klijn in which every outcome is objected to.
  private static Rounds noOutcome(Together together) {
    return Rounds.plain()
        .schools("programme\nNoord\nZuid")
        .seats("programme seats\nNoord 2\nZuid 1")
        .applicants("applicant twins target\nAli t -\nBo t -\nCas -1 -\nDin -2 -")
        .lists("Ali: Noord\nBo: Noord\nCas: Zuid Noord\nDin: Noord Zuid")
        .sharing("twins", together)
        .tieBreak(new TieBreakRule.NumberPerProgramme());
  }

  @Test
  void A06_where_no_outcome_is_stable_the_pair_is_split_and_that_is_told() {
    // Noord (2 seats): Cas, the pair, Din. Zuid (1 seat): Din, Cas.
    // Pair at Noord: Din has Zuid and Cas wants Noord, where Cas goes first: the pair has to leave.
    // Pair nowhere: Noord has room for Din, who prefers it; Cas then has Zuid, and the pair wants
    // Noord, where both go before Din. So it goes round.
    for (Together together : Together.values()) {
      RoundOutcome outcome =
          RoundAssignment.of(
              noOutcome(together).ready(),
              (applicant, wish, name) ->
                  name.equals("Noord")
                      ? java.util.List.of(1, 2, 0, 3).get(applicant)
                      : java.util.List.of(2, 3, 1, 0).get(applicant));
      assertThat(outcome.steps()).contains(new OutcomeStep.PairSplit(0, 1, true));
      assertThat(outcome.findings().kept()).extracting(it -> it.code()).containsExactly("E601");
      // split: Ali and Cas at Noord, Din at Zuid, Bo none
      assertThat(Rounds.shown(outcome.assignment()))
          .isEqualTo("Ali→Noord Bo→none Cas→Noord Din→Zuid");
      assertThat(outcome.fairness()).isEqualTo(new Fairness.ByKey());
      assertThat(proof(outcome).holds()).isTrue();
    }
  }

  private static Rounds scores(boolean letIn) {
    return Rounds.plain()
        .seats("programme seats\nNoord 2\nZuid 2")
        .applicants("applicant score\nAli 9\nBo 8\nCas 8\nDin 7")
        .lists(ALL_NOORD)
        .tieBreak(
            new TieBreakRule.EqualsTogether(new TieBreakRule.ScoreThenNumber("score"), letIn));
  }

  @Test
  void A07_equals_all_get_in_over_the_number_of_seats() {
    // Noord: Ali, then Bo and Cas are equal at the last seat: both get in. Din goes on.
    RoundOutcome outcome = outcome(scores(true), 3, 2, 1, 0);
    assertThat(Rounds.shown(outcome.assignment()))
        .isEqualTo("Ali→Noord Bo→Noord Cas→Noord Din→Zuid");
    assertThat(outcome.seatsChanged())
        .containsExactly(new OutcomeStep.SeatsChanged(0, 2, 3, OutcomeStep.Why.EQUALS));
    assertThat(proof(outcome).holds()).isTrue();
  }

  @Test
  void A08_equals_all_stay_out_while_a_seat_stays_empty() {
    // Noord: Ali; Bo and Cas do not both fit, so neither gets in, nor does Din behind them. Zuid:
    // Bo and Cas, and Din is left without.
    RoundOutcome outcome = outcome(scores(false), 3, 2, 1, 0);
    assertThat(Rounds.shown(outcome.assignment())).isEqualTo("Ali→Noord Bo→Zuid Cas→Zuid Din→none");
    assertThat(outcome.seatsChanged())
        .containsExactly(new OutcomeStep.SeatsChanged(0, 2, 1, OutcomeStep.Why.EQUALS));
    assertThat(proof(outcome).holds()).isTrue();
  }

  @Test
  void A09_equals_by_class_alone() {
    Rounds round =
        Rounds.plain()
            .tieBreak(new TieBreakRule.EqualsTogether(new TieBreakRule.OneNumber(), true));
    // three of one class at one seat: all get in
    assertThat(Rounds.shown(outcome(round, 2, 0, 1).assignment()))
        .isEqualTo("Ali→Noord Bo→Noord Cas→Noord");
  }

  @Test
  void A10_rules_that_change_seats_do_not_go_together() {
    TieBreakRule equals = new TieBreakRule.EqualsTogether(new TieBreakRule.OneNumber(), true);
    Rounds twins = twins("programme seats\nNoord 2\nZuid 1", ALL_NOORD);
    assertThat(twins.twinsOver().tieBreak(equals).findings())
        .containsExactly("E135 round.yaml 0 tieBreak equals");
    assertThat(twins.twinsOver().mechanism(new Mechanism.TopTradingCycles()).findings())
        .containsExactly("E135 round.yaml 0 seats twinsOver");
    assertThat(twins.twinsOver().sharing("twins", Together.ELSE_ONE_NUMBER).findings())
        .containsExactly("E135 round.yaml 0 seats twinsOver");
  }

  @Test
  void A11_one_public_number_turns_all_lists_or_none() {
    ContingentRule turned =
        new ContingentRule(
            "gedraaid",
            new SeatRules.Size.Rest(),
            List.of(),
            SeatRules.Others.AFTER,
            List.of(),
            new TieBreakRule.Cyclic(),
            List.of());
    Rounds round = twins("programme seats\nNoord 2\nZuid 1", ALL_NOORD).contingents(turned);
    assertThat(round.findings()).containsExactly("E135 round.yaml 0 tieBreak");
    assertThat(round.tieBreak(new TieBreakRule.Cyclic()).findings()).isEmpty();
  }
}
