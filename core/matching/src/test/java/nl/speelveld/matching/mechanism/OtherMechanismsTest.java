package nl.speelveld.matching.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import org.junit.jupiter.api.Test;

class OtherMechanismsTest {
  @Test
  void A01_in_the_first_round_a_late_first_choice_beats_an_early_second_one() {
    // Ans (number 0) asks A, full, then B: but Cor asked B first and keeps it, with a worse number
    Market market =
        Market.builder()
            .programme("A", 1)
            .programme("B", 1)
            .applicant("Ans")
            .wish("A", 1)
            .wish("B", 0)
            .applicant("Bram")
            .wish("A", 0)
            .applicant("Cor")
            .wish("B", 0)
            .build();
    Priorities priorities = Priorities.of(market, LotteryDraw.of(0, 1, 2));
    Assignment immediate = ImmediateAcceptance.assign(market, priorities);
    assertThat(immediate.findProgramme(0)).isEmpty();
    assertThat(immediate.findProgramme(2)).hasValue(1);
    assertThat(DeferredAcceptance.assign(market, priorities).findProgramme(0)).hasValue(1);
  }

  @Test
  void A02_the_adaptive_form_wastes_no_round_on_a_full_school() {
    // A is full after round 1. Ans asks A, B(full), C; Cor asks A, C. Plain: Cor takes C in round
    // 2,
    // before Ans gets there in round 3. Adaptive: both ask C in round 2 and Ans has the better
    // number
    Market market =
        Market.builder()
            .programme("A", 1)
            .programme("B", 1)
            .programme("C", 1)
            .applicant("Ans")
            .wish("A", 1)
            .wish("B", 1)
            .wish("C", 0)
            .applicant("Bram")
            .wish("A", 0)
            .applicant("Cor")
            .wish("A", 1)
            .wish("C", 0)
            .applicant("Daan")
            .wish("B", 0)
            .build();
    Priorities priorities = Priorities.of(market, LotteryDraw.of(0, 1, 2, 3));
    assertThat(ImmediateAcceptance.assign(market, priorities).findProgramme(2)).hasValue(2);
    assertThat(ImmediateAcceptance.adaptive(market, priorities).findProgramme(0)).hasValue(2);
  }

  @Test
  void B01_with_one_class_and_one_number_all_honest_rules_are_the_same() {
    for (int seed = 0; seed < 3000; seed++) {
      Market market = oneClass(new RandomMarkets(seed).market(10));
      LotteryDraw draw = new RandomMarkets(seed).draw(market.applicants());
      Priorities priorities = Priorities.of(market, draw);
      Assignment serial = SerialDictatorship.assign(market, draw);
      assertThat(DeferredAcceptance.assign(market, priorities)).isEqualTo(serial);
      assertThat(TopTradingCycles.assign(market, priorities)).isEqualTo(serial);
    }
  }

  @Test
  void B02_after_trading_no_two_would_swap_and_no_wished_seat_is_empty() {
    for (int seed = 0; seed < 3000; seed++) {
      Market market = new RandomMarkets(seed).market(10);
      Priorities priorities = Priorities.of(market, new RandomMarkets(seed).draws(market));
      Assignment traded = TopTradingCycles.assign(market, priorities);
      int[] taken = traded.takenSeats();
      for (int one = 0; one < market.applicants(); one++) {
        for (int wish = market.from(one); wish < traded.reached(one); wish++) {
          assertThat(taken[market.seatGroup(wish)])
              .as("seed " + seed)
              .isEqualTo(market.seats(market.seatGroup(wish)));
          for (int other = 0; other < market.applicants(); other++) {
            boolean holds = traded.findSeatGroup(other).orElse(-1) == market.seatGroup(wish);
            assertThat(holds && wouldTake(traded, other, traded.findSeatGroup(one).orElse(-1)))
                .as("seed " + seed)
                .isFalse();
          }
        }
      }
    }
  }

  private static boolean wouldTake(Assignment assignment, int applicant, int group) {
    Market market = assignment.market();
    return IntStream.range(market.from(applicant), assignment.reached(applicant))
        .anyMatch(wish -> market.seatGroup(wish) == group);
  }

  private static Market oneClass(Market market) {
    Market.Builder same = Market.builder();
    market.seatGroups().forEach(group -> same.programme(group.name(), group.seats()));
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      same.applicant(market.applicant(applicant));
      List<Integer> wishes =
          IntStream.range(market.from(applicant), market.from(applicant + 1)).boxed().toList();
      wishes.forEach(wish -> same.wish(market.seatGroups().get(market.seatGroup(wish)).name(), 0));
    }
    return same.build();
  }
}
