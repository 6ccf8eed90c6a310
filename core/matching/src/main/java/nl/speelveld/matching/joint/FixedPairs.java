package nl.speelveld.matching.joint;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import nl.speelveld.matching.joint.JointList.Option;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// A market in which each member of a pair has one wish, that of a given option, or none.
record FixedPairs(JointMarket joint, List<Integer> options, Market market, Priorities priorities) {
  static FixedPairs of(JointMarket joint, List<Integer> options) {
    int[] fixed = new int[joint.market().applicants()];
    Arrays.fill(fixed, Seating.NONE);
    for (int pair = 0; pair < options.size(); pair++) {
      JointList list = joint.pairs().get(pair);
      if (options.get(pair) < list.options().size()) {
        Option option = list.options().get(options.get(pair));
        fixed[list.first()] = option.firstWish();
        fixed[list.second()] = option.secondWish();
      }
    }
    Market all = joint.market();
    Market.Builder market = Market.builder();
    all.programmes().forEach(market::programme);
    all.seatGroups()
        .forEach(its ->
            market.seatGroup(its.name(), all.programmes().get(its.programme()), its.seats()));
    int[] number = new int[all.wishes()];
    int wishes = 0;
    for (int applicant = 0; applicant < all.applicants(); applicant++) {
      market.applicant(all.applicant(applicant));
      for (int wish = all.from(applicant); wish < all.from(applicant + 1); wish++) {
        if (!joint.isInPair(applicant) || wish == fixed[applicant]) {
          market.wish(all.seatGroup(wish), all.priorityClass(wish), all.rank(wish));
          number[wishes++] = Priorities.number(joint.priorities().key(wish));
        }
      }
    }
    Market built = market.build();
    return new FixedPairs(
        joint, options, built, Priorities.ofWishes(built, Arrays.copyOf(number, wishes)));
  }

  /// The wish of a pair's member that an outcome of this market does not grant, if any.
  OptionalInt findRefused(Assignment assignment) {
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      if (joint.isInPair(applicant)
          && market.from(applicant) < market.from(applicant + 1)
          && assignment.findWish(applicant).isEmpty()) {
        return OptionalInt.of(inAll(applicant, market.from(applicant)));
      }
    }
    return OptionalInt.empty();
  }

  /// The same outcome in the market with all wishes.
  Assignment inAll(Assignment assignment) {
    int[] granted = new int[market.applicants()];
    for (int applicant = 0; applicant < granted.length; applicant++) {
      int wish = assignment.findWish(applicant).orElse(Seating.NONE);
      granted[applicant] = wish == Seating.NONE ? wish : inAll(applicant, wish);
    }
    return Assignment.of(joint.market(), granted);
  }

  private int inAll(int applicant, int wish) {
    int same = joint.market().from(applicant);
    while (joint.market().seatGroup(same) != market.seatGroup(wish)) {
      same++;
    }
    return same;
  }
}
