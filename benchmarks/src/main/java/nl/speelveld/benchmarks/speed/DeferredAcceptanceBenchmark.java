package nl.speelveld.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.deferred.ManyDraws;
import nl.speelveld.matching.deferred.PreparedMarket;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Deferred acceptance, warm, one thread, on [SyntheticCity]: milliseconds, and nanoseconds for
/// each wish that is asked. Bar: 35 ns a wish asked; 100,000 × 10 in 13 ms, 500,000 × 10 in 65 ms.
///
/// Run: `java -cp CLASSPATH nl.speelveld.benchmarks.speed.DeferredAcceptanceBenchmark
/// [APPLICANTS…]`
public final class DeferredAcceptanceBenchmark {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int CHOICES = 10;
  private static final long WORTH_NANOS = 1_500_000_000L;

  private DeferredAcceptanceBenchmark() {}

  /// Prints a line for each size and form.
  public static void main(String[] args) {
    int[] sizes =
        args.length > 0
            ? Arrays.stream(args).mapToInt(Integer::parseInt).toArray()
            : new int[] {1_000, 10_000, 100_000, 500_000};
    for (int size : sizes) {
      measure(size);
    }
  }

  private static void measure(int size) {
    Market market = SyntheticCity.of(size, CHOICES);
    var draw = SyntheticCity.draw(market, 1);
    Priorities priorities = Priorities.of(market, draw);
    Assignment assignment = DeferredAcceptance.assign(market, priorities);
    long asked = asked(market, assignment);
    System.out.printf(
        Locale.ROOT, "%,d applicants, %,d wishes asked, %s%n", size, asked, assignment);
    time("assign(market, priorities)", asked, () -> DeferredAcceptance.assign(market, priorities));
    time(
        "the same, with its keys",
        asked,
        () -> DeferredAcceptance.assign(market, Priorities.of(market, draw)));
    time("packing", asked, () -> PreparedMarket.of(market));
    ManyDraws draws = PreparedMarket.of(market).draws();
    time(
        "packed, numbers given",
        asked,
        () -> {
          draws.assign(draw);
          return draws;
        });
    time(
        "packed, numbers drawn",
        asked,
        () -> {
          draws.draw(new SplittableRandom(1));
          return draws;
        });
  }

  private static long asked(Market market, Assignment assignment) {
    long asked = 0;
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      asked += assignment.reached(applicant) - market.from(applicant);
    }
    return asked + assignment.placed();
  }

  private static void time(String what, long asked, Supplier<?> work) {
    long[] nanos = new long[2_000];
    int runs = 0;
    int results = 0; // why: what nobody reads the compiler may leave out
    for (long spent = 0; spent < WORTH_NANOS && runs < nanos.length; spent += nanos[runs++]) {
      long start = THREAD.getCurrentThreadCpuTime();
      results += work.get().hashCode() == 0 ? 0 : 1;
      nanos[runs] = THREAD.getCurrentThreadCpuTime() - start;
    }
    Arrays.sort(nanos, 0, runs);
    System.out.printf(
        Locale.ROOT,
        "  %-28s median %8.3f ms (%5.1f ns)  least %8.3f ms (%5.1f ns a wish asked), %d runs%n",
        what,
        nanos[runs / 2] / 1e6,
        (double) nanos[runs / 2] / asked,
        nanos[0] / 1e6,
        (double) nanos[0] / asked,
        results);
  }
}
