package nl.speelveld.matching.callorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallOrderTest {
  private static final long NONE = 0;
  private static final long A = 1;
  private static final long B = 2;

  @Test
  void A01_without_rates_the_call_order_is_the_ranking() {
    assertThat(called(CallOrder.of(List.of(), 0, 0, 0))).containsExactly(0, 1, 2);
  }

  @Test
  void A02_a_rate_of_half_calls_every_second_time_from_the_group() {
    // place 1: 0·100 < 50·1 binds → 3; place 2: 1·100 ≥ 50·2 → 0; place 3: 100 < 150 binds → 4;
    // place 4: 200 ≥ 200 → 1; the group is used up → 2
    CallOrder order = CallOrder.of(List.of(new MinimumRate("a", 50)), NONE, NONE, NONE, A, A);
    assertThat(called(order)).containsExactly(3, 0, 4, 1, 2);
    assertThat(order.bindingAt(0)).containsExactly(new MinimumRate("a", 50));
    assertThat(order.bindingAt(1)).isEmpty();
  }

  @Test
  void A03_a_candidate_of_both_groups_goes_before_a_better_ranked_one_of_one_group() {
    var rates = List.of(new MinimumRate("a", 10), new MinimumRate("b", 10));
    assertThat(called(CallOrder.of(rates, NONE, A, B, A | B))).startsWith(3, 0);
  }

  @Test
  void A04_where_two_rates_clash_the_first_of_the_list_goes_first() {
    var rates = List.of(new MinimumRate("a", 10), new MinimumRate("b", 10));
    assertThat(called(CallOrder.of(rates, NONE, B, A))).containsExactly(2, 1, 0);
  }

  @Test
  void A05_the_order_serves_a_mechanism_as_numbers() {
    CallOrder order = CallOrder.of(List.of(new MinimumRate("a", 50)), NONE, NONE, A);
    assertThat(order.asDraw().numberOf(2)).isZero();
    assertThat(order.placeOf(0)).isEqualTo(1);
  }

  @Test
  void A06_a_rate_above_100_and_an_unknown_group_are_refused() {
    assertThatThrownBy(() -> new MinimumRate("a", 101)).hasMessageContaining("(101)");
    assertThatThrownBy(() -> CallOrder.of(List.of(), A)).hasMessageContaining("candidate (0)");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void A07_every_call_follows_the_definition_and_keeps_its_promises(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 250; trial++) {
      List<MinimumRate> rates = rates(random);
      long[] groups = random.longs(random.nextInt(1, 14), 0, 1L << rates.size()).toArray();
      CallOrder order = CallOrder.of(rates, groups);
      followsTheDefinition(order, groups);
      keepsItsPromises(order, groups);
    }
  }

  private static List<MinimumRate> rates(Random random) {
    return IntStream.range(0, random.nextInt(1, 5))
        .mapToObj(row -> new MinimumRate("group " + row, random.nextInt(101)))
        .toList();
  }

  /// Of those left, the called one has the best row of answers "serves binding rate 1, 2, …" (yes
  /// before no, the first rate first), and of those with that row it is the best ranked.
  private static void followsTheDefinition(CallOrder order, long[] groups) {
    List<Integer> left = new ArrayList<>(IntStream.range(0, groups.length).boxed().toList());
    List<Integer> before = new ArrayList<>();
    while (!left.isEmpty()) {
      int best = left.getFirst();
      for (int candidate : left) {
        if (answers(order, groups, before, left, candidate)
                .compareTo(answers(order, groups, before, left, best))
            > 0) {
          best = candidate;
        }
      }
      assertThat(order.candidateAt(before.size())).isEqualTo(best);
      left.remove(Integer.valueOf(best));
      before.add(best);
    }
  }

  private static String answers(
      CallOrder order, long[] groups, List<Integer> before, List<Integer> left, int candidate) {
    StringBuilder answers = new StringBuilder();
    for (int rate = 0; rate < order.rates().size(); rate++) {
      long bit = 1L << rate;
      boolean someLeft = left.stream().anyMatch(other -> (groups[other] & bit) != 0);
      double of = before.stream().filter(other -> (groups[other] & bit) != 0).count();
      boolean binds =
          someLeft && of / (before.size() + 1) * 100 < order.rates().get(rate).percent() - 1e-9;
      answers.append(binds && (groups[candidate] & bit) != 0 ? '1' : '0');
    }
    return answers.toString();
  }

  private static void keepsItsPromises(CallOrder order, long[] groups) {
    int firstLeft =
        (int) IntStream.range(0, groups.length).filter(c -> (groups[c] & A) != 0).count();
    int firstCalled = 0;
    long all = (1L << order.rates().size()) - 1;
    for (int place = 0; place < groups.length; place++) {
      int candidate = order.candidateAt(place);
      firstCalled += (int) (groups[candidate] & A);
      assertThat(
              order.rates().getFirst().isMet(firstCalled, place + 1L) || firstCalled == firstLeft)
          .isTrue();
      if (groups[candidate] == all) {
        assertThat(place).isLessThanOrEqualTo(candidate);
      }
      for (int earlier = 0; earlier < place; earlier++) {
        int other = order.candidateAt(earlier);
        assertThat(groups[other] != groups[candidate] || other < candidate).isTrue();
      }
    }
  }

  private static int[] called(CallOrder order) {
    return IntStream.range(0, order.candidates()).map(order::candidateAt).toArray();
  }
}
