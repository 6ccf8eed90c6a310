package nl.speelveld.benchmarks.speed;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;

/// An enrolment of any size, seeded, the same on every machine: a school for each 300 applicants
/// (at least 15), seats for 97 % of them, lists of schools that are near or wanted, and three
/// classes: a sibling at the school (one in ten, at the first choice), near the school, all others.
final class SyntheticCity {
  private static final int PER_SCHOOL = 300;
  private static final int FEWEST_SCHOOLS = 15;
  private static final double SEATS_PER_APPLICANT = 0.97;
  private static final double SIBLINGS = 0.1;

  private SyntheticCity() {}

  /// A city of this many applicants with lists of this length.
  static Market of(int applicants, int choices) {
    RandomGenerator random = new SplittableRandom(20260101L);
    int schools = Math.max(FEWEST_SCHOOLS, applicants / PER_SCHOOL);
    double[] wanted = random.doubles(schools, 0, 1).toArray();
    Market.Builder market = Market.builder();
    int seats = (int) (applicants * SEATS_PER_APPLICANT);
    for (int school = 0; school < schools; school++) {
      market.programme("school " + school, (seats + school) / schools);
    }
    for (int applicant = 0; applicant < applicants; applicant++) {
      market.applicant("applicant " + applicant);
      list(market, wanted, random, choices);
    }
    return market.build();
  }

  /// Home is a place on the ring of schools; of two schools drawn within reach the family lists the
  /// one more wanted.
  private static void list(
      Market.Builder market, double[] wanted, RandomGenerator random, int choices) {
    int schools = wanted.length;
    int reach = Math.min(schools, 3 * choices);
    int home = random.nextInt(schools);
    boolean[] listed = new boolean[reach];
    boolean sibling = random.nextDouble() < SIBLINGS;
    for (int rank = 1; rank <= Math.min(choices, reach); rank++) {
      int best = -1;
      for (int look = 0; look < 2 || best < 0; look++) {
        int step = random.nextInt(reach);
        if (!listed[step]
            && (best < 0 || wanted[(home + step) % schools] > wanted[(home + best) % schools])) {
          best = step;
        }
      }
      listed[best] = true;
      int near = best < reach / 4 ? 1 : 2;
      market.wish((home + best) % schools, sibling && rank == 1 ? 0 : near, rank);
    }
  }

  /// A draw for a market.
  static LotteryDraw draw(Market market, long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    int[] numbers = new int[market.applicants()];
    for (int applicant = 0; applicant < numbers.length; applicant++) {
      int other = random.nextInt(applicant + 1);
      numbers[applicant] = numbers[other];
      numbers[other] = applicant;
    }
    return LotteryDraw.of(numbers);
  }
}
