package nl.speelveld.matching.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;

/// Random markets so small that all their assignments can be tried.
final class SmallMarkets {
  private SmallMarkets() {}

  static Market of(Random random, int mostApplicants, int mostSchools) {
    Market.Builder market = Market.builder();
    int schools = random.nextInt(1, mostSchools + 1);
    for (int school = 0; school < schools; school++) {
      market.programme("s" + school, random.nextInt(3));
    }
    for (int applicant = 0; applicant < random.nextInt(1, mostApplicants + 1); applicant++) {
      market.applicant("a" + applicant);
      List<Integer> list = new ArrayList<>(IntStream.range(0, schools).boxed().toList());
      Collections.shuffle(list, random);
      for (int school : list.subList(0, random.nextInt(schools + 1))) {
        market.wish("s" + school, random.nextInt(2));
      }
    }
    return market.build();
  }

  static LotteryDraw draw(Random random, int applicants) {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, applicants).boxed().toList());
    Collections.shuffle(numbers, random);
    return LotteryDraw.of(numbers.stream().mapToInt(number -> number).toArray());
  }

  /// Every way to grant each applicant a wish or none, whatever the seats.
  static void each(Market market, Consumer<Assignment> visit) {
    grant(market, new int[market.applicants()], 0, visit);
  }

  private static void grant(
      Market market, int[] granted, int applicant, Consumer<Assignment> visit) {
    if (applicant == granted.length) {
      visit.accept(Assignment.of(market, granted));
      return;
    }
    for (int wish = market.from(applicant) - 1; wish < market.from(applicant + 1); wish++) {
      granted[applicant] = wish < market.from(applicant) ? -1 : wish;
      grant(market, granted, applicant + 1, visit);
    }
  }

  static int overfull(Assignment assignment) {
    int[] taken = assignment.takenSeats();
    return IntStream.range(0, taken.length)
        .map(group -> Math.max(0, taken[group] - assignment.market().seats(group)))
        .sum();
  }

  static long ranks(Assignment assignment) {
    return IntStream.range(0, assignment.market().applicants())
        .map(applicant -> assignment.findWish(applicant).orElse(-1))
        .filter(wish -> wish >= 0)
        .mapToLong(assignment.market()::rank)
        .sum();
  }

  /// How many have their first, second, … wish.
  static int[] profile(Assignment assignment) {
    int[] profile = new int[10];
    IntStream.range(0, assignment.market().applicants())
        .map(applicant -> assignment.findWish(applicant).orElse(-1))
        .filter(wish -> wish >= 0)
        .forEach(wish -> profile[assignment.market().rank(wish)]++);
    return profile;
  }

  static boolean isBetter(int[] one, int[] other) {
    return Arrays.compare(one, other) > 0;
  }

  static boolean keeps(Assignment assignment, Guarantee guarantee) {
    return IntStream.range(0, assignment.market().applicants())
        .allMatch(
            applicant -> !guarantee.holds(applicant) || assignment.findWish(applicant).isPresent());
  }
}
