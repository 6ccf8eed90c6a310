package nl.speelveld.matching.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankMinimisingTest {
  @Test
  void A01_one_steps_aside_where_that_costs_less() {
    // Ali: Noord, Zuid, Oost; Bo: Noord, Oost, Zuid; Cas: Noord. One seat each. Only Cas has no
    // other wish: Cas Noord (1), Ali Zuid (2), Bo Oost (2): sum 5, and all are placed.
    var found = RankMinimising.assign(three(), LotteryDraw.of(0, 1, 2));
    assertThat(places(found)).containsExactly("Zuid", "Oost", "Noord");
    assertThat(found.cost()).isEqualTo(5);
    assertThat(found.isProven()).isTrue();
  }

  @Test
  void A02_a_seat_more_at_a_full_school_saves_its_price() {
    // with two seats at Noord: Cas and one of the others there, sum 1 + 1 + 2 = 4, one less
    var found = RankMinimising.assign(three(), LotteryDraw.of(0, 1, 2));
    assertThat(found.price(0)).isEqualTo(1);
    var more = RankMinimising.assign(three().withSeats(2, 1, 1), LotteryDraw.of(0, 1, 2));
    assertThat(more.cost()).isEqualTo(4);
  }

  @Test
  void A03_squares_weigh_low_places_more() {
    // Ali: Noord; Bo: Zuid, Oost; Cas: Noord, Zuid, Oost (one seat each). With plain ranks
    // Ali 1, Bo 1, Cas 3 and Ali 1, Bo 2, Cas 2 both make 5; with squares 11 against 9.
    Market market =
        schools()
            .applicant("Ali")
            .wish("Noord", 0)
            .applicant("Bo")
            .wish("Zuid", 0)
            .wish("Oost", 0)
            .applicant("Cas")
            .wish("Noord", 0)
            .wish("Zuid", 0)
            .wish("Oost", 0)
            .build();
    var found = RankMinimising.assign(market, LotteryDraw.of(0, 1, 2), rank -> rank * rank);
    assertThat(places(found)).containsExactly("Noord", "Oost", "Zuid");
    assertThat(found.cost()).isEqualTo(9);
  }

  @Test
  void A04_the_draw_decides_between_equals() {
    Market market =
        schools().applicant("Ali").wish("Noord", 0).applicant("Bo").wish("Noord", 0).build();
    assertThat(places(RankMinimising.assign(market, LotteryDraw.of(0, 1))))
        .containsExactly("Noord", "none");
    assertThat(places(RankMinimising.assign(market, LotteryDraw.of(1, 0))))
        .containsExactly("none", "Noord");
    assertThatThrownBy(() -> RankMinimising.assign(market, LotteryDraw.of(0)))
        .hasMessageContaining("the draw has (1) numbers");
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void A05_no_assignment_of_a_small_market_is_cheaper_and_the_prices_prove_it(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 100; trial++) {
      Market market = SmallMarkets.of(random, 6, 4);
      var found = RankMinimising.assign(market, SmallMarkets.draw(random, market.applicants()));
      assertThat(SmallMarkets.overfull(found.assignment())).isZero();
      assertThat(found.isProven()).isTrue();
      SmallMarkets.each(
          market,
          other -> {
            if (SmallMarkets.overfull(other) == 0) {
              assertThat(other.placed()).isLessThanOrEqualTo(found.assignment().placed());
              if (other.placed() == found.assignment().placed()) {
                assertThat(SmallMarkets.ranks(other))
                    .isGreaterThanOrEqualTo(SmallMarkets.ranks(found.assignment()));
              }
            }
          });
    }
  }

  @Test
  void A06_a_city_is_proven_and_does_not_depend_on_the_order_of_rows() {
    Random random = new Random(31);
    int applicants = 800;
    List<List<Integer>> lists = new ArrayList<>();
    for (int applicant = 0; applicant < applicants; applicant++) {
      List<Integer> all = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
      Collections.shuffle(all, random);
      all.sort((a, b) -> Integer.compare(a / 8, b / 8)); // some schools are liked by all
      lists.add(all.subList(0, 6));
    }
    LotteryDraw draw = SmallMarkets.draw(random, applicants);
    List<Integer> rows = new ArrayList<>(IntStream.range(0, applicants).boxed().toList());
    var found = RankMinimising.assign(city(lists, rows), draw);
    assertThat(found.isProven()).isTrue();
    Collections.shuffle(rows, random);
    int[] numbers = rows.stream().mapToInt(draw::numberOf).toArray();
    var shuffled = RankMinimising.assign(city(lists, rows), LotteryDraw.of(numbers));
    for (int row = 0; row < applicants; row++) {
      assertThat(shuffled.assignment().findProgramme(row))
          .isEqualTo(found.assignment().findProgramme(rows.get(row)));
    }
  }

  private static Market city(List<List<Integer>> lists, List<Integer> rows) {
    Market.Builder market = Market.builder();
    for (int school = 0; school < 40; school++) {
      market.programme("s" + school, 19);
    }
    for (int row : rows) {
      market.applicant("a" + row);
      lists.get(row).forEach(school -> market.wish("s" + school, 0));
    }
    return market.build();
  }

  private static Market.Builder schools() {
    return Market.builder().programme("Noord", 1).programme("Zuid", 1).programme("Oost", 1);
  }

  private static Market three() {
    return schools()
        .applicant("Ali")
        .wish("Noord", 0)
        .wish("Zuid", 0)
        .wish("Oost", 0)
        .applicant("Bo")
        .wish("Noord", 0)
        .wish("Oost", 0)
        .wish("Zuid", 0)
        .applicant("Cas")
        .wish("Noord", 0)
        .build();
  }

  private static List<String> places(PricedAssignment found) {
    Market market = found.assignment().market();
    return IntStream.range(0, market.applicants())
        .map(applicant -> found.assignment().findProgramme(applicant).orElse(-1))
        .mapToObj(programme -> programme < 0 ? "none" : market.programmes().get(programme))
        .toList();
  }
}
