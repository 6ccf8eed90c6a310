package nl.speelveld.benchmarks.peers;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.simulation.compass.CompassCity;
import nl.speelveld.simulation.compass.CompassParameters;
import nl.speelveld.simulation.compass.CompassSchools;
import nl.speelveld.simulation.compass.SchoolRanking;
import nl.speelveld.simulation.equilibrium.Balance;
import nl.speelveld.simulation.equilibrium.ChoiceModel;
import nl.speelveld.simulation.equilibrium.MixTaste;
import nl.speelveld.simulation.equilibrium.Patience;
import nl.speelveld.simulation.equilibrium.SchoolSide;
import nl.speelveld.simulation.equilibrium.Start;
import nl.speelveld.simulation.schelling.Board;
import nl.speelveld.simulation.schelling.SchellingModel;

/// The models of others on a drawn city of 604 squares, 193 schools and some 58,500 pupils, a fifth
/// of the squares with two thirds of one group.
///
/// Run: `java -cp CLASSPATH nl.speelveld.benchmarks.peers.PeersBenchmark`
public final class PeersBenchmark {
  private static final int CELLS = 604;
  private static final int SCHOOLS = 193;
  private static final double SIDE_METRES = 14_000;
  private static final int PUPILS_A_CELL = 97;

  private PeersBenchmark() {}

  /// Prints milliseconds of CPU.
  public static void main(String[] args) {
    RandomStream random = RandomStream.of(1, 0);
    double[][] metres = metres(random);
    int[][] pupils = pupils(random);
    CompassCity city = CompassCity.ofCounts(metres, pupils);
    CompassParameters published = CompassParameters.publishedAmsterdam();
    print("COMPASS, city and tastes prepared", 30, run -> CompassSchools.of(city, published));
    CompassSchools schools = CompassSchools.of(city, published);
    print("COMPASS, one run to the end", 60, run -> schools.run(run).last());
    CompassSchools mended =
        CompassSchools.of(city, published.withRanking(new SchoolRanking.RandomUtility(50)));
    print("COMPASS, random choice mended", 4, run -> mended.run(run).last());
    print("Schelling small, 20 steps", 100, run -> SchellingModel.run(Board.small(), 20, run));
    print("Schelling large, 20 steps", 20, run -> SchellingModel.run(Board.large(), 20, run));
    ChoiceModel model = model(metres, pupils);
    print(
        "balance of choice and composition, 1e-10",
        4,
        run -> Balance.from(Start.mirror(model), model, new Patience(0.5, 1e-10, 20_000)).search());
  }

  private static double[][] metres(RandomStream random) {
    double[][] schools = new double[SCHOOLS][];
    Arrays.setAll(schools, school -> new double[] {place(random), place(random)});
    double[][] metres = new double[CELLS][SCHOOLS];
    for (double[] row : metres) {
      double x = place(random);
      double y = place(random);
      Arrays.setAll(row, school -> Math.hypot(x - schools[school][0], y - schools[school][1]));
    }
    return metres;
  }

  private static double place(RandomStream random) {
    return SIDE_METRES * random.unit();
  }

  private static int[][] pupils(RandomStream random) {
    int[][] pupils = new int[CELLS][];
    for (int cell = 0; cell < CELLS; cell++) {
      int many = PUPILS_A_CELL * 2 / 3;
      boolean isTurned = random.below(5) == 0;
      pupils[cell] =
          isTurned
              ? new int[] {PUPILS_A_CELL - many, many}
              : new int[] {many, PUPILS_A_CELL - many};
    }
    return pupils;
  }

  private static ChoiceModel model(double[][] metres, int[][] pupils) {
    double[][] people =
        Arrays.stream(pupils)
            .map(row -> Arrays.stream(row).asDoubleStream().toArray())
            .toArray(double[][]::new);
    Double[] sizes = new Double[SCHOOLS];
    Arrays.fill(sizes, (double) CELLS * PUPILS_A_CELL / SCHOOLS);
    MixTaste taste = new MixTaste.Linear(1);
    return ChoiceModel.ofDistances(
        metres,
        0.002,
        people,
        new ChoiceModel.ChoiceTerms(
            List.of(taste, taste), new SchoolSide.HeldSizes(List.of(sizes))));
  }

  // The clock of CPU time ticks in hundredths of a second, so the mean of many runs is told.
  private static void print(String what, int runs, IntFunction<?> work) {
    int results = 0; // why: what nobody reads the compiler may leave out
    for (int run = 0; run < runs / 2; run++) {
      results += work.apply(run).hashCode() == 0 ? 0 : 1;
    }
    double start = now();
    for (int run = 0; run < runs; run++) {
      results += work.apply(run).hashCode() == 0 ? 0 : 1;
    }
    System.out.printf(
        Locale.ROOT,
        "%-42s %8.2f ms CPU, mean of %d runs after %d (%d)%n",
        what,
        (now() - start) / runs,
        runs,
        runs / 2,
        results);
  }

  private static double now() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e6;
  }
}
