package nl.speelveld.benchmarks.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.choice.mixed.Draws;
import nl.speelveld.choice.mixed.MixedLogit;
import nl.speelveld.choice.mixed.MixedUtility;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Places;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;

/// Estimates from drawn lists of 1 to 10 of 30 schools, whose true tastes are known.
///
///     java -cp … nl.speelveld.benchmarks.whatif.ChoiceBenchmark [pupils …]
public final class ChoiceBenchmark {
  private static final int SCHOOLS = 30;

  private ChoiceBenchmark() {}

  /// Runs it.
  public static void main(String[] args) {
    int[] sizes = {20_000, 200_000};
    if (args.length > 0) {
      sizes = Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    }
    for (int pupils : sizes) {
      Sample sample = Sample.draw(pupils);
      for (int round = 0; round < 3; round++) {
        time(pupils + " pupils, six terms", () -> RankOrderedLogit.fit(sample.lists, sample.plain));
        time(
            pupils + " pupils, 29 constants",
            () -> RankOrderedLogit.fit(sample.lists, sample.constants));
      }
      Estimates estimates = RankOrderedLogit.fit(sample.lists, sample.plain).estimates();
      System.out.println("  found " + estimates.values() + ", true -0.6 -0.2 0.5 1.8 2.5");
    }
    panel();
    Sample panel = Sample.draw(2000);
    MixedUtility mixed = new MixedUtility(panel.plain, List.of("dist", "match"));
    Draws draws = Draws.sobol(2000, 500, 2, 1);
    for (int round = 0; round < 2; round++) {
      time(
          "2,000 pupils, five ranks, mixed, 500 draws",
          () ->
              MixedLogit.find(
                  panel.lists, mixed, new MixedLogit.Settings(draws, Ranks.first(5), 1, 1)));
    }
  }

  /// A panel of the shape of a known one (customers and electricity suppliers): 361 people who
  /// choose twelve times from four, six tastes that differ between people.
  private static void panel() {
    int people = 361;
    int each = 12;
    int open = 4;
    int tastes = 6;
    SplittableRandom random = new SplittableRandom(2);
    int rows = people * each;
    double[][] x = new double[tastes][];
    Arrays.setAll(x, k -> random.doubles((long) rows * open, -1, 1).toArray());
    List<int[]> chosen = new ArrayList<>();
    int[] person = new int[rows];
    double[] taste = new double[tastes];
    for (int row = 0; row < rows; row++) {
      person[row] = row / each;
      if (row % each == 0) {
        Arrays.setAll(taste, k -> 1 + random.nextGaussian());
      }
      double[] v = new double[open];
      for (int one = 0; one < open; one++) {
        for (int k = 0; k < tastes; k++) {
          v[one] += taste[k] * x[k][row * open + one];
        }
        v[one] -= Math.log(-Math.log(random.nextDouble()));
      }
      chosen.add(Sample.best(v, 1));
    }
    RankedLists lists = RankedLists.of(open, chosen).givenBy(person);
    Utility utility =
        Utility.of(
            IntStream.range(0, tastes)
                .mapToObj(k -> Term.table("x" + k, open, x[k]))
                .toArray(Term[]::new));
    MixedUtility mixed = new MixedUtility(utility, utility.parameters());
    Draws draws = Draws.halton(people, 500, tastes);
    for (int round = 0; round < 3; round++) {
      time(
          "361 people, 4,332 choices, six tastes, 500 draws",
          () -> MixedLogit.find(lists, mixed, new MixedLogit.Settings(draws, Ranks.ALL, 1, 1)));
    }
  }

  private static void time(String what, Runnable work) {
    long wall = System.nanoTime();
    long processor = processor();
    work.run();
    System.out.printf(
        "%-45s %7.2f s wall %7.2f s CPU%n",
        what, (System.nanoTime() - wall) / 1e9, (processor() - processor) / 1e9);
  }

  private static long processor() {
    return java.lang.management.ManagementFactory.getPlatformMXBean(
            com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  /// Pupils in a square of 12 km, 35 in 100 of the group low.
  private record Sample(RankedLists lists, Utility plain, Utility constants) {
    static Sample draw(int pupils) {
      SplittableRandom random = new SplittableRandom(1);
      double[] quality = random.doubles(SCHOOLS, -1, 1).toArray();
      double[][] share = {random.doubles(SCHOOLS, 0, 1).toArray(), new double[SCHOOLS]};
      for (int school = 0; school < SCHOOLS; school++) {
        share[1][school] = 1 - share[0][school];
      }
      int[] low = random.ints(pupils, 0, 100).map(at -> at < 35 ? 1 : 0).toArray();
      double[] ofLow = Arrays.stream(low).asDoubleStream().toArray();
      int[] sibling =
          random.ints(pupils, 0, 10).map(at -> at < 2 ? random.nextInt(SCHOOLS) : -1).toArray();
      Term distance =
          Term.distance(
              "dist",
              Places.of(
                  random.doubles(pupils, 0, 12).toArray(), random.doubles(pupils, 0, 12).toArray()),
              Places.of(
                  random.doubles(SCHOOLS, 0, 12).toArray(),
                  random.doubles(SCHOOLS, 0, 12).toArray()));
      Term own = Term.ownShare("match", low, share);
      List<Term> terms =
          List.of(
              distance,
              distance.times("low", ofLow),
              Term.ofAlternative("quality", quality),
              Term.ofAlternative("quality", quality).times("low", ofLow),
              own,
              Term.at("sibling", sibling));
      double[] tastes = {-.6, -.2, .5, 0, 1.8, 2.5};
      List<int[]> lists = new ArrayList<>();
      double[] v = new double[SCHOOLS];
      double[] x = new double[SCHOOLS];
      for (int pupil = 0; pupil < pupils; pupil++) {
        Arrays.fill(v, 0);
        for (int k = 0; k < tastes.length; k++) {
          terms.get(k).fill(pupil, x);
          for (int school = 0; school < SCHOOLS; school++) {
            v[school] += tastes[k] * x[school];
          }
        }
        for (int school = 0; school < SCHOOLS; school++) {
          v[school] -= Math.log(-Math.log(random.nextDouble()));
        }
        lists.add(best(v, 1 + random.nextInt(10)));
      }
      Utility plain = Utility.of(terms.toArray(Term[]::new));
      List<Term> free = new ArrayList<>(terms);
      free.remove(2);
      List<String> names = new ArrayList<>();
      for (int school = 0; school < SCHOOLS; school++) {
        names.add("school" + school);
      }
      return new Sample(
          RankedLists.of(SCHOOLS, lists),
          plain,
          Utility.of(free.toArray(Term[]::new)).withConstants(names, 0));
    }

    private static int[] best(double[] v, int length) {
      return IntStream.range(0, v.length)
          .boxed()
          .sorted((one, other) -> Double.compare(v[other], v[one]))
          .limit(length)
          .mapToInt(Integer::intValue)
          .toArray();
    }
  }
}
