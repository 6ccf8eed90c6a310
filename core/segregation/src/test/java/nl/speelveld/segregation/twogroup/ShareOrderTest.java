package nl.speelveld.segregation.twogroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareOrderTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 48, 49, 1000, 20_000})
  void units_come_by_share_and_equal_shares_keep_their_order(int units) {
    Random random = new Random(units);
    double[] shares =
        IntStream.range(0, units)
            .mapToDouble(
                i -> random.nextInt(3) == 0 ? 0 : random.nextInt(2 + i % 97) / (1.0 + i % 97))
            .toArray();
    assertInOrder(units, shares);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 5000})
  void shares_that_differ_by_little_are_told_apart_too(int units) {
    // all between .5 and .500001, so the first 22 bits say nothing: shares of units of a million
    Random random = new Random(units);
    double[] shares =
        IntStream.range(0, units)
            .mapToDouble(i -> (500_000 + random.nextInt(2)) / (1e6 - i))
            .toArray();
    assertInOrder(units, shares);
  }

  private static void assertInOrder(int units, double[] shares) {
    ShareOrder order = new ShareOrder(units);
    for (int round = 0; round < 2; round++) { // the second time in used arrays
      for (int unit = 0; unit < units; unit++) {
        order.put(unit, shares[unit]);
      }
      order.sort(units);
      List<Integer> expected =
          IntStream.range(0, units)
              .boxed()
              .sorted(Comparator.comparingDouble(unit -> shares[unit]))
              .toList();
      assertThat(IntStream.range(0, units).mapToObj(order::at)).isEqualTo(expected);
    }
  }
}
