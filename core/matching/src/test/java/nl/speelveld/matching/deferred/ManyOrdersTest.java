package nl.speelveld.matching.deferred;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import org.junit.jupiter.api.Test;

class ManyOrdersTest {
  @Test
  void A01_a_desk_gives_what_the_plain_form_gives_order_after_order() {
    for (int seed = 0; seed < 3_000; seed++) {
      Market market = new RandomMarkets(seed).market(12);
      ManyOrders desk = ManyOrders.of(market);
      for (int again = 0; again < 3; again++) {
        // a number for each wish, all different
        LotteryDraw draw = new RandomMarkets(3 * seed + again).draw(market.wishes());
        int[] numbers = IntStream.range(0, market.wishes()).map(draw::numberOf).toArray();
        desk.assign(numbers);
        var plain = DeferredAcceptance.assign(market, Priorities.ofWishes(market, numbers));
        int[] reached = IntStream.range(0, market.applicants()).map(desk::reached).toArray();
        assertThat(reached)
            .as("seed " + seed + ", order " + again + ", numbers " + Arrays.toString(numbers))
            .isEqualTo(IntStream.range(0, market.applicants()).map(plain::reached).toArray());
      }
    }
  }
}
