package nl.speelveld.matching.deferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.stable.Objections;
import org.junit.jupiter.api.Test;

class ManyDrawsTest {
  @Test
  void A01_a_packed_market_gives_what_the_plain_form_gives_draw_after_draw() {
    for (int seed = 0; seed < 10_000; seed++) {
      Market market = new RandomMarkets(seed).market(12);
      ManyDraws draws = PreparedMarket.of(market).draws();
      for (int again = 0; again < 3; again++) {
        LotteryDraw draw = new RandomMarkets(3 * seed + again).draw(market.applicants());
        draws.assign(draw);
        assertThat(draws.assignment())
            .as("seed " + seed + ", draw " + again)
            .isEqualTo(DeferredAcceptance.assign(market, Priorities.of(market, draw)));
      }
    }
  }

  @Test
  void A02_in_a_city_it_does_so_too_and_nobody_can_object() {
    for (int applicants : List.of(4_000, 40_000)) { // served by number, and by record
      Market market = city(applicants, 12);
      LotteryDraw draw = new RandomMarkets(1).draw(applicants);
      Priorities priorities = Priorities.of(market, draw);
      ManyDraws draws = PreparedMarket.of(market).draws();
      draws.draw(new SplittableRandom(5)); // what came before leaves no trace
      draws.assign(draw);
      Assignment plain = DeferredAcceptance.assign(market, priorities);
      assertThat(draws.assignment()).isEqualTo(plain);
      assertThat(Objections.of(plain, priorities)).isEmpty();
      assertThat(plain.placed()).isLessThan(applicants);
    }
  }

  @Test
  void A03_the_same_generator_gives_the_same_outcome_whatever_was_drawn_before() {
    Market market = city(500, 6);
    ManyDraws fresh = PreparedMarket.of(market).draws();
    ManyDraws used = PreparedMarket.of(market).draws();
    used.draw(new SplittableRandom(99));
    fresh.draw(new SplittableRandom(7));
    used.draw(new SplittableRandom(7));
    assertThat(used.assignment()).isEqualTo(fresh.assignment());
  }

  @Test
  void A04_all_orders_are_drawn_alike() {
    // one seat each at A, B, C, all list A B C: the outcome is the order drawn, one of six.
    // χ² with 5 degrees of freedom passes 25.74 once in 10,000 seeds
    Market.Builder market = Market.builder().programme("A", 1).programme("B", 1).programme("C", 1);
    for (String name : List.of("Ans", "Bram", "Cor")) {
      market.applicant(name).wish("A", 0).wish("B", 0).wish("C", 0);
    }
    ManyDraws draws = PreparedMarket.of(market.build()).draws();
    SplittableRandom random = new SplittableRandom(20260101L);
    Map<Assignment, Integer> seen = new HashMap<>();
    for (int draw = 0; draw < 6_000; draw++) {
      draws.draw(random);
      seen.merge(draws.assignment(), 1, Integer::sum);
    }
    double chiSquare =
        seen.values().stream().mapToDouble(n -> (n - 1000) * (n - 1000) / 1000.0).sum();
    assertThat(seen).hasSize(6);
    assertThat(chiSquare).isLessThan(25.74);
  }

  @Test
  void B01_a_draw_of_another_size_is_refused() {
    ManyDraws draws = PreparedMarket.of(city(10, 3)).draws();
    assertThatThrownBy(() -> draws.assign(new RandomMarkets(1).draw(9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(9)")
        .hasMessageContaining("(10)");
  }

  private static Market city(int applicants, int choices) {
    Random random = new Random(11);
    Market.Builder market = Market.builder();
    int schools = Math.max(15, applicants / 300);
    for (int school = 0; school < schools; school++) {
      market.programme("s" + school, applicants * 97 / 100 / schools);
    }
    for (int applicant = 0; applicant < applicants; applicant++) {
      market.applicant("a" + applicant);
      int home = random.nextInt(schools);
      for (int rank = 1; rank <= choices; rank++) {
        int itsClass = random.nextInt(3);
        market.wish((home + rank) % schools, itsClass, rank);
      }
    }
    return market.build();
  }
}
