package nl.speelveld.matching.round;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.callorder.MinimumRate;
import nl.speelveld.matching.draw.SeatOrders;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.rules.TieBreakRule;

/// What puts those who ask a seat group in order, as rules and data say it.
final class GroupOrders {
  private GroupOrders() {}

  static SeatOrders of(PreparedRound round, WishFacts facts) {
    Market market = round.market();
    List<SeatOrders.Group> groups = new ArrayList<>();
    for (int group = 0; group < market.seatGroups().size(); group++) {
      groups.add(group(round.drawName(group), facts.rule(group)));
    }
    int[] applicantOf = new int[market.wishes()];
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        applicantOf[wish] = applicant;
      }
    }
    return SeatOrders.of(market, groups, wish -> asked(round, facts, wish, applicantOf[wish]));
  }

  private static SeatOrders.Group group(String draw, GroupRule rule) {
    return new SeatOrders.Group(
        draw,
        isValueFirst(rule),
        rule.rates().stream().map(it -> new MinimumRate(it.type(), it.percent())).toList());
  }

  private static SeatOrders.Asked asked(
      PreparedRound round, WishFacts facts, int wish, int applicant) {
    Market market = round.market();
    GroupRule rule = facts.rule(market.seatGroup(wish));
    // why: least rates hide the class from the market, but leave who stands outside behind
    int itsClass =
        rule.rates().isEmpty()
            ? market.priorityClass(wish)
            : market.priorityClass(wish) + round.classOf(wish);
    return new SeatOrders.Asked(itsClass, round.before(wish), round.typesOfRates(applicant, rule));
  }

  /// Whether a number alone parts applicants of one class.
  static boolean isPlain(GroupRule rule) {
    return rule.rates().isEmpty() && !isValueFirst(rule);
  }

  private static boolean isValueFirst(GroupRule rule) {
    return switch (rule.tieBreak().order()) {
      case TieBreakRule.DistanceThenNumber() -> true;
      case TieBreakRule.ScoreThenNumber ignored -> true;
      case TieBreakRule.OneNumber() -> false;
      case TieBreakRule.NumberPerProgramme() -> false;
      case TieBreakRule.NumberPerSeatGroup() -> false;
      case TieBreakRule.Cyclic() -> false;
      case TieBreakRule.EqualsTogether ignored -> false;
      case TieBreakRule.AsRound() -> false;
    };
  }
}
