package nl.speelveld.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// One flush for all who wait.
class GroupCommitTest {
  @Test
  void who_comes_alone_gets_a_flush_of_its_own() {
    AtomicInteger flushes = new AtomicInteger();
    GroupCommit commits = new GroupCommit(flushes::incrementAndGet);
    commits.await();
    commits.await();
    assertThat(flushes).hasValue(2);
  }

  @Test
  void who_comes_while_a_flush_runs_waits_for_the_next_and_shares_it() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger flushes = new AtomicInteger();
    GroupCommit commits =
        new GroupCommit(() -> {
          if (flushes.incrementAndGet() == 1) {
            running.countDown();
            waitFor(goOn);
          }
        });
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      Future<?> first = threads.submit(commits::await);
      running.await();
      List<Thread> others = new ArrayList<>();
      for (int at = 0; at < 50; at++) {
        Thread other = new Thread(commits::await);
        other.start();
        others.add(other);
      }
      for (Thread other : others) { // all of them wait, while the first flush is not done
        while (other.getState() != Thread.State.WAITING) {
          Thread.onSpinWait();
        }
      }
      goOn.countDown();
      first.get();
      for (Thread other : others) {
        other.join();
      }
    }
    assertThat(flushes).hasValue(2);
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Test
  void a_flush_that_fails_is_told_to_who_led_it_and_serves_nobody() {
    AtomicInteger flushes = new AtomicInteger();
    GroupCommit commits =
        new GroupCommit(() -> {
          if (flushes.incrementAndGet() == 1) {
            throw new IllegalStateException("disk full");
          }
        });
    assertThatThrownBy(commits::await).hasMessage("disk full");
    commits.await();
    assertThat(flushes).hasValue(2);
  }
}
