package nl.speelveld.benchmarks.whatif;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.admission.CentralDraw;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Habits;
import nl.speelveld.simulation.base.Sites;
import nl.speelveld.simulation.base.Tastes;
import nl.speelveld.simulation.compare.Figure;
import nl.speelveld.simulation.sensitivity.SobolIndices;
import nl.speelveld.simulation.years.World;
import nl.speelveld.simulation.years.YearsModel;

/// Twenty years of a drawn city of the size of Amsterdam: 60,000 pupils, 193 schools, 81 areas; a
/// thousand such runs to see on which taste segregation hangs; and a year in which every pupil of a
/// country of 23 such cities chooses again.
///
///     java -cp … nl.speelveld.benchmarks.whatif.YearsBenchmark [runs]
public final class YearsBenchmark {
  private static final int AREAS = 81;
  private static final int SCHOOLS = 193;
  private static final int FEW = 10;
  private static final int ENTRANTS = 7500;
  private static final int YEARS = 20;
  private static final int CITIES = 23;

  private YearsBenchmark() {}

  /// Runs it.
  public static void main(String[] args) {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 40;
    Base city = city(SCHOOLS);
    Map<String, Admission> admissions = new LinkedHashMap<>();
    admissions.put("free choice", Admission.freely());
    admissions.put("first come", Admission.firstCome(20));
    admissions.put(
        "central draw, ten choices",
        new CentralDraw(10, List.of(new CentralDraw.Priority.Sibling()), List.of()));
    admissions.forEach((name, admission) -> {
      double[] millis = new double[runs];
      for (int run = 0; run < runs; run++) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        YearsModel.run(city, Collections.nCopies(YEARS, new World(city, admission)), run);
        millis[run] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e6;
      }
      Arrays.sort(millis);
      System.out.printf(
          "20 years, %-26s %6.1f ms CPU median, %6.1f least, %d runs%n",
          name, millis[runs / 2], millis[0], runs);
    });
    country(city, runs);
    country(city(FEW), runs);
    study(city);
  }

  /// What a year more costs where all 60,000 pupils move house and choose among all schools.
  private static void country(Base city, int runs) {
    Habits now = city.habits();
    Base restless = city.with(new Habits(now.levels(), now.siblingShare(), 1, 0, 0, 0));
    World world = new World(restless, Admission.freely());
    double[] millis = new double[runs];
    for (int run = 0; run < runs; run++) {
      double one = millis(world, 1, run);
      millis[run] = (millis(world, YEARS + 1, run) - one) / YEARS * CITIES;
    }
    Arrays.sort(millis);
    System.out.printf(
        "every pupil of %,d chooses again among %d schools: %.1f ms CPU median, %.1f least%n",
        CITIES * 8 * ENTRANTS, city.schools().size(), millis[runs / 2], millis[0]);
  }

  private static double millis(World world, int years, long seed) {
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    YearsModel.run(world.base(), Collections.nCopies(years, world), seed);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e6;
  }

  /// Sobol indices of three tastes: 200 × (3 + 2) runs over all threads.
  private static void study(Base city) {
    Figure.Segregation segregation = new Figure.Segregation(0, Figure.Which.all());
    long begun = System.nanoTime();
    SobolIndices found =
        SobolIndices.of(
            inputs -> {
              Base other =
                  city.with(
                      city.tastes()
                          .withOwnShare(3 * inputs[0], 3 * inputs[0])
                          .withKilometre(-2 * inputs[1], -2 * inputs[1])
                          .withSibling(4 * inputs[2]));
              World world = new World(other, Admission.freely());
              return segregation.of(
                  YearsModel.run(other, Collections.nCopies(YEARS, world), 1).last());
            },
            3,
            200,
            1);
    System.out.printf(
        "a study of %,d runs of 20 years: %.1f s wall; own group %.2f, distance %.2f, sibling %.2f%n",
        found.runs(),
        (System.nanoTime() - begun) / 1e9,
        found.total().get(0),
        found.total().get(1),
        found.total().get(2));
  }

  private static Base city(int schools) {
    SplittableRandom random = new SplittableRandom(1);
    double[] entrants = new double[AREAS * 2];
    int[] present = new int[AREAS * schools * 2];
    for (int area = 0; area < AREAS; area++) {
      double share = random.nextDouble();
      entrants[area * 2] = share * ENTRANTS / AREAS;
      entrants[area * 2 + 1] = (1 - share) * ENTRANTS / AREAS;
      for (int pupil = 0; pupil < 8 * ENTRANTS / AREAS; pupil++) {
        int group = random.nextDouble() < share ? 0 : 1;
        present[(area * schools + random.nextInt(schools)) * 2 + group]++;
      }
    }
    int[] seats = new int[schools];
    Arrays.fill(seats, ENTRANTS * 6 / (5 * schools));
    return Base.of(
        new Base.People(List.of("a", "b"), sites("area", AREAS, random), entrants, present),
        new Base.Supply(sites("school", schools, random), seats),
        Tastes.ofDistance(schools, -1.2, -1.2).withOwnShare(2, 2).withSibling(3),
        Habits.primary());
  }

  private static Sites sites(String kind, int size, SplittableRandom random) {
    return Sites.of(
        IntStream.range(0, size).mapToObj(at -> kind + at).toList(),
        random.doubles(size, 0, 15_000).toArray(),
        random.doubles(size, 0, 15_000).toArray());
  }
}
