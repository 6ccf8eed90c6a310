package nl.speelveld.benchmarks.evening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How long each request took, by what it asked.
final class Latencies {
  private final Map<String, List<Long>> nanos = new TreeMap<>();

  synchronized void add(String what, long took) {
    nanos.computeIfAbsent(what, its -> new ArrayList<>()).add(took);
  }

  /// A line for each kind of request, and one for all.
  synchronized String table(double seconds) {
    StringBuilder text =
        new StringBuilder(
            "%-22s %8s %7s %7s %7s %7s %7s%n"
                .formatted("request", "number", "median", "p95", "p99", "p99.9", "most"));
    List<Long> all = new ArrayList<>();
    nanos.forEach((what, took) -> {
      all.addAll(took);
      text.append(line(what, took));
    });
    text.append(line("all", all));
    return text.append("%.0f requests a second%n".formatted(all.size() / seconds)).toString();
  }

  private static String line(String what, List<Long> took) {
    long[] sorted = took.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return "%-22s %8d %7.1f %7.1f %7.1f %7.1f %7.1f ms%n"
        .formatted(
            what,
            sorted.length,
            at(sorted, .5),
            at(sorted, .95),
            at(sorted, .99),
            at(sorted, .999),
            at(sorted, 1));
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
  }
}
