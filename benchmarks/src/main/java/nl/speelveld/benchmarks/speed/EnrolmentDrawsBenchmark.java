package nl.speelveld.benchmarks.speed;

import java.util.Locale;
import java.util.function.Supplier;
import nl.speelveld.matching.chances.Chances;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.market.Market;

/// Ten thousand complete lotteries of a city of 8,000 applicants with 12 choices each, and the
/// chances they give. Bar: 10 s on two cores. Prints CPU seconds and wall time of three runs.
///
/// Run: `java -cp CLASSPATH nl.speelveld.benchmarks.speed.EnrolmentDrawsBenchmark [THREADS]`
public final class EnrolmentDrawsBenchmark {
  private static final int RUNS = 3;

  private EnrolmentDrawsBenchmark() {}

  /// Prints a line for each run.
  public static void main(String[] args) {
    int threads = args.length > 0 ? Integer.parseInt(args[0]) : 2;
    Market city = SyntheticCity.of(8_000, 12);
    for (int run = 0; run < RUNS; run++) {
      int seed = run;
      time(threads, () -> Chances.of(city, new DrawSettings(10_000, seed, threads)));
    }
  }

  private static void time(int threads, Supplier<Chances> work) {
    long wall = System.nanoTime();
    double cpu = CpuTime.now();
    Chances chances = work.get();
    System.out.printf(
        Locale.ROOT,
        "10,000 lotteries of %s, %d threads: %.2f s CPU, %.2f s wall (a seat for the first"
            + " applicant: %.4f)%n",
        chances.market(),
        threads,
        CpuTime.now() - cpu,
        (System.nanoTime() - wall) / 1e9,
        chances.ofSeat(0).value());
  }
}
