package nl.speelveld.matching.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  /// A has two seats. Class 0 is a brother or sister there. Ans (class 0, number 4) and Bram (class
  /// 1, number 1) get them; Cor has class 1, number 3, Dora class 1, number 2. N has no seats.
  private static Market market() {
    return Market.builder()
        .programme("A", 2)
        .programme("N", 0)
        .programme("B", 1)
        .applicant("Ans")
        .wish("A", 0)
        .applicant("Bram")
        .wish("A", 1)
        .applicant("Cor")
        .wish("A", 1)
        .wish("N", 0)
        .wish("B", 0)
        .applicant("Dora")
        .wish("A", 1)
        .build();
  }

  private static Reasons reasons(Map<Integer, List<WhyNot.NotEligible>> notEligible) {
    Priorities priorities = Priorities.of(market(), LotteryDraw.of(3, 0, 2, 1));
    Market market = market();
    return Reasons.of(DeferredAcceptance.assign(market, priorities), priorities, notEligible);
  }

  @Test
  void A01_the_reason_is_the_last_one_in_your_own_standing_and_who_was_ahead() {
    assertThat(reasons(Map.of()).of(2))
        .containsExactly(
            new WhyNot.LastOneIn(
                1,
                0,
                new WhyNot.Standing(1, 1),
                new WhyNot.Standing(1, 3),
                List.of(new WhyNot.SeatsOfClass(0, 1))),
            new WhyNot.NoSeats(2, 1));
  }

  @Test
  void A02_who_has_the_first_choice_needs_no_reason() {
    assertThat(reasons(Map.of()).of(0)).isEmpty();
  }

  @Test
  void A03_a_wish_that_took_no_part_is_told_where_it_stood() {
    var gate = new WhyNot.NotEligible(2, "Gymnasium", "advice");
    var below = new WhyNot.NotEligible(9, "Lyceum", "advice");
    assertThat(reasons(Map.of(2, List.of(gate, below))).of(2)).contains(gate).doesNotContain(below);
  }

  @Test
  void A04_the_place_on_a_reserve_list_is_told_with_its_length() {
    assertThat(reasons(Map.of()).waits(3)).containsExactly(new Reasons.Waits(0, 1, 2));
    assertThat(reasons(Map.of()).waits(2))
        .containsExactly(new Reasons.Waits(0, 2, 2), new Reasons.Waits(1, 1, 1));
  }

  @Test
  void B01_a_seat_group_without_seats_lets_in_nobody_not_even_the_best_key_there_is() {
    // the best key there is: class 0, number 0, row 0
    Market market = Market.builder().programme("N", 0).applicant("Ans").wish("N", 0).build();
    Priorities priorities = Priorities.of(market, LotteryDraw.of(0));
    assertThat(priorities.key(0)).isZero();
    CutOffs cutOffs = CutOffs.of(DeferredAcceptance.assign(market, priorities), priorities);
    assertThat(cutOffs.letsIn(0, priorities.key(0))).isFalse();
    assertThat(cutOffs.find(0)).hasValue(CutOffs.NOBODY);
  }

  @Test
  void B02_every_wish_above_a_place_has_a_reason_and_by_it_the_key_comes_after() {
    for (int seed = 0; seed < 3000; seed++) {
      Market market = new RandomMarkets(seed).market(12);
      Priorities priorities =
          Priorities.of(market, new RandomMarkets(seed).draw(market.applicants()));
      Assignment assignment = DeferredAcceptance.assign(market, priorities);
      Reasons reasons = Reasons.of(assignment, priorities);
      for (int row = 0; row < market.applicants(); row++) {
        List<WhyNot> why = reasons.of(row);
        assertThat(why).as("seed " + seed).hasSize(assignment.reached(row) - market.from(row));
        assertThat(reasons.waits(row)).hasSameSizeAs(why);
        for (WhyNot one : why) {
          if (one instanceof WhyNot.LastOneIn(_, int group, var last, var own, var ahead)) {
            boolean after =
                own.priorityClass() > last.priorityClass()
                    || own.priorityClass() == last.priorityClass() && own.number() > last.number();
            assertThat(after).as("seed " + seed).isTrue();
            assertThat(ahead.stream().mapToInt(WhyNot.SeatsOfClass::seats).sum())
                .isLessThanOrEqualTo(market.seats(group));
          }
        }
      }
    }
  }

  @Test
  void B03_there_is_no_reason_for_an_outcome_to_which_somebody_can_object() {
    Market market = market();
    Priorities priorities = Priorities.of(market, LotteryDraw.of(3, 0, 2, 1));
    Assignment unfair = Assignment.of(market, 0, -1, 2, -1);
    assertThatThrownBy(() -> Reasons.of(unfair, priorities).of(1))
        .hasMessageContaining("no true reason");
  }

  @Test
  void B04_where_seats_were_given_in_steps_the_reason_is_that_they_had_gone() {
    Market market = market();
    Priorities priorities = Priorities.of(market, LotteryDraw.of(3, 0, 2, 1));
    Assignment inSteps = Assignment.of(market, 0, -1, 2, -1);
    Reasons reasons = Reasons.inSteps(inSteps, priorities, Map.of(), row -> row == 1);
    assertThat(reasons.of(1)).containsExactly(new WhyNot.WentEarlier(1, 0));
    assertThatThrownBy(() -> reasons.of(3)).hasMessageContaining("no true reason");
  }
}
