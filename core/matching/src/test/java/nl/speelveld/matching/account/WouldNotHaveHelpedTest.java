package nl.speelveld.matching.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.mechanism.ImmediateAcceptance;
import org.junit.jupiter.api.Test;

class WouldNotHaveHelpedTest {
  private static final WouldNotHaveHelped.Facts PLAIN =
      new WouldNotHaveHelped.Facts(true, false, false, true, true);

  @Test
  void A01_under_plain_rules_all_of_it_is_true() {
    assertThat(WouldNotHaveHelped.of(PLAIN)).containsExactly(WouldNotHaveHelped.values());
  }

  @Test
  void A02_each_fact_takes_away_what_it_makes_untrue() {
    assertThat(WouldNotHaveHelped.of(new WouldNotHaveHelped.Facts(false, false, false, true, true)))
        .containsExactly(WouldNotHaveHelped.HANDING_IN_EARLIER, WouldNotHaveHelped.APPLYING_AGAIN);
    assertThat(WouldNotHaveHelped.of(new WouldNotHaveHelped.Facts(true, true, false, false, true)))
        .containsExactly(WouldNotHaveHelped.APPLYING_AGAIN);
    assertThat(WouldNotHaveHelped.of(new WouldNotHaveHelped.Facts(true, false, true, true, false)))
        .containsExactly(WouldNotHaveHelped.HANDING_IN_EARLIER);
  }

  @Test
  void B01_no_order_and_no_shorter_list_gives_a_higher_place_on_small_markets() {
    for (int seed = 500; seed < 700; seed++) {
      Market market = new RandomMarkets(seed).market(5);
      LotteryDraw draw = new RandomMarkets(seed).draw(market.applicants());
      Assignment honest = DeferredAcceptance.assign(market, Priorities.of(market, draw));
      for (int row = 0; row < market.applicants(); row++) {
        List<Integer> wishes =
            IntStream.range(market.from(row), market.from(row + 1)).boxed().toList();
        for (List<Integer> list : RandomMarkets.allLists(wishes)) {
          Market other = RandomMarkets.withList(market, row, list);
          int place =
              DeferredAcceptance.assign(other, Priorities.of(other, draw))
                  .findProgramme(row)
                  .orElse(-1);
          boolean higher =
              IntStream.range(market.from(row), honest.reached(row))
                  .anyMatch(wish -> market.programme(wish) == place);
          assertThat(higher).as("seed " + seed + ", row " + row + ", list " + list).isFalse();
        }
      }
    }
  }

  @Test
  void B02_with_a_priority_for_a_first_choice_only_another_order_can_help_so_it_is_not_stated() {
    // Eva put A (no seats) first, so her brother at B does not count: Fien gets B. With B first she
    // stands in class 0 there, and gets it
    Market honest = list(false);
    Market other = list(true);
    LotteryDraw draw = LotteryDraw.of(1, 0);
    assertThat(DeferredAcceptance.assign(honest, Priorities.of(honest, draw)).findProgramme(0))
        .isEmpty();
    assertThat(DeferredAcceptance.assign(other, Priorities.of(other, draw)).findProgramme(0))
        .hasValue(1);
    assertThat(WouldNotHaveHelped.of(new WouldNotHaveHelped.Facts(true, true, false, true, true)))
        .doesNotContain(WouldNotHaveHelped.ANOTHER_ORDER);
  }

  private static Market list(boolean firstB) {
    Market.Builder market = Market.builder().programme("A", 0).programme("B", 1).applicant("Eva");
    market.wish(firstB ? "B" : "A", firstB ? 0 : 1).wish(firstB ? "A" : "B", 1);
    return market.applicant("Fien").wish("B", 1).build();
  }

  @Test
  void B03_under_immediate_acceptance_another_order_can_help_so_it_is_not_stated() {
    // A and B one seat each. Eva asks A, loses it to Fien, and B is gone to Gijs by then; with B
    // first she has it, since her number is better than his
    LotteryDraw draw = LotteryDraw.of(1, 0, 2);
    Market market = three("A", "B");
    Market other = three("B", "A");
    assertThat(ImmediateAcceptance.assign(market, Priorities.of(market, draw)).findProgramme(0))
        .isEmpty();
    assertThat(ImmediateAcceptance.assign(other, Priorities.of(other, draw)).findProgramme(0))
        .hasValue(1);
  }

  private static Market three(String first, String second) {
    return Market.builder()
        .programme("A", 1)
        .programme("B", 1)
        .applicant("Eva")
        .wish(first, 0)
        .wish(second, 0)
        .applicant("Fien")
        .wish("A", 0)
        .applicant("Gijs")
        .wish("B", 0)
        .build();
  }
}
