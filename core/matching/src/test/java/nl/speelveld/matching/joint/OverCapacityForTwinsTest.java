package nl.speelveld.matching.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.joint.OverCapacityForTwins.Placed;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverCapacityForTwinsTest {
  @Test
  void A01_twins_who_get_the_last_seat_get_one_over_capacity() {
    // 2 seats, numbers Ali 0, twins 1, Cas 2: Ali 1, then a seat is left, so both twins: 3 of 2
    Placed placed = assign(2, LotteryDraw.of(0, 1, 2), 1, 2, 1);
    assertThat(places(placed)).containsExactly(true, true, false);
    assertThat(placed.children(0)).isEqualTo(3);
    assertThat(placed.overCapacity(0)).isEqualTo(1);
  }

  @Test
  void A02_twins_behind_the_last_seat_get_none() {
    Placed placed = assign(2, LotteryDraw.of(0, 2, 1), 1, 2, 1);
    assertThat(places(placed)).containsExactly(true, false, true);
    assertThat(placed.overCapacity(0)).isZero();
  }

  @Test
  void A03_twins_ahead_take_two_seats() {
    assertThat(places(assign(2, LotteryDraw.of(1, 0, 2), 1, 2, 1)))
        .containsExactly(false, true, false);
  }

  @Test
  void A04_an_application_for_nobody_is_refused() {
    assertThatThrownBy(() -> assign(2, LotteryDraw.of(1, 0, 2), 1, 0, 1))
        .hasMessageContaining("[1, 0, 1]");
  }

  @ParameterizedTest
  @ValueSource(longs = {81, 82, 83, 84})
  void A05_the_outcome_is_the_best_for_all_of_those_in_which_every_group_went_down_its_order(
      long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 100; trial++) {
      Market market = random(random);
      Priorities priorities =
          Priorities.of(
              market,
              LotteryDraw.byValue(random.longs(market.applicants(), 0, 1L << 60).toArray()));
      int[] children = random.ints(market.applicants(), 1, 4).toArray();
      Placed placed = OverCapacityForTwins.assign(market, priorities, children);
      List<Assignment> stable = new ArrayList<>();
      collect(market, priorities, children, new int[children.length], 0, stable);
      assertThat(stable).contains(placed.assignment());
      for (Assignment other : stable) {
        for (int row = 0; row < children.length; row++) {
          assertThat(placed.assignment().reached(row)).isLessThanOrEqualTo(other.reached(row));
        }
      }
      int[] alone = new int[children.length];
      Arrays.fill(alone, 1);
      assertThat(OverCapacityForTwins.assign(market, priorities, alone).assignment())
          .isEqualTo(DeferredAcceptance.assign(market, priorities));
    }
  }

  private static void collect(
      Market market,
      Priorities priorities,
      int[] children,
      int[] granted,
      int row,
      List<Assignment> stable) {
    if (row == granted.length) {
      Assignment full = Assignment.of(market, granted);
      if (IntStream.range(0, market.wishes())
          .allMatch(wish -> followsTheRule(full, priorities, children, wish))) {
        stable.add(full);
      }
      return;
    }
    for (int wish = market.from(row) - 1; wish < market.from(row + 1); wish++) {
      granted[row] = wish < market.from(row) ? -1 : wish;
      collect(market, priorities, children, granted, row + 1, stable);
    }
  }

  /// Granted wishes have a seat left before them; wishes above the granted one have none.
  private static boolean followsTheRule(
      Assignment assignment, Priorities priorities, int[] children, int wish) {
    Market market = assignment.market();
    int row = market.applicantOf(wish);
    int before =
        IntStream.range(0, children.length)
            .filter(other -> assignment.findWish(other).isPresent())
            .filter(other -> {
              int held = assignment.findWish(other).getAsInt();
              return market.seatGroup(held) == market.seatGroup(wish)
                  && priorities.key(held) < priorities.key(wish);
            })
            .map(other -> children[other])
            .sum();
    boolean seatLeft = before < market.seats(market.seatGroup(wish));
    return wish > assignment.reached(row) || seatLeft == (wish == assignment.reached(row));
  }

  private static Market random(Random random) {
    Market.Builder market = Market.builder();
    int schools = random.nextInt(1, 4);
    for (int school = 0; school < schools; school++) {
      market.programme("s" + school, random.nextInt(4));
    }
    for (int row = 0; row < random.nextInt(1, 7); row++) {
      market.applicant("a" + row);
      List<Integer> list = new ArrayList<>(IntStream.range(0, schools).boxed().toList());
      Collections.shuffle(list, random);
      list.subList(0, random.nextInt(schools + 1))
          .forEach(school -> market.wish("s" + school, random.nextInt(2)));
    }
    return market.build();
  }

  private static Placed assign(int seats, LotteryDraw draw, int... children) {
    Market market =
        Market.builder()
            .programme("Noord", seats)
            .applicant("Ali")
            .wish("Noord", 0)
            .applicant("tweeling")
            .wish("Noord", 0)
            .applicant("Cas")
            .wish("Noord", 0)
            .build();
    return OverCapacityForTwins.assign(market, Priorities.of(market, draw), children);
  }

  private static List<Boolean> places(Placed placed) {
    return IntStream.range(0, 3)
        .mapToObj(row -> placed.assignment().findWish(row).isPresent())
        .toList();
  }
}
