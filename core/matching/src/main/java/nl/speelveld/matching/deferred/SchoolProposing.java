package nl.speelveld.matching.deferred;

import java.util.Arrays;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Seat groups offer their seats from best to worst key; an applicant keeps the best offer so far.
///
/// The outcome is stable, and of all stable assignments the worst one for every applicant. Here to
/// compare with, and because where both sides give the same there is one stable assignment only. It
/// is what Parcoursup comes to when everybody lets it answer. Cost: one step for each wish at most,
/// and a sort of the wishes. Source: Gale & Shapley (1962).
public final class SchoolProposing {
  private static final int NONE = -1;

  private SchoolProposing() {}

  /// The assignment that is best for seat groups among all stable ones.
  public static Assignment assign(Market market, Priorities priorities) {
    WishesInOrder inOrder = WishesInOrder.of(market, priorities);
    int groups = market.seatGroups().size();
    int[] granted = new int[market.applicants()];
    Arrays.fill(granted, NONE);
    int[] next = new int[groups];
    int[] free = new int[groups];
    int[] waiting = new int[groups]; // groups with a free seat to offer
    int waits = 0;
    for (int group = 0; group < groups; group++) {
      next[group] = inOrder.from(group);
      free[group] = market.seats(group);
      waiting[waits++] = group;
    }
    // Ends: each turn of the inner loop passes one wish for good. Keeps: a group has offered to all
    // wishes before `next`, and each of them was taken, or lost to a better offer.
    while (waits > 0) {
      int group = waiting[--waits];
      while (free[group] > 0 && next[group] < inOrder.from(group + 1)) {
        int wish = inOrder.wish(next[group]++);
        int applicant = Priorities.applicant(priorities.key(wish));
        int held = granted[applicant];
        if (held == NONE || wish < held) {
          granted[applicant] = wish;
          free[group]--;
          if (held != NONE && free[market.seatGroup(held)]++ == 0) {
            waiting[waits++] = market.seatGroup(held);
          }
        }
      }
    }
    return Assignment.of(market, granted);
  }
}
