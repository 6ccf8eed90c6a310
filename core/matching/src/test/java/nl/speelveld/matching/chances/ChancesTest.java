package nl.speelveld.matching.chances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.market.Market;
import org.junit.jupiter.api.Test;

class ChancesTest {
  @Test
  void A01_two_ask_one_seat_and_each_has_it_in_half_of_the_draws() {
    Market market =
        Market.builder()
            .programme("A", 1)
            .programme("B", 1)
            .applicant("Ans")
            .wish("A", 0)
            .wish("B", 0)
            .applicant("Bram")
            .wish("A", 0)
            .build();
    Chances chances = Chances.of(market, DrawSettings.usual(1));
    // 10,000 fair coins: standard deviation 0.005, five of them 0.025
    assertThat(chances.ofWish(0).value()).isCloseTo(0.5, within(0.025));
    assertThat(chances.granted(0) + chances.granted(2)).isEqualTo(10_000);
    assertThat(chances.asked(1)).isEqualTo(10_000 - chances.granted(0));
    assertThat(chances.findOnceAsked(1)).contains(new Share(chances.granted(1), chances.asked(1)));
    assertThat(chances.ofSeat(0).value()).isEqualTo(1); // A or else B
    assertThat(chances.ofSeat(1).value()).isEqualTo(chances.ofWish(2).value());
  }

  @Test
  void A02_a_wish_below_a_sure_one_is_never_asked() {
    Market market =
        Market.builder()
            .programme("A", 1)
            .programme("B", 1)
            .applicant("Ans")
            .wish("A", 0)
            .wish("B", 0)
            .build();
    assertThat(Chances.of(market, new DrawSettings(10, 1, 1)).findOnceAsked(1)).isEmpty();
  }

  @Test
  void B01_counts_over_all_draws_lie_in_the_interval_as_often_as_it_says() {
    int wishes = 0;
    int inside = 0;
    for (int seed = 0; seed < 1_500; seed++) {
      Market market = new RandomMarkets(seed).market(6);
      Chances chances = Chances.of(market, new DrawSettings(1_000, seed, 1));
      ExactChances.Counts exact = ExactChances.of(market);
      for (int wish = 0; wish < market.wishes(); wish++) {
        double truth = (double) exact.ofWish().get(wish) / exact.draws();
        Share share = chances.ofWish(wish);
        // six standard deviations: once in 500 million
        assertThat(share.value())
            .as("seed " + seed)
            .isCloseTo(truth, within(6 * Math.sqrt(truth * (1 - truth) / 1_000) + 1e-12));
        if (truth > 0 && truth < 1) { // what is certain is always inside
          wishes++;
          inside += share.low() <= truth && truth <= share.high() ? 1 : 0;
        }
      }
    }
    // 95 %; wishes of one market hang together, so a wide margin
    assertThat((double) inside / wishes).as(inside + " of " + wishes).isBetween(0.92, 0.98);
  }

  @Test
  void B02_threads_change_nothing_and_the_seed_does() {
    Market.Builder scarce = Market.builder().programme("A", 3).programme("B", 2);
    for (int applicant = 0; applicant < 9; applicant++) {
      scarce.applicant("a" + applicant).wish("A", applicant % 2).wish("B", 0);
    }
    Market market = scarce.build();
    List<Long> one = counts(market, new DrawSettings(501, 7, 1));
    assertThat(counts(market, new DrawSettings(501, 7, 2))).isEqualTo(one);
    assertThat(counts(market, new DrawSettings(501, 7, 5))).isEqualTo(one);
    assertThat(counts(market, new DrawSettings(501, 8, 1))).isNotEqualTo(one);
  }

  @Test
  void C01_a_type_has_the_mean_chance_of_its_applicants() {
    // two seats, a sibling and two others: the sibling always has one of them
    Market market =
        Market.builder()
            .programme("A", 2)
            .applicant("Ans")
            .wish("A", 0)
            .applicant("Bram")
            .wish("A", 1)
            .applicant("Cor")
            .wish("A", 1)
            .build();
    Chances chances = Chances.of(market, new DrawSettings(400, 3, 1));
    List<TypeChances.Row> rows = TypeChances.of(chances, applicant -> 0);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).key()).isEqualTo(new TypeChances.Key(0, 0, 0, 1));
    assertThat(rows.get(0).place().value()).isEqualTo(1);
    assertThat(rows.get(1).applicants()).isEqualTo(2);
    assertThat(rows.get(1).place().value()).isEqualTo(0.5); // one of two in every draw
    assertThat(rows.get(1).place().draws()).isEqualTo(400);
  }

  @Test
  void D01_the_interval_of_wilson_is_that_of_the_textbook() {
    // 8 of 10: (0.8 + 0.19207 ± 1.96 √(0.016 + 0.0096036)) / 1.38415 = 0.490 … 0.943
    Share share = new Share(8, 10);
    assertThat(share.low()).isCloseTo(0.490, within(0.0005));
    assertThat(share.high()).isCloseTo(0.943, within(0.0005));
    assertThat(new Share(0, 10).low()).isZero();
    assertThat(new Share(10, 10).high()).isEqualTo(1);
    assertThatThrownBy(() -> new Share(11, 10)).hasMessageContaining("(11.0)");
  }

  private static List<Long> counts(Market market, DrawSettings settings) {
    Chances chances = Chances.of(market, settings);
    return IntStream.range(0, market.wishes()).mapToObj(chances::granted).toList();
  }
}
