package nl.speelveld.benchmarks.best;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.speelveld.optimisation.catchments.BestCatchments;
import nl.speelveld.optimisation.catchments.CatchmentQuestion;
import nl.speelveld.optimisation.frontier.Frontier;
import nl.speelveld.optimisation.frontier.FrontierQuestion;
import nl.speelveld.optimisation.frontier.Limit;
import nl.speelveld.optimisation.pairing.BestPairing;
import nl.speelveld.optimisation.pairing.PairingQuestion;
import nl.speelveld.optimisation.pairing.ParetoFront;
import nl.speelveld.optimisation.proof.Effort;
import nl.speelveld.optimisation.seats.Portions;
import nl.speelveld.optimisation.seats.SeatsOnFrontier;

/// Pairs, mergers, frontier, catchments and seats of the reference cities. Bars: best pairing of
/// 193 schools 0.2 s, 200 schools with triples 1 s, frontier of 604 cells × 25 schools 2 s a point.
///
/// CPU seconds of the whole process (native code included), which is the fair figure on a busy
/// machine, with the wall time in brackets: the first call with all loading, then least and median.
///
/// Run: `java -XX:+UseSerialGC -cp CLASSPATH nl.speelveld.benchmarks.best.BestBenchmark [RUNS]`
public final class BestBenchmark {
  private final int runs;

  private BestBenchmark(int runs) {
    this.runs = runs;
  }

  /// Prints a line for each.
  public static void main(String[] args) {
    BestBenchmark benchmark = new BestBenchmark(args.length > 0 ? Integer.parseInt(args[0]) : 5);
    ReferenceCities cities = new ReferenceCities();
    PairingQuestion pairs = cities.amsterdam(1000, 2);
    PairingQuestion triples = cities.amsterdam(1000, 3);
    PairingQuestion mergers = cities.twoHundred();
    benchmark.print("193 schools, 1 km, pairs", () -> BestPairing.of(pairs));
    benchmark.print("193 schools, 1 km, triples", () -> BestPairing.of(triples));
    benchmark.print("200 schools, mergers, triples", () -> BestPairing.of(mergers));
    benchmark.print(
        "193 schools, pairs, front of 10", () -> ParetoFront.of(pairs, 10, Effort.usual()));
    FrontierQuestion city = cities.frontier();
    Limit any = Limit.ofMeanMetres(Double.POSITIVE_INFINITY);
    benchmark.print("604 × 25, least distance", () -> Frontier.findLeastTravel(city, any));
    double least = Frontier.findLeastTravel(city, any).orElseThrow().meanMetres().value();
    for (double factor : new double[] {1.05, 1.25}) {
      Limit limit = Limit.ofMeanMetres(factor * least);
      benchmark.print("604 × 25, one point at " + factor, () -> Frontier.at(city, limit));
    }
    List<Limit> limits = new ArrayList<>();
    for (int step = 0; step < 10; step++) {
      limits.add(Limit.ofMeanMetres((1.5 - 0.05 * step) * least));
    }
    benchmark.print("604 × 25, ten points", () -> Frontier.along(city, limits));
    List<CatchmentQuestion> towns = cities.towns();
    CatchmentQuestion town = towns.getLast();
    benchmark.print("catchments, 100 blocks × 8", () -> BestCatchments.of(town));
    Limit limit = Limit.ofMeanMetres(1.1 * least);
    benchmark.print(
        "two classrooms of 25 for 193 schools",
        () -> SeatsOnFrontier.find(city, limit, new Portions(2, 25), 20));
  }

  private void print(String name, Runnable work) {
    double[] cpu = new double[runs];
    double[] wall = new double[runs];
    for (int run = 0; run < runs; run++) {
      long cpuBefore = processCpu();
      long wallBefore = System.nanoTime();
      work.run();
      cpu[run] = (processCpu() - cpuBefore) / 1e9;
      wall[run] = (System.nanoTime() - wallBefore) / 1e9;
    }
    double firstCpu = cpu[0];
    double firstWall = wall[0];
    Arrays.sort(cpu);
    Arrays.sort(wall);
    System.out.printf(
        Locale.ROOT,
        "%-40s first %.2f (%.2f)  least %.3f (%.3f)  median %.3f (%.3f)%n",
        name,
        firstCpu,
        firstWall,
        cpu[0],
        wall[0],
        cpu[runs / 2],
        wall[runs / 2]);
  }

  private static long processCpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
