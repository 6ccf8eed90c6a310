package nl.speelveld.report.enrolment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.statistics.Applicants;
import nl.speelveld.matching.statistics.BetweenRounds;
import nl.speelveld.matching.statistics.Column;
import nl.speelveld.matching.statistics.RoundStatistics;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.table.disclosure.DisclosureRules;

/// A round of an invented town, made from a seed: six schools, siblings in class 0.
record ExampleRound(int seed, int families) {
  RoundReport report() {
    Market market = market();
    Priorities priorities = Priorities.of(market, draw());
    int[] more =
        market.seatGroups().stream().mapToInt(group -> group.seats() + families / 40).toArray();
    Assignment first = DeferredAcceptance.assign(market, priorities);
    Market larger = market.withSeats(more);
    Assignment second = DeferredAcceptance.assign(larger, priorities);
    RoundStatistics before = RoundStatistics.of(first, priorities, applicants(market));
    RoundStatistics after = RoundStatistics.of(second, priorities, applicants(larger));
    return new RoundReport(
        "Demostad",
        "de basisscholen 2027",
        Map.of(0, "broers en zussen", 1, "overige kinderen"),
        before,
        List.of(new RoundReport.Later(after, BetweenRounds.of(first, second))),
        DisclosureRules.microdata(),
        new Basis(
            "programme",
            "target group against others",
            "round",
            "2027-03-01",
            "round",
            List.of(),
            "0.1",
            "speelveld enrol statistics"));
  }

  private Market market() {
    Random random = new Random(seed);
    Market.Builder market = Market.builder();
    for (int school = 0; school < 6; school++) {
      market.programme("School " + (char) ('A' + school), families * (1 + school % 3) / 14);
    }
    for (int family = 0; family < families; family++) {
      market.applicant("p-" + family);
      List<Integer> list = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
      Collections.shuffle(list, random);
      Collections.swap(list, 0, list.indexOf(random.nextInt(3)));
      for (int at = 0; at < 1 + random.nextInt(5); at++) {
        boolean sibling = at == 0 && family % 5 == 0;
        market.wish("School " + (char) ('A' + list.get(at)), sibling ? 0 : 1);
      }
    }
    return market.build();
  }

  private LotteryDraw draw() {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, families).boxed().toList());
    Collections.shuffle(numbers, new Random(seed + 1L));
    return LotteryDraw.of(numbers.stream().mapToInt(its -> its).toArray());
  }

  private Applicants applicants(Market market) {
    Random random = new Random(seed + 2L);
    boolean[] siblings = new boolean[families];
    IntStream.range(0, families).forEach(family -> siblings[family] = family % 5 == 0);
    return Applicants.of(market)
        .group(
            Column.of(
                List.of("doelgroep", "overige"),
                IntStream.range(0, families).map(its -> its % 3 == 0 ? 0 : 1).toArray()))
        .level(Column.of(List.of("vierjarigen"), new int[families]))
        .priority(siblings)
        .wijken(random.ints(families, 0, 6).toArray(), new int[] {0, 1, 2, 3, 4, 5})
        .metres(random.ints(market.wishes(), 100, 4000).toArray())
        .lists(
            IntStream.range(0, families)
                .map(its -> market.from(its + 1) - market.from(its))
                .toArray(),
            IntStream.range(0, families).map(its -> 4).toArray())
        .build();
  }
}
