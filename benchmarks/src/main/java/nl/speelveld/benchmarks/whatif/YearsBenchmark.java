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
import nl.speelveld.simulation.years.World;
import nl.speelveld.simulation.years.YearsModel;

/// Twenty years of a drawn city of the size of Amsterdam: 60,000 pupils, 193 schools, 81 areas.
///
///     java -cp … nl.speelveld.benchmarks.whatif.YearsBenchmark [runs]
public final class YearsBenchmark {
  private static final int AREAS = 81;
  private static final int SCHOOLS = 193;
  private static final int ENTRANTS = 7500;

  private YearsBenchmark() {}

  /// Runs it.
  public static void main(String[] args) {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 40;
    Base city = city();
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
        YearsModel.run(city, Collections.nCopies(20, new World(city, admission)), run);
        millis[run] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e6;
      }
      Arrays.sort(millis);
      System.out.printf(
          "20 years, %-26s %6.1f ms CPU median, %6.1f least, %d runs%n",
          name, millis[runs / 2], millis[0], runs);
    });
  }

  private static Base city() {
    SplittableRandom random = new SplittableRandom(1);
    double[] entrants = new double[AREAS * 2];
    int[] present = new int[AREAS * SCHOOLS * 2];
    for (int area = 0; area < AREAS; area++) {
      double share = random.nextDouble();
      entrants[area * 2] = share * ENTRANTS / AREAS;
      entrants[area * 2 + 1] = (1 - share) * ENTRANTS / AREAS;
      for (int pupil = 0; pupil < 8 * ENTRANTS / AREAS; pupil++) {
        int group = random.nextDouble() < share ? 0 : 1;
        present[(area * SCHOOLS + random.nextInt(SCHOOLS)) * 2 + group]++;
      }
    }
    int[] seats = new int[SCHOOLS];
    Arrays.fill(seats, 45);
    return Base.of(
        new Base.People(List.of("a", "b"), sites("area", AREAS, random), entrants, present),
        new Base.Supply(sites("school", SCHOOLS, random), seats),
        Tastes.ofDistance(SCHOOLS, -1.2, -1.2).withOwnShare(2, 2).withSibling(3),
        Habits.primary());
  }

  private static Sites sites(String kind, int size, SplittableRandom random) {
    return Sites.of(
        IntStream.range(0, size).mapToObj(at -> kind + at).toList(),
        random.doubles(size, 0, 15_000).toArray(),
        random.doubles(size, 0, 15_000).toArray());
  }
}
