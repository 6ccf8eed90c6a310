package nl.speelveld.matching.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.speelveld.matching.callorder.CallOrder;
import nl.speelveld.matching.callorder.MinimumRate;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.rules.TieBreakRule;

/// In which order each seat group takes those who ask it, once numbers are drawn.
///
/// Where a number alone parts applicants, it is the number itself, as it is published. Where
/// distance, score or least rates come before it, it is the place in the order that they make.
final class GroupOrders {
  private final PreparedRound round;
  private final Market market;
  private final WishFacts facts;
  private final LotteryNumbers numbers;

  GroupOrders(PreparedRound round, WishFacts facts, LotteryNumbers numbers) {
    this.round = round;
    this.market = round.market();
    this.facts = facts;
    this.numbers = numbers;
  }

  Priorities priorities() {
    int[] numberOfWish = new int[market.wishes()];
    List<List<Asking>> ordered = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int group = 0; group < market.seatGroups().size(); group++) {
      ordered.add(new ArrayList<>());
      names.add(round.drawName(group));
    }
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        int group = market.seatGroup(wish);
        long number = numbers.of(applicant, wish, names.get(group));
        if (isPlain(facts.rule(group))) {
          numberOfWish[wish] = Math.toIntExact(number);
        } else {
          ordered.get(group).add(new Asking(wish, applicant, round.before(wish), number));
        }
      }
    }
    for (int group = 0; group < ordered.size(); group++) {
      order(facts.rule(group), ordered.get(group), numberOfWish);
    }
    return Priorities.ofWishes(market, numberOfWish);
  }

  private record Asking(int wish, int applicant, double before, long number) {}

  /// Whether a number alone parts applicants of one class.
  static boolean isPlain(GroupRule rule) {
    return rule.rates().isEmpty()
        && switch (rule.tieBreak().order()) {
          case TieBreakRule.DistanceThenNumber() -> false;
          case TieBreakRule.ScoreThenNumber ignored -> false;
          case TieBreakRule.OneNumber() -> true;
          case TieBreakRule.NumberPerProgramme() -> true;
          case TieBreakRule.NumberPerSeatGroup() -> true;
          case TieBreakRule.Cyclic() -> true;
          case TieBreakRule.EqualsTogether ignored -> true;
          case TieBreakRule.AsRound() -> true;
        };
  }

  private void order(GroupRule rule, List<Asking> asking, int[] numberOfWish) {
    Comparator<Asking> order =
        Comparator.comparingDouble(Asking::before).thenComparingLong(Asking::number);
    if (rule.rates().isEmpty()) {
      asking.sort(order);
    } else {
      asking.sort(
          Comparator.comparingInt((Asking it) -> round.classOf(it.wish())).thenComparing(order));
    }
    CallOrder call =
        CallOrder.of(
            rule.rates().stream().map(it -> new MinimumRate(it.type(), it.percent())).toList(),
            asking.stream().mapToLong(it -> round.typesOfRates(it.applicant(), rule)).toArray());
    for (int ranked = 0; ranked < asking.size(); ranked++) {
      numberOfWish[asking.get(ranked).wish()] = call.placeOf(ranked);
    }
  }
}
