package nl.speelveld.matching.afterwards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import org.junit.jupiter.api.Test;

class SecondRoundTest {
  /// A one seat, B two. Ans has A, Bram B, Cor none; a seat is left at B.
  private static SecondRound given(long... givingUp) {
    Market market =
        Market.builder()
            .programme("A", 1)
            .programme("B", 2)
            .applicant("Ans")
            .wish("A", 0)
            .applicant("Bram")
            .wish("B", 0)
            .applicant("Cor")
            .wish("A", 0)
            .build();
    Priorities priorities = Priorities.of(market, LotteryDraw.of(0, 1, 2));
    return SecondRound.after(
        DeferredAcceptance.assign(market, priorities), new BitSet(), BitSet.valueOf(givingUp));
  }

  private static Market second(int seatsOfA, int seatsOfB, String... names) {
    Market.Builder market = Market.builder().programme("A", seatsOfA).programme("B", seatsOfB);
    for (String name : names) {
      market.applicant(name).wish("A", 0).wish("B", 0);
    }
    return market.build();
  }

  @Test
  void A01_seats_left_go_to_who_had_none() {
    SecondRound round = given();
    assertThat(round.freeSeats()).containsExactly(0, 1);
    Market lists = second(0, 1, "Cor");
    assertThat(round.run(lists, Priorities.of(lists, LotteryDraw.of(0))).places())
        .containsExactly("A", "B", "B");
  }

  @Test
  void A02_who_gives_up_a_place_puts_it_in_and_can_lose_it() {
    // Ans gives up A. Her new number is the worse one, so Cor gets A and Ans B
    SecondRound round = given(1);
    assertThat(round.freeSeats()).containsExactly(1, 1);
    Market lists = second(1, 1, "Ans", "Cor");
    assertThat(round.run(lists, Priorities.of(lists, LotteryDraw.of(1, 0))).places())
        .containsExactly("B", "B", "A");
  }

  @Test
  void A03_who_gives_up_and_hands_in_no_list_has_none() {
    Market lists = second(1, 1, "Cor");
    assertThat(given(1).run(lists, Priorities.of(lists, LotteryDraw.of(0))).places())
        .containsExactly("", "B", "A");
  }

  @Test
  void B01_nobody_keeps_a_place_and_asks_another_and_no_seat_is_given_twice() {
    Market taken = second(1, 1, "Cor");
    Market both = second(0, 1, "Bram");
    assertThatThrownBy(() -> given().run(taken, Priorities.of(taken, LotteryDraw.of(0))))
        .hasMessageContaining("(0) are free");
    assertThatThrownBy(() -> given().run(both, Priorities.of(both, LotteryDraw.of(0))))
        .hasMessageContaining("did not give it up");
  }
}
