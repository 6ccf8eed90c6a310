package nl.speelveld.matching.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankMaximalTest {
  @Test
  void A01_first_choices_come_before_places() {
    // Ali: Noord, Zuid; Bo: Zuid; Cas: Noord. One seat each. Two first choices is the most there
    // can be, and with three applicants for two schools all are first choices: Bo, and Ali or Cas.
    Market market =
        Market.builder()
            .programme("Noord", 1)
            .programme("Zuid", 1)
            .applicant("Ali")
            .wish("Noord", 0)
            .wish("Zuid", 0)
            .applicant("Bo")
            .wish("Zuid", 0)
            .applicant("Cas")
            .wish("Noord", 0)
            .build();
    var byDraw = RankMaximal.assign(market, LotteryDraw.of(2, 1, 0));
    assertThat(SmallMarkets.profile(byDraw)).startsWith(0, 2, 0);
    assertThat(byDraw.findWish(2)).isPresent();
    assertThat(RankMaximal.assign(market, LotteryDraw.of(0, 1, 2)).findWish(0)).isPresent();
  }

  @Test
  void A02_it_may_place_fewer_than_the_smallest_sum_of_ranks() {
    // Ali: Noord. Bo: Noord, Zuid. Cas: Zuid, West. Two firsts (Bo Noord, Cas Zuid) leave Ali
    // without; all placed needs Ali Noord, Bo Zuid, Cas West: one first, two seconds.
    Market market =
        Market.builder()
            .programme("Noord", 1)
            .programme("Zuid", 1)
            .programme("West", 1)
            .applicant("Ali")
            .wish("Noord", 0)
            .applicant("Bo")
            .wish("Noord", 0)
            .wish("Zuid", 0)
            .applicant("Cas")
            .wish("Zuid", 0)
            .wish("West", 0)
            .build();
    var draw = LotteryDraw.of(1, 0, 2);
    assertThat(RankMaximal.assign(market, draw).placed()).isEqualTo(2);
    assertThat(RankMinimising.assign(market, draw).assignment().placed()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void A03_no_assignment_of_a_small_market_has_better_counts(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 100; trial++) {
      Market market = SmallMarkets.of(random, 6, 4);
      var found = RankMaximal.assign(market, SmallMarkets.draw(random, market.applicants()));
      assertThat(SmallMarkets.overfull(found)).isZero();
      int[] profile = SmallMarkets.profile(found);
      SmallMarkets.each(
          market,
          other ->
              assertThat(
                      SmallMarkets.overfull(other) == 0
                          && SmallMarkets.isBetter(SmallMarkets.profile(other), profile))
                  .isFalse());
    }
  }
}
