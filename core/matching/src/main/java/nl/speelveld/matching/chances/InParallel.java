package nl.speelveld.matching.chances;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Divides draws over threads: thread `t` of `n` makes draws t, t + n, t + 2n …
public final class InParallel {
  private InParallel() {}

  /// Makes some of the draws, at a desk that no other thread uses.
  @FunctionalInterface
  public interface Worker {
    /// Makes one draw.
    void make(int draw);
  }

  /// Lets a worker for each thread make its draws, and gives the workers back in order.
  ///
  /// @param worker makes the worker of a thread
  public static <W extends Worker> List<W> run(DrawSettings settings, IntFunction<W> worker) {
    IntStream threads = IntStream.range(0, settings.threads());
    return (settings.threads() == 1 ? threads : threads.parallel())
        .mapToObj(thread -> {
          W own = worker.apply(thread);
          for (int draw = thread; draw < settings.draws(); draw += settings.threads()) {
            own.make(draw);
          }
          return own;
        })
        .toList();
  }
}
