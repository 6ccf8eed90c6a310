package nl.speelveld.matching.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtraSeatsTest {
  @Test
  void A01_a_seat_is_added_where_it_serves_best() {
    // Ali: Noord, Zuid; Bo: Noord, Zuid; Cas: Noord. One seat at Noord and at Zuid: three promises,
    // two seats, so one more. At Noord the ranks are 1 + 1 + 2, at Zuid 2 + 2 + 1.
    var found = FewestExtraSeats.assign(market(), Guarantee.toListsOf(market(), 1), draw());
    assertThat(added(found)).containsExactly(1, 0);
    assertThat(SmallMarkets.ranks(found.assignment())).isEqualTo(4);
    assertThat(found.isProven()).isTrue();
  }

  @Test
  void A02_a_list_that_is_too_short_is_promised_nothing() {
    Guarantee longLists = Guarantee.toListsOf(market(), 2);
    assertThat(longLists.applicants()).isEqualTo(2);
    assertThat(longLists.holds(2)).isFalse();
    assertThat(added(FewestExtraSeats.assign(market(), longLists, draw()))).containsExactly(0, 0);
  }

  @Test
  void A03_deferred_acceptance_may_need_more_seats_than_the_least_of_any_rule() {
    // Ali: Noord, Zuid; Bo: Noord. Ali goes first everywhere: Bo needs a second seat at Noord. Any
    // rule could put Ali at Zuid instead.
    Market market =
        Market.builder()
            .programme("Noord", 1)
            .programme("Zuid", 1)
            .applicant("Ali")
            .wish("Noord", 0)
            .wish("Zuid", 0)
            .applicant("Bo")
            .wish("Noord", 0)
            .build();
    LotteryDraw draw = LotteryDraw.of(0, 1);
    Guarantee all = Guarantee.toListsOf(market, 1);
    assertThat(added(FewestExtraSeats.assign(market, all, draw))).containsExactly(0, 0);
    ExtraSeats stable = StableExtraSeats.find(market, Priorities.of(market, draw), all, 100);
    assertThat(stable.added(0)).isEqualTo(1);
    assertThat(stable.total()).isEqualTo(1);
    assertThat(stable.isExact()).isTrue();
  }

  @Test
  void A04_beyond_the_limit_the_answer_says_between_which_numbers() {
    ExtraSeats found =
        StableExtraSeats.find(
            market(), Priorities.of(market(), draw()), Guarantee.toListsOf(market(), 1), 0);
    assertThat(found.least()).isEqualTo(1);
    assertThat(SmallMarkets.keeps(found.assignment(), Guarantee.toListsOf(market(), 1))).isTrue();
  }

  @Test
  void A05_an_empty_list_cannot_be_promised_a_place() {
    assertThatThrownBy(() -> Guarantee.toListsOf(market(), 0)).hasMessageContaining("(0)");
    Market nothing = Market.builder().programme("Noord", 1).applicant("Ali").build();
    assertThatThrownBy(() -> Guarantee.to(nothing, _ -> true)).hasMessageContaining("(Ali)");
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54})
  void A06_no_assignment_of_a_small_market_keeps_the_promise_with_fewer_seats(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 100; trial++) {
      Market market = SmallMarkets.of(random, 6, 4);
      Guarantee guarantee = Guarantee.toListsOf(market, 1 + random.nextInt(2));
      var found =
          FewestExtraSeats.assign(
              market, guarantee, SmallMarkets.draw(random, market.applicants()));
      assertThat(SmallMarkets.keeps(found.assignment(), guarantee)).isTrue();
      assertThat(found.isProven()).isTrue();
      int seats = SmallMarkets.overfull(found.assignment());
      assertThat(IntStream.of(added(found)).sum()).isEqualTo(seats);
      SmallMarkets.each(
          market,
          other -> {
            if (SmallMarkets.keeps(other, guarantee)) {
              assertThat(SmallMarkets.overfull(other)).isGreaterThanOrEqualTo(seats);
              if (SmallMarkets.overfull(other) == seats
                  && other.placed() >= found.assignment().placed()) {
                assertThat(other.placed()).isEqualTo(found.assignment().placed());
                assertThat(SmallMarkets.ranks(other))
                    .isGreaterThanOrEqualTo(SmallMarkets.ranks(found.assignment()));
              }
            }
          });
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63, 64})
  void A07_no_fewer_seats_let_deferred_acceptance_keep_the_promise(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 60; trial++) {
      Market market = SmallMarkets.of(random, 7, 3);
      LotteryDraw draw = SmallMarkets.draw(random, market.applicants());
      Priorities priorities = Priorities.of(market, draw);
      Guarantee guarantee = Guarantee.toListsOf(market, 1);
      ExtraSeats found = StableExtraSeats.find(market, priorities, guarantee, 1_000_000);
      assertThat(found.isExact()).isTrue();
      assertThat(SmallMarkets.keeps(found.assignment(), guarantee)).isTrue();
      assertThat(found.total())
          .isGreaterThanOrEqualTo(
              IntStream.of(added(FewestExtraSeats.assign(market, guarantee, draw))).sum());
      noneWithFewer(market, priorities, guarantee, found.total());
    }
  }

  private static void noneWithFewer(
      Market market, Priorities priorities, Guarantee guarantee, int total) {
    int groups = market.seatGroups().size();
    int base = total + 1;
    for (int code = 0; code < Math.pow(base, groups); code++) {
      int[] seats = new int[groups];
      int sum = 0;
      int rest = code;
      for (int group = 0; group < groups; group++) {
        seats[group] = market.seats(group) + rest % base;
        sum += rest % base;
        rest /= base;
      }
      if (sum < total) {
        assertThat(
                SmallMarkets.keeps(
                    DeferredAcceptance.assign(market.withSeats(seats), priorities), guarantee))
            .isFalse();
      }
    }
  }

  private static Market market() {
    return Market.builder()
        .programme("Noord", 1)
        .programme("Zuid", 1)
        .applicant("Ali")
        .wish("Noord", 0)
        .wish("Zuid", 0)
        .applicant("Bo")
        .wish("Noord", 0)
        .wish("Zuid", 0)
        .applicant("Cas")
        .wish("Noord", 0)
        .build();
  }

  private static LotteryDraw draw() {
    return LotteryDraw.of(0, 1, 2);
  }

  private static int[] added(PricedAssignment found) {
    return IntStream.range(0, found.assignment().market().seatGroups().size())
        .map(found::addedSeats)
        .toArray();
  }
}
