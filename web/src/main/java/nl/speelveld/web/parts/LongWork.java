package nl.speelveld.web.parts;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Long computations of pages and programs together, on a budget: one at a time in each line, each
/// of them once, on at most half of the processors. What came of it is held.
///
/// So who hands in a list does not wait for who wonders what a policy would do. The lines are
/// short: who does not fit in is told at once to come back ([Full]).
public final class LongWork {
  /// After how many seconds somebody who did not fit in may try again.
  public static final int AGAIN_SECONDS = 20;

  private static final int IN_LINE = 12;
  private final int inLine;
  private final ForkJoinPool budget;
  private final Map<Kind, Map<Object, CompletableFuture<Object>>> held = new EnumMap<>(Kind.class);
  private final ThreadPoolExecutor asked;
  private final ThreadPoolExecutor beside;

  /// What is computed.
  public enum Kind {
    /// A municipality as scenarios begin with it.
    CITY(12, false),
    /// What scenarios do.
    ANSWER(60, false),
    /// How well a municipality is reproduced.
    TEST(24, false),
    /// Which schools mix the most together. It goes beside, as all that follows: the next answer
    /// does not wait for it.
    PAIRS(200, true),
    /// Which measure of a scenario does how much.
    PARTS(100, true),
    /// What is possible at most.
    FRONTIER(200, true);

    private final int most;
    private final boolean isBeside;

    Kind(int most, boolean isBeside) {
      this.most = most;
      this.isBeside = isBeside;
    }
  }

  /// So many computations wait that another one has no place.
  public static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Full() {
      super("the line of long computations is full", null, false, false);
    }
  }

  /// Lines in which nobody waits.
  public LongWork() {
    this(IN_LINE, Math.max(2, Runtime.getRuntime().availableProcessors() / 2));
  }

  /// The same of another size.
  ///
  /// @param inLine how many computations wait in a line at most, beside the one that runs
  /// @param processors how many are used at most
  LongWork(int inLine, int processors) {
    this.inLine = inLine;
    this.budget = new ForkJoinPool(processors);
    this.asked = line();
    this.beside = line();
    for (Kind kind : Kind.values()) {
      held.put(kind, new LinkedHashMap<>(16, 0.75f, true));
    }
  }

  /// A line in which one computation goes at a time. Its thread ends with the program, and when
  /// there is nothing to do.
  private ThreadPoolExecutor line() {
    return new ThreadPoolExecutor(
        0,
        1,
        30,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(inLine),
        work -> {
          Thread thread = new Thread(work, "long-work");
          thread.setDaemon(true);
          return thread;
        });
  }

  /// What came of a computation, where it is ready within some time; else it goes on, and who asks
  /// again with the same key gets it.
  ///
  /// @param key a value that says all that goes into it
  /// @param patience how long this caller waits
  /// @throws Full where it was not asked before and the line has no place
  public <T> Optional<T> find(Kind kind, Object key, Supplier<T> compute, Duration patience) {
    CompletableFuture<Object> placed;
    try {
      placed = place(kind, key, compute);
    } catch (RejectedExecutionException full) {
      throw new Full();
    }
    try {
      @SuppressWarnings(
          "unchecked") // why: a key has one kind of answer: each is a record of a room
      T ready = (T) placed.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return Optional.of(ready);
    } catch (TimeoutException early) {
      return Optional.empty();
    } catch (ExecutionException fault) {
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

  /// Begins a computation that nobody asked for yet: only where its line is empty, and where
  /// nothing that is held goes for it.
  ///
  /// @param key a value that says all that goes into it
  public synchronized void prepare(Kind kind, Object key, Supplier<?> compute) {
    ThreadPoolExecutor its = line(kind);
    boolean isQuiet = its.getActiveCount() == 0 && its.getQueue().isEmpty();
    if (isQuiet && of(kind).size() < kind.most) {
      var _ = place(kind, key, compute); // who asks for it waits for it
    }
  }

  private ThreadPoolExecutor line(Kind kind) {
    return kind.isBeside ? beside : asked;
  }

  private synchronized CompletableFuture<Object> place(Kind kind, Object key, Supplier<?> compute) {
    Map<Object, CompletableFuture<Object>> its = of(kind);
    CompletableFuture<Object> known = its.get(key);
    // why: what failed is begun anew by who asks next, also where it was begun before anybody asked
    if (known != null && !known.isCompletedExceptionally()) {
      return known;
    }
    CompletableFuture<Object> made =
        CompletableFuture.supplyAsync(
            // why: parallel streams of a task use the pool in which it runs, not that of all
            () -> budget.submit(compute::get).join(), line(kind));
    its.put(key, made);
    Iterator<CompletableFuture<Object>> eldest = its.values().iterator();
    while (its.size() > kind.most && eldest.hasNext()) {
      if (eldest.next().isDone()) {
        eldest.remove();
      }
    }
    return made;
  }

  private Map<Object, CompletableFuture<Object>> of(Kind kind) {
    return held.computeIfAbsent(kind, _ -> new LinkedHashMap<>());
  }
}
