package nl.speelveld.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LotteryOrderTest {
  @Test
  void A01_the_lowest_value_goes_first() {
    assertThat(LotteryOrder.of(30, -10, 20)).containsExactly(1, 2, 0);
    assertThat(LotteryOrder.of()).isEmpty();
    assertThat(LotteryOrder.of(7)).containsExactly(0);
  }

  @Test
  void A02_of_equal_values_the_lower_row_goes_first() {
    assertThat(LotteryOrder.of(5, 1, 5, 1, 5)).containsExactly(1, 3, 0, 2, 4);
  }

  @Test
  void A03_all_values_of_a_long_have_their_place() {
    long[] values = {Long.MAX_VALUE, 0, Long.MIN_VALUE, -1, Long.MAX_VALUE - 1, Long.MIN_VALUE + 1};
    assertThat(LotteryOrder.of(values)).containsExactly(2, 5, 3, 1, 4, 0);
  }

  @Test
  void A04_random_values_come_in_the_order_of_a_sort_by_comparing() {
    SplittableRandom random = new SplittableRandom(4);
    for (int turn = 0; turn < 200; turn++) {
      int rows = random.nextInt(1, 400);
      long most = 1L << random.nextInt(1, 63);
      assertSorted(random.longs(rows, -most, most).toArray());
    }
  }

  @Test
  void A05_values_that_crowd_together_are_sorted_all_the_same() {
    // a thousand low numbers and one that is far off: all but one fall in the first stretch
    long[] crowded =
        LongStream.concat(
                LongStream.of(1L << 60), LongStream.range(0, 1000).map(at -> 7919 * at % 1000))
            .toArray();
    assertSorted(crowded);
  }

  @Test
  void A06_a_draw_of_values_numbers_them_and_refuses_one_that_is_drawn_twice() {
    LotteryDraw draw = LotteryDraw.byValue(30, -10, 20);
    assertThat(IntStream.range(0, 3).map(draw::numberOf)).containsExactly(2, 0, 1);
    assertThatThrownBy(() -> LotteryDraw.byValue(4, 9, 4)).hasMessageContaining("(4)");
  }

  private static void assertSorted(long... values) {
    int[] expected =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingLong(row -> values[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    assertThat(LotteryOrder.of(values)).containsExactly(expected);
  }
}
