package nl.speelveld.runs.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import org.junit.jupiter.api.Test;

class ListAdviceTest {
  private final List<Programme> schools =
      Programmes.of(
              Havendam.SCHOOLS,
              Havendam.SEATS,
              nl.speelveld.matching.round.DataTable.empty("school-pages.csv"))
          .all();

  private ListAdvice of(RoundRules rules, String... choices) {
    return ListAdvice.of(rules, Havendam.child("a", "", ""), List.of(choices), schools);
  }

  @Test
  void A01_a_list_can_be_too_short_and_can_have_room() {
    ListAdvice advice = of(Havendam.rules(), "Noord"); // lists of two or three
    assertThat(advice.tooFew()).isEqualTo(1);
    assertThat(advice.room()).isEqualTo(2);
    assertThat(of(Havendam.rules(), "Noord", "Zuid", "West").room()).isZero();
  }

  @Test
  void A02_a_promise_by_length_says_how_many_it_needs() {
    RoundRules rules = Havendam.promising(new Guarantee.PlaceOnList("plek", 3, Map.of()));
    assertThat(of(rules, "Noord", "Zuid").promise()).contains(new ListAdvice.Promise(3, false));
    assertThat(of(rules, "Noord", "Zuid", "West").promise())
        .contains(new ListAdvice.Promise(3, true));
  }

  @Test
  void A03_a_promise_near_home_names_what_is_missing() {
    RoundRules rules = Havendam.promising(new Guarantee.NearHome("dichtbij", 1000));
    assertThat(of(rules, "Zuid").near())
        .contains(new ListAdvice.NearHome(1000, List.of("Noord"))); // Zuid 250 m, Noord 900 m
  }

  @Test
  void B01_under_deferred_acceptance_the_own_order_is_proven_the_best() {
    assertThat(ListAdvice.order(Havendam.rules(Havendam.SIBLING)))
        .isEqualTo(new ListAdvice.Order(ListAdvice.Proof.PROVEN, List.of()));
  }

  @Test
  void B02_under_immediate_acceptance_it_is_not() {
    assertThat(ListAdvice.order(Havendam.rules().with(new Mechanism.ImmediateAcceptance(false))))
        .isEqualTo(new ListAdvice.Order(ListAdvice.Proof.NOT_TRUE, List.of("E213")));
  }

  @Test
  void B03_a_priority_for_the_first_place_takes_it_away() {
    RoundRules rules =
        Havendam.rules(
            new PriorityRule("eerst", "op één", "first", new Condition.RankedFirst(), 100));
    assertThat(ListAdvice.order(rules).proof()).isEqualTo(ListAdvice.Proof.NOT_TRUE);
  }

  @Test
  void B04_twins_who_bring_a_seat_leave_no_proof_for_everybody() {
    RoundRules one = Havendam.rules();
    RoundRules rules =
        new RoundRules(
            one.title(),
            1,
            one.source(),
            List.of(),
            List.of(),
            new SeatRules(List.of(), Map.of(), List.of(), true),
            one.tieBreak(),
            one.lists(),
            List.of(),
            one.calendar());
    assertThat(ListAdvice.order(rules))
        .isEqualTo(new ListAdvice.Order(ListAdvice.Proof.NOT_FOR_EVERYBODY, List.of("E229")));
  }
}
