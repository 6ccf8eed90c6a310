package nl.speelveld.runs.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeldTest {
  @Test
  void A01_what_was_computed_is_not_computed_again() {
    Held<String, String> held = Held.atMost(2);
    AtomicInteger computed = new AtomicInteger();
    for (int time = 0; time < 3; time++) {
      assertThat(held.get("a", key -> key + computed.incrementAndGet())).isEqualTo("a1");
    }
  }

  @Test
  void A02_the_one_asked_for_longest_ago_goes_first() {
    Held<String, Integer> held = Held.atMost(2);
    AtomicInteger computed = new AtomicInteger();
    for (String key : List.of("a", "b", "a", "c")) { // b was asked for longest ago when c comes
      held.get(key, any -> computed.incrementAndGet());
    }
    assertThat(held.size()).isEqualTo(2);
    assertThat(held.get("a", any -> computed.incrementAndGet())).isEqualTo(1);
    assertThat(held.get("b", any -> computed.incrementAndGet())).isEqualTo(4);
  }

  @Test
  void A03_a_failure_is_told_and_not_held() {
    Held<String, Integer> held = Held.atMost(2);
    assertThatThrownBy(() -> held.get("a", Integer::valueOf))
        .isInstanceOf(NumberFormatException.class);
    assertThat(held.get("a", any -> 7)).isEqualTo(7);
  }

  @Test
  void A04_of_many_who_ask_at_once_one_computes() throws Exception {
    Held<String, Integer> held = Held.atMost(1);
    AtomicInteger computed = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int asker = 0; asker < 8; asker++) {
        answers.add(
            threads.submit(() ->
                held.get(
                    "a",
                    key -> {
                      begun.countDown();
                      await(go);
                      return computed.incrementAndGet();
                    })));
      }
      await(begun);
      go.countDown();
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(1);
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void A06_what_is_not_ready_is_not_found() {
    Held<String, Integer> held = Held.atMost(1);
    assertThat(held.find("a")).isEmpty();
    held.get(
        "a",
        key -> {
          assertThat(held.find("a")).isEmpty(); // it is being computed
          return 7;
        });
    assertThat(held.find("a")).contains(7);
  }

  @Test
  void A05_at_least_one_thing_is_held() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Held.atMost(0))
        .withMessageContaining("(0)");
  }
}
