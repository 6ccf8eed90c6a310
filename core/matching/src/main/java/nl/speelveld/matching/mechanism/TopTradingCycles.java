package nl.speelveld.matching.mechanism;

import java.util.Arrays;
import nl.speelveld.matching.deferred.WishesInOrder;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Trading priorities: each seat group points at its best remaining applicant, each applicant at
/// their best remaining wish, and whoever stands on a circle gets what they point at.
///
/// Nobody can then be made better off without making somebody worse off, and honesty pays; but
/// somebody with a better key may be passed over, so it is not stable. Cost: O(wishes) after a
/// sort. Source: Shapley & Scarf (1974); Abdulkadiroğlu & Sönmez (2003).
public final class TopTradingCycles {
  private static final int NONE = -1;
  private final Market market;
  private final Priorities priorities;
  private final WishesInOrder inOrder;
  private final int[] granted;
  private final boolean[] gone; // has a seat, or no wish left
  private final int[] asked; // first wish of an applicant whose group may have a seat left
  private final int[] next; // first place in a group's order whose applicant may remain
  private final int[] free;

  private TopTradingCycles(Market market, Priorities priorities) {
    this.market = market;
    this.priorities = priorities;
    inOrder = WishesInOrder.of(market, priorities);
    granted = new int[market.applicants()];
    Arrays.fill(granted, NONE);
    gone = new boolean[granted.length];
    asked = new int[market.applicants()];
    Arrays.setAll(asked, market::from);
    next = new int[market.seatGroups().size()];
    Arrays.setAll(next, inOrder::from);
    free = new int[next.length];
    Arrays.setAll(free, market::seats);
  }

  /// The assignment after all circles have traded.
  public static Assignment assign(Market market, Priorities priorities) {
    return new TopTradingCycles(market, priorities).run();
  }

  private Assignment run() {
    int[] path = new int[granted.length];
    boolean[] onPath = new boolean[granted.length];
    for (int start = 0; start < granted.length; start++) {
      int length = 0;
      if (!gone[start]) {
        path[length++] = start;
        onPath[start] = true;
      }
      // Each on the path points at a group that points at the next on it. Ends: a turn lengthens
      // the
      // path, which is never longer than the list of applicants, or somebody is gone for good.
      while (length > 0) {
        int applicant = path[length - 1];
        int pointedAt = points(applicant) ? best(market.seatGroup(asked[applicant])) : NONE;
        if (pointedAt == NONE) {
          length--;
          gone[applicant] = true;
        } else if (!onPath[pointedAt]) {
          path[length++] = pointedAt;
          onPath[pointedAt] = true;
        } else {
          while (onPath[pointedAt]) {
            trade(path[--length], onPath);
          }
        }
      }
    }
    return Assignment.of(market, granted);
  }

  private void trade(int applicant, boolean[] onPath) {
    granted[applicant] = asked[applicant];
    free[market.seatGroup(granted[applicant])]--;
    gone[applicant] = true;
    onPath[applicant] = false;
  }

  /// Whether the applicant has a wish left; moves on to it.
  private boolean points(int applicant) {
    while (asked[applicant] < market.from(applicant + 1)
        && free[market.seatGroup(asked[applicant])] == 0) {
      asked[applicant]++;
    }
    return asked[applicant] < market.from(applicant + 1);
  }

  /// The best applicant for a group with a free seat who has no seat yet: there is one, since
  /// somebody points at the group.
  private int best(int group) {
    while (gone[Priorities.applicant(priorities.key(inOrder.wish(next[group])))]) {
      next[group]++;
    }
    return Priorities.applicant(priorities.key(inOrder.wish(next[group])));
  }
}
