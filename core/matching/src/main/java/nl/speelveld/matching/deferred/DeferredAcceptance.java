package nl.speelveld.matching.deferred;

import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Applicants ask their wishes from best to worst; a seat group keeps the best it has seen so far
/// and sends the others on.
///
/// The outcome is stable: whoever was refused a seat group sees only better keys there, and no seat
/// stays empty that somebody still wished. Of all stable assignments it is the best one for every
/// applicant at once, and a false list helps nobody. It does not depend on the order in which
/// applicants ask. Cost: at most one step for each wish, each O(log seats); for many draws of one
/// market [PreparedMarket] is faster. Source: Gale & Shapley (1962); Abdulkadiroğlu & Sönmez
/// (2003).
public final class DeferredAcceptance {
  private static final int NONE = -1;

  private DeferredAcceptance() {}

  /// Says of a wish whether it may be asked.
  public interface Open {
    /// Whether this applicant may ask this wish.
    boolean asks(int applicant, int wish);
  }

  /// The assignment that is best for applicants among all stable ones.
  public static Assignment assign(Market market, Priorities priorities) {
    return assignOpen(market, priorities, (applicant, wish) -> true);
  }

  /// The same, as if wishes that are not open were on no list.
  public static Assignment assignOpen(Market market, Priorities priorities, Open open) {
    HeldSeats held = new HeldSeats(market);
    int[] asked = new int[market.applicants()]; // the wish that each applicant now asks or holds
    for (int applicant = 0; applicant < asked.length; applicant++) {
      asked[applicant] = market.from(applicant) - 1;
    }
    for (int first = 0; first < asked.length; first++) {
      int applicant = first;
      // Ends: each turn moves one applicant one wish further, and lists end. Each turn keeps:
      // everybody but `applicant` holds the wish they asked last, or has none left.
      while (++asked[applicant] < market.from(applicant + 1)) {
        int wish = asked[applicant];
        if (!open.asks(applicant, wish)) {
          continue;
        }
        long sentOn = held.offer(market.seatGroup(wish), priorities.key(wish));
        if (sentOn == HeldSeats.NOBODY) {
          break;
        }
        applicant = Priorities.applicant(sentOn);
      }
    }
    for (int applicant = 0; applicant < asked.length; applicant++) {
      asked[applicant] = asked[applicant] < market.from(applicant + 1) ? asked[applicant] : NONE;
    }
    return Assignment.of(market, asked);
  }
}
