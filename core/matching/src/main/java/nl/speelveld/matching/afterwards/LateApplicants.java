package nl.speelveld.matching.afterwards;

import nl.speelveld.matching.deferred.WishesInOrder;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// The same places in a market with other seats, or with further applicants behind.
final class LateApplicants {
  private LateApplicants() {}

  /// The same wishes granted, in another market that begins with the same lists.
  static Assignment rehomed(Assignment assignment, Market other) {
    Market market = assignment.market();
    int applicants = market.applicants();
    if (other.applicants() < applicants || other.from(applicants) != market.wishes()) {
      throw new IllegalArgumentException(
          "(" + other + ") does not begin with the lists of (" + market + ")");
    }
    for (int wish = 0; wish < market.wishes(); wish++) {
      if (other.seatGroup(wish) != market.seatGroup(wish)
          || other.priorityClass(wish) != market.priorityClass(wish)
          || other.rank(wish) != market.rank(wish)) {
        throw new IllegalArgumentException(
            "wish ("
                + wish
                + ") is another than before. Lists stay; who applies late stands behind.");
      }
    }
    int[] granted = new int[other.applicants()];
    for (int row = 0; row < granted.length; row++) {
      granted[row] = row < applicants ? assignment.findWish(row).orElse(-1) : -1;
    }
    return Assignment.of(other, granted);
  }

  /// Refuses keys in which two who were there before change places.
  static void checkOrder(Market market, Priorities before, Priorities after) {
    WishesInOrder inOrder = WishesInOrder.of(market, before);
    for (int group = 0; group < market.seatGroups().size(); group++) {
      for (int at = inOrder.from(group) + 1; at < inOrder.from(group + 1); at++) {
        if (after.key(inOrder.wish(at - 1)) > after.key(inOrder.wish(at))) {
          throw new IllegalArgumentException(
              "at ("
                  + market.seatGroups().get(group).name()
                  + ") two applicants change places. Keys of late applicants may not do that.");
        }
      }
    }
  }
}
