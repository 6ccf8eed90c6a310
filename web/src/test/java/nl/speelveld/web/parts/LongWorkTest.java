package nl.speelveld.web.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import nl.speelveld.web.parts.LongWork.Kind;
import org.junit.jupiter.api.Test;

class LongWorkTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(1);
  private final CountDownLatch go = new CountDownLatch(1);
  private final AtomicInteger times = new AtomicInteger();

  private int waited() {
    try {
      go.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    return times.incrementAndGet();
  }

  @Test
  void A01_who_asks_too_early_gets_it_later_and_it_is_computed_once() {
    LongWork work = new LongWork(4, 1);
    assertThat(work.find(Kind.ANSWER, "q", this::waited, SHORT)).isEmpty();
    go.countDown();
    assertThat(work.find(Kind.ANSWER, "q", this::waited, LONG)).contains(1);
    assertThat(work.find(Kind.ANSWER, "q", this::waited, LONG)).contains(1);
  }

  @Test
  void A02_who_does_not_fit_in_the_line_is_told_at_once_and_fits_in_later() {
    LongWork work = new LongWork(1, 1);
    assertThat(work.find(Kind.CITY, "runs", this::waited, SHORT)).isEmpty();
    assertThat(work.find(Kind.CITY, "waits", this::waited, SHORT)).isEmpty();
    assertThatThrownBy(() -> work.find(Kind.ANSWER, "third", () -> 3, LONG))
        .isInstanceOf(LongWork.Full.class);
    go.countDown();
    assertThat(work.find(Kind.CITY, "waits", this::waited, LONG)).contains(2);
    assertThat(work.find(Kind.ANSWER, "third", () -> 3, LONG)).contains(3);
  }

  @Test
  void A03_a_computation_has_the_processors_of_the_budget_and_no_more() {
    LongWork work = new LongWork(1, 3);
    assertThat(work.find(Kind.ANSWER, "own", LongWorkTest::processors, LONG)).contains(3);
  }

  private static int processors() {
    ForkJoinPool pool = ForkJoinTask.getPool();
    return pool == null ? 0 : pool.getParallelism();
  }

  @Test
  void A05_what_nobody_asked_yet_is_begun_only_where_nobody_waits() {
    LongWork work = new LongWork(4, 1);
    assertThat(work.find(Kind.CITY, "asked", this::waited, SHORT)).isEmpty();
    work.prepare(Kind.CITY, "guess", () -> 9);
    go.countDown();
    assertThat(work.find(Kind.CITY, "asked", this::waited, LONG)).contains(1);
    assertThat(work.find(Kind.CITY, "guess", () -> 2, LONG)).contains(2); // not begun then
  }

  @Test
  void A06_what_nobody_asked_yet_is_there_for_who_asks_and_takes_nothing_from_others() {
    LongWork work = new LongWork(4, 1);
    work.prepare(Kind.CITY, "guess", () -> 9);
    assertThat(work.find(Kind.CITY, "guess", () -> 2, LONG)).contains(9);
    for (int at = 0; at < 11; at++) {
      int its = at;
      assertThat(work.find(Kind.CITY, its, () -> its, LONG)).contains(its);
    }
    work.prepare(Kind.CITY, "one too many", () -> 13); // twelve are held
    assertThat(work.find(Kind.CITY, "guess", () -> 2, LONG)).contains(9);
  }

  @Test
  void A04_a_fault_is_told_and_not_held() {
    LongWork work = new LongWork(1, 1);
    assertThatThrownBy(() ->
            work.find(
                Kind.ANSWER,
                "q",
                () -> {
                  throw new IllegalArgumentException("no");
                },
                LONG))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(work.find(Kind.ANSWER, "q", () -> 7, LONG)).contains(7);
  }

  @Test
  void A07_what_failed_before_anybody_asked_is_no_fault_of_who_asks_first() {
    LongWork work = new LongWork(4, 1);
    work.prepare(
        Kind.CITY,
        "city",
        () -> {
          throw new IllegalStateException("the disk was away ()");
        });
    assertThat(work.find(Kind.ANSWER, "next in line", () -> 1, LONG)).contains(1);
    assertThat(work.find(Kind.CITY, "city", () -> 2, LONG)).contains(2);
  }
}
