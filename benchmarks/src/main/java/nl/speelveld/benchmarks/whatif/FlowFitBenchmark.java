package nl.speelveld.benchmarks.whatif;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import nl.speelveld.choice.flow.FlowLogit;
import nl.speelveld.choice.flow.FlowTerm;
import nl.speelveld.choice.flow.Flows;

/// A logit of flows from 4,000 areas to 6,300 schools within ten kilometres, with a constant a
/// school: a drawn country of the size of the Netherlands, whose true weight of a kilometre is
/// known.
///
///     java -cp … nl.speelveld.benchmarks.whatif.FlowFitBenchmark
///
/// Printed: seconds of processor time of three fits, of ten draws of constants, and of reading all
/// cells once in the order in which a pass does, which is what memory allows.
public final class FlowFitBenchmark {
  private static final int AREAS = 4_000;
  private static final int SCHOOLS = 6_300;
  private static final int TOWNS = 350;
  private static final double SIDE = 200; // kilometres
  private static final double REACH = 10;
  private static final double TASTE = -1.55; // of a kilometre

  private FlowFitBenchmark() {}

  /// Runs it.
  public static void main(String[] args) {
    Country country = Country.draw();
    List<FlowTerm> terms = List.of(FlowTerm.of("distance", country.kilometres));
    System.out.printf(
        Locale.ROOT, "%d areas, %d schools, %d cells%n", AREAS, SCHOOLS, country.flows.cells());
    for (int round = 0; round < 3; round++) {
      double before = processor();
      FlowLogit.FlowFit fit = FlowLogit.find(country.flows, terms).orElseThrow();
      System.out.printf(
          Locale.ROOT,
          "fit %.2f s CPU: %.4f ± %.4f (true %.2f), %d iterations, largest misfit %.0e%n",
          processor() - before,
          fit.value("distance"),
          fit.clustered().standardError(0),
          TASTE,
          fit.iterations(),
          fit.largestMisfit());
      before = processor();
      for (int draw = 0; draw < 10; draw++) {
        double moved = fit.value("distance") + (draw - 4.5) / 3 * fit.clustered().standardError(0);
        FlowLogit.constants(country.flows, terms, new double[] {moved}, fit.constants());
      }
      System.out.printf(
          Locale.ROOT, "constants of a draw %.3f s CPU%n", (processor() - before) / 10);
    }
    pass(country);
  }

  /// One pass over the cells: a number a cell times a number of its destination.
  private static void pass(Country country) {
    int cells = country.flows.cells();
    double[] ofSchool = new SplittableRandom(2).doubles(SCHOOLS).toArray();
    double[] sums = new double[SCHOOLS];
    int passes = 2_000;
    double before = processor();
    for (int pass = 0; pass < passes; pass++) {
      for (int cell = 0; cell < cells; cell++) {
        int school = country.flows.destination(cell);
        sums[school] += country.kilometres[cell] * ofSchool[school];
      }
    }
    System.out.printf(
        Locale.ROOT,
        "a pass %.3f ms CPU (%.1f)%n",
        1000 * (processor() - before) / passes,
        sums[0]);
  }

  private static double processor() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getProcessCpuTime()
        / 1e9;
  }

  /// Areas and schools in towns, and who goes where.
  @SuppressWarnings("ArrayRecordComponent") // lives inside one run
  private record Country(Flows flows, double[] kilometres) {
    static Country draw() {
      SplittableRandom random = new SplittableRandom(1);
      double[][] towns = {
        random.doubles(TOWNS, 0, SIDE).toArray(), random.doubles(TOWNS, 0, SIDE).toArray()
      };
      double[][] areas = around(towns, AREAS, random);
      double[][] schools = around(towns, SCHOOLS, random);
      double[] constant = random.doubles(SCHOOLS, -1, 1).toArray();
      int[] start = new int[AREAS + 1];
      List<Integer> destination = new ArrayList<>();
      List<Double> count = new ArrayList<>();
      List<Double> kilometres = new ArrayList<>();
      for (int area = 0; area < AREAS; area++) {
        for (int school = 0; school < SCHOOLS; school++) {
          double far =
              Math.hypot(areas[0][area] - schools[0][school], areas[1][area] - schools[1][school]);
          if (far <= REACH) {
            destination.add(school);
            kilometres.add(far);
            count.add(0.0);
          }
        }
        start[area + 1] = destination.size();
        for (int pupil = 0; pupil < 350 && start[area + 1] > start[area]; pupil++) {
          int best = start[area];
          double highest = Double.NEGATIVE_INFINITY;
          for (int cell = start[area]; cell < start[area + 1]; cell++) {
            double utility =
                TASTE * kilometres.get(cell)
                    + constant[destination.get(cell)]
                    - Math.log(-Math.log(random.nextDouble(1e-300, 1)));
            best = utility > highest ? cell : best;
            highest = Math.max(highest, utility);
          }
          count.set(best, count.get(best) + 1);
        }
      }
      double[] km = kilometres.stream().mapToDouble(Double::doubleValue).toArray();
      return new Country(
          Flows.of(
              SCHOOLS,
              start,
              destination.stream().mapToInt(Integer::intValue).toArray(),
              count.stream().mapToDouble(Double::doubleValue).toArray()),
          km);
    }

    private static double[][] around(double[][] towns, int many, SplittableRandom random) {
      double[][] places = new double[2][many];
      for (int at = 0; at < many; at++) {
        int town = (int) (TOWNS * Math.pow(random.nextDouble(), 2)); // some towns are large
        for (int axis = 0; axis < 2; axis++) {
          places[axis][at] = towns[axis][town] + 3 * random.nextGaussian();
        }
      }
      return places;
    }
  }
}
