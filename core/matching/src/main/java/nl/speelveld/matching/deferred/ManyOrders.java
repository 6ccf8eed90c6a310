package nl.speelveld.matching.deferred;

import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Assigns one market again and again by deferred acceptance, with numbers per wish, without new
/// memory. Not for use by two threads at once.
///
/// The outcome is that of [DeferredAcceptance] for the same numbers; it stands here until the next
/// one. Where one number per applicant holds everywhere [ManyDraws] is faster. Cost: O(wishes asked
/// × log seats), 30 ns a wish asked in a city.
public final class ManyOrders {
  private static final int BITS = 26;
  private final Market market;
  private final HeldSeats held;
  private final long[] classAndApplicant; // of each wish, with room for a number between them
  private final int[] asked; // the wish that each applicant now asks or holds

  private ManyOrders(Market market) {
    this.market = market;
    held = new HeldSeats(market);
    asked = new int[market.applicants()];
    classAndApplicant = new long[market.wishes()];
    for (int applicant = 0; applicant < asked.length; applicant++) {
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        classAndApplicant[wish] = (long) market.priorityClass(wish) << 2 * BITS | applicant;
      }
    }
  }

  /// A desk at which this market is assigned.
  public static ManyOrders of(Market market) {
    if (market.applicants() > Priorities.MOST) {
      throw new IllegalArgumentException(
          "there are ("
              + market.applicants()
              + ") applicants, more than ("
              + Priorities.MOST
              + ")");
    }
    return new ManyOrders(market);
  }

  /// The market that is assigned.
  public Market market() {
    return market;
  }

  /// Assigns by these numbers, lower first.
  ///
  /// @param numberOfWish 0 … 67,108,863; within a seat group and class they must differ, which is
  ///   not checked here: of two alike the applicant of the lower row goes first
  public void assign(int... numberOfWish) {
    held.empty();
    for (int applicant = 0; applicant < asked.length; applicant++) {
      asked[applicant] = market.from(applicant) - 1;
    }
    for (int first = 0; first < asked.length; first++) {
      int applicant = first;
      // Ends and keeps: as in DeferredAcceptance.
      while (++asked[applicant] < market.from(applicant + 1)) {
        int wish = asked[applicant];
        long key = classAndApplicant[wish] | (long) numberOfWish[wish] << BITS;
        int group = market.seatGroup(wish);
        if (held.refuses(group, key)) {
          continue;
        }
        long sentOn = held.take(group, key);
        if (sentOn == HeldSeats.NOBODY) {
          break;
        }
        applicant = Priorities.applicant(sentOn);
      }
    }
  }

  /// The first wish that the last numbers did not refuse: the granted one, or the end of the list.
  public int reached(int applicant) {
    return asked[applicant];
  }
}
