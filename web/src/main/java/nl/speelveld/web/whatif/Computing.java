package nl.speelveld.web.whatif;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Long computations, one at a time and each of them once: what came of it is held, and who asks
/// too early is told so.
///
/// One at a time, so that the processors are there for who looks at other pages meanwhile. The line
/// is short: who does not fit in it asks again.
final class Computing {
  private static final int IN_LINE = 16;

  private final int most;
  private final Map<Object, CompletableFuture<Object>> held = new LinkedHashMap<>(16, 0.75f, true);
  private final Executor line;

  /// Holds at most so many things that were computed.
  ///
  /// @param line where computations stand in line, see [#line()]
  Computing(int most, Executor line) {
    this.most = most;
    this.line = line;
  }

  /// A line in which one computation goes at a time. Its thread ends with the program, and when
  /// there is nothing to do.
  static Executor line() {
    return new ThreadPoolExecutor(
        0,
        1,
        30,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(IN_LINE),
        work -> {
          Thread thread = new Thread(work, "what-if");
          thread.setDaemon(true);
          return thread;
        });
  }

  /// What came of a computation, where it is ready within some time; else it goes on, and who asks
  /// again with the same key gets it.
  ///
  /// @param key a value that says all that goes into it
  /// @param patience how long this caller waits
  <T> Optional<T> find(Object key, Supplier<T> compute, Duration patience) {
    try {
      @SuppressWarnings(
          "unchecked") // why: a key has one kind of answer, see the records of the desk
      T ready = (T) place(key, compute).get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return Optional.of(ready);
    } catch (TimeoutException early) {
      return Optional.empty();
    } catch (RejectedExecutionException full) {
      return Optional.empty();
    } catch (ExecutionException fault) {
      forget(key);
      switch (fault.getCause()) {
        case RuntimeException its -> throw its;
        case Error its -> throw its;
        case null, default -> throw new IllegalStateException("a computation failed", fault);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private synchronized CompletableFuture<Object> place(Object key, Supplier<?> compute) {
    CompletableFuture<Object> known = held.get(key);
    if (known != null) {
      return known;
    }
    CompletableFuture<Object> made = CompletableFuture.supplyAsync(compute::get, line);
    held.put(key, made);
    Iterator<CompletableFuture<Object>> eldest = held.values().iterator();
    while (held.size() > most && eldest.hasNext()) {
      if (eldest.next().isDone()) {
        eldest.remove();
      }
    }
    return made;
  }

  private synchronized void forget(Object key) {
    held.remove(key);
  }
}
