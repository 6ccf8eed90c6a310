package nl.speelveld.matching.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.table.finding.Findings;

/// Twins and others who share a number, where the rules place them as one.
///
/// With seats over capacity for twins it is who shares a number, has the same list, and stands in
/// the same class everywhere; with joint applications two who share a number and have a programme
/// in common. Who is first among them is the one whose pseudonym comes first, so it does not hang
/// on the order of the file.
final class Companions {
  private Companions() {}

  /// Those who are placed as one; the first of each stands in front.
  static List<List<Integer>> of(PreparedRound round) {
    return families(round).stream().filter(family -> areOne(round, family)).toList();
  }

  /// Tells of those who share a number and yet apply alone.
  static void check(PreparedRound round, RoundTables tables, Findings.Collector findings) {
    if (isInForce(round)) {
      families(round).stream()
          .filter(family -> !areOne(round, family))
          .forEach(family ->
              findings.add(
                  new RoundFinding.AppliesAlone(
                      tables.applicants().table().place(family.getFirst()), family.size())));
    }
  }

  private static boolean isInForce(PreparedRound round) {
    return round.rules().seats().twinsOver() || round.rules().lists().together().isPresent();
  }

  private static List<List<Integer>> families(PreparedRound round) {
    Market market = round.market();
    Map<String, List<Integer>> byName = new TreeMap<>();
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      String family = round.family(applicant);
      if (!family.isEmpty()) {
        byName.computeIfAbsent(family, _ -> new ArrayList<>()).add(applicant);
      }
    }
    byName.values().forEach(family -> family.sort(Comparator.comparing(market::applicant)));
    return byName.values().stream().filter(family -> family.size() > 1).map(List::copyOf).toList();
  }

  private static boolean areOne(PreparedRound round, List<Integer> family) {
    if (round.rules().lists().together().isPresent()) {
      return family.size() == 2 && haveCommon(round.market(), family.get(0), family.get(1));
    }
    return round.rules().seats().twinsOver()
        && family.stream().allMatch(other -> areSame(round, family.getFirst(), other));
  }

  private static boolean haveCommon(Market market, int one, int other) {
    return IntStream.range(market.from(one), market.from(one + 1))
        .map(market::programme)
        .anyMatch(its ->
            IntStream.range(market.from(other), market.from(other + 1))
                .anyMatch(wish -> market.programme(wish) == its));
  }

  private static boolean areSame(PreparedRound round, int one, int other) {
    Market market = round.market();
    int wishes = market.from(one + 1) - market.from(one);
    return wishes > 0
        && market.from(other + 1) - market.from(other) == wishes
        && IntStream.range(0, wishes)
            .allMatch(at -> {
              int his = market.from(one) + at;
              int hers = market.from(other) + at;
              return market.seatGroup(his) == market.seatGroup(hers)
                  && market.rank(his) == market.rank(hers)
                  && round.areEqual(his, hers);
            });
  }

  /// The draw in which those of one name stand together.
  static LotteryDraw together(PreparedRound round, LotteryDraw draw) {
    Map<Integer, Integer> leader = new HashMap<>();
    families(round).forEach(family -> family.forEach(its -> leader.put(its, family.getFirst())));
    Integer[] order = new Integer[draw.applicants()];
    java.util.Arrays.setAll(order, row -> row);
    java.util.Arrays.sort(
        order,
        Comparator.comparingInt((Integer its) -> draw.numberOf(leader.getOrDefault(its, its)))
            .thenComparingInt(draw::numberOf));
    int[] numbers = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      numbers[order[place]] = place;
    }
    return LotteryDraw.of(numbers);
  }
}
