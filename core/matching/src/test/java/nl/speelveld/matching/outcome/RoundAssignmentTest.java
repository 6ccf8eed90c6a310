package nl.speelveld.matching.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.account.ReserveLists;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.proof.Claim;
import nl.speelveld.matching.proof.Fairness;
import nl.speelveld.matching.proof.ProofReport;
import nl.speelveld.matching.proof.Verification;
import nl.speelveld.matching.round.Rounds;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import org.junit.jupiter.api.Test;

/// From rules and numbers to seats, on rounds small enough to do by hand. Lower numbers go first.
class RoundAssignmentTest {
  @Test
  void A01_without_rules_it_is_deferred_acceptance() {
    RoundOutcome outcome = outcome(Rounds.plain(), 2, 0, 1);
    assertThat(Rounds.shown(outcome.assignment())).isEqualTo("Ali→none Bo→Noord Cas→Zuid");
    assertThat(outcome.steps()).containsExactly(new OutcomeStep.Assigned(2));
    assertThat(outcome.fairness()).isEqualTo(new Fairness.ByKey());
    assertThat(proof(outcome).holds()).isTrue();
  }

  @Test
  void A02_a_promised_place_is_kept_by_the_fewest_seats() {
    Rounds round =
        Rounds.plain()
            .lists("Ali: Noord Zuid\nBo: Noord Zuid\nCas: Noord Zuid")
            .guarantees(new Guarantee.PlaceOnList("plaats", 2, Map.of()));
    // three children, two seats: one seat more. At Noord it lets Cas up and Ali in at Zuid (ranks
    // 1 1 2), at Zuid it lets Ali in there (ranks 1 2 2)
    RoundOutcome outcome = outcome(round, 2, 0, 1);
    assertThat(Rounds.shown(outcome.assignment())).isEqualTo("Ali→Zuid Bo→Noord Cas→Noord");
    assertThat(outcome.steps())
        .containsExactly(
            new OutcomeStep.SeatsChanged(0, 1, 2, OutcomeStep.Why.PROMISED),
            new OutcomeStep.PromisesKept(1, 1),
            new OutcomeStep.Assigned(3));
    assertThat(outcome.seatsChanged()).hasSize(1);
    assertThat(outcome.market().seats(0)).isEqualTo(2);
    assertThat(outcome.promises()).hasSize(3);
    assertThat(proof(outcome).holds()).isTrue();
  }

  @Test
  void A03_a_list_that_is_too_short_has_no_promise() {
    Rounds round =
        Rounds.plain()
            .lists("Ali: Noord\nBo: Noord Zuid\nCas: Noord Zuid")
            .guarantees(new Guarantee.PlaceOnList("plaats", 2, Map.of()));
    RoundOutcome outcome = outcome(round, 2, 0, 1);
    assertThat(Rounds.shown(outcome.assignment())).isEqualTo("Ali→none Bo→Noord Cas→Zuid");
    assertThat(outcome.seatsChanged()).isEmpty();
    assertThat(outcome.promises()).hasSize(2);
  }

  @Test
  void A04_a_seat_that_is_kept_goes_before_all() {
    Rounds round =
        Rounds.plain()
            .applicants("applicant secured\nAli Noord\nBo x\nCas x")
            .schools("programme\nNoord\nZuid\nx")
            .seats("programme seats\nNoord 1\nZuid 1\nx 0")
            .lists("Ali: Noord Zuid\nBo: Noord x\nCas: Noord Zuid")
            .guarantees(
                new Guarantee.SeatAt("vast", new Condition.Is("applicant", List.of("Ali"))));
    RoundOutcome outcome = outcome(round, 2, 0, 1);
    assertThat(Rounds.shown(outcome.assignment())).isEqualTo("Ali→Noord Bo→none Cas→Zuid");
    assertThat(proof(outcome).holds()).isTrue();
  }

  @Test
  void A05_a_seat_on_top_of_those_there_are_is_added_only_where_it_is_needed() {
    Rounds round =
        Rounds.plain()
            .applicants("applicant hardship\nAli Noord\nBo Noord\nCas -")
            .guarantees(
                new Guarantee.SeatAt(
                    "hardheid", new Condition.Among("hardship", "programme"), true));
    // two are promised the one seat of Noord: one seat is added, and Cas has the other school
    RoundOutcome outcome = outcome(round, 2, 1, 0);
    assertThat(Rounds.shown(outcome.assignment())).isEqualTo("Ali→Noord Bo→Noord Cas→Zuid");
    assertThat(outcome.seatsChanged())
        .containsExactly(new OutcomeStep.SeatsChanged(0, 1, 2, OutcomeStep.Why.PROMISED));
    assertThat(proof(outcome).holds()).isTrue();
    Rounds one = round.applicants("applicant hardship\nAli Noord\nBo -\nCas -");
    assertThat(outcome(one, 2, 1, 0).seatsChanged()).isEmpty();
    Rounds within =
        round.guarantees(
            new Guarantee.SeatAt("vast", new Condition.Among("hardship", "programme")));
    assertThat(within.findings()).containsExactly("E120 seats.csv 2 seats");
  }

  @Test
  void A06_who_lists_every_school_near_home_has_one_of_them() {
    Rounds round =
        Rounds.plain()
            .distances(
                """
                applicant programme metres
                Ali Noord 100
                Ali Zuid 900
                Bo Noord 900
                Bo Zuid 900
                Cas Noord 200
                Cas Zuid 300\
                """)
            .guarantees(new Guarantee.NearHome("dichtbij", 500));
    // near home: Ali Noord, Cas both; they go before Bo whatever the numbers. Cas before Ali: Noord
    // has one seat, so Ali takes a seat more, and Zuid is left to Bo
    RoundOutcome outcome = outcome(round, 2, 0, 1);
    assertThat(Rounds.shown(outcome.assignment())).isEqualTo("Ali→Noord Bo→Zuid Cas→Noord");
    assertThat(outcome.seatsChanged()).hasSize(1);
    assertThat(proof(outcome).holds()).isTrue();
    // Ali before Cas: Cas has the other school near home, and nothing is added
    RoundOutcome other = outcome(round, 1, 0, 2);
    assertThat(Rounds.shown(other.assignment())).isEqualTo("Ali→Noord Bo→none Cas→Zuid");
    assertThat(other.seatsChanged()).isEmpty();
    assertThat(other.promises()).hasSize(2);
    assertThat(proof(other).holds()).isTrue();
  }

  @Test
  void A07_who_leaves_out_a_school_near_home_has_no_promise() {
    Rounds round =
        Rounds.plain()
            .lists("Ali: Noord\nBo: Noord Zuid\nCas: Noord Zuid")
            .distances(
                """
                applicant programme metres
                Ali Noord 100
                Ali Zuid 400
                Bo Noord 900
                Bo Zuid 900
                Cas Noord 900
                Cas Zuid 900\
                """)
            .guarantees(new Guarantee.NearHome("dichtbij", 500));
    RoundOutcome outcome = outcome(round, 2, 0, 1);
    assertThat(Rounds.shown(outcome.assignment())).isEqualTo("Ali→none Bo→Noord Cas→Zuid");
    assertThat(outcome.promises()).isEmpty();
  }

  static RoundOutcome outcome(Rounds round, int... numbers) {
    return RoundAssignment.of(round.ready(), LotteryDraw.of(numbers));
  }

  static ProofReport proof(RoundOutcome outcome) {
    return Verification.of(
        Claim.of(
            outcome.assignment(),
            outcome.priorities(),
            CutOffs.of(outcome.assignment(), outcome.priorities()),
            ReserveLists.of(outcome.assignment(), outcome.priorities())),
        outcome.evidence());
  }
}
