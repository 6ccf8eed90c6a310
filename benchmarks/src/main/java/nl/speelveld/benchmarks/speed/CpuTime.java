package nl.speelveld.benchmarks.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/// CPU seconds of a piece of work, of all threads of the process together, so that what the
/// compiler and the collector of garbage take is counted too: the first time, in a fresh process,
/// and warm.
final class CpuTime {
  private static final int RUNS = 7;

  private CpuTime() {}

  /// Does the work seven times and prints the first, the median and the least CPU time.
  static void print(String what, Supplier<?> work) {
    double[] seconds = new double[RUNS];
    int results = 0; // why: what nobody reads the compiler may leave out
    for (int run = 0; run < RUNS; run++) {
      double start = now();
      results += work.get().hashCode() == 0 ? 0 : 1;
      seconds[run] = now() - start;
    }
    double first = seconds[0];
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "%-40s first %7.3f  median %7.3f  least %7.3f s CPU  (%d runs)%n",
        what,
        first,
        seconds[RUNS / 2],
        seconds[0],
        results);
  }

  static double now() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }
}
