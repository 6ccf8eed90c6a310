package nl.speelveld.matching.published;

import java.util.List;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Deferred acceptance in rounds, without those who take no part: slow, plain, for tests.
final class GreedyStable {
  private GreedyStable() {}

  static int[] assign(Market market, Priorities priorities, List<String> absent) {
    int[] asked = new int[market.applicants()];
    for (int a = 0; a < asked.length; a++) {
      asked[a] = absent.contains(market.applicant(a)) ? market.from(a + 1) : market.from(a);
    }
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int a = 0; a < asked.length; a++) {
        if (asked[a] < market.from(a + 1) && better(market, priorities, asked, asked[a])) {
          asked[a]++;
          moved = true;
        }
      }
    }
    for (int a = 0; a < asked.length; a++) {
      asked[a] = asked[a] == market.from(a + 1) ? -1 : asked[a];
    }
    return asked;
  }

  /// Whether others with better keys take all seats of the group that this wish asks.
  private static boolean better(Market market, Priorities priorities, int[] asked, int wish) {
    int before = 0;
    for (int a = 0; a < asked.length; a++) {
      if (asked[a] < market.from(a + 1)
          && market.seatGroup(asked[a]) == market.seatGroup(wish)
          && priorities.key(asked[a]) < priorities.key(wish)) {
        before++;
      }
    }
    return before >= market.seats(market.seatGroup(wish));
  }
}
