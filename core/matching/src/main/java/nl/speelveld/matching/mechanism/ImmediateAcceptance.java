package nl.speelveld.matching.mechanism;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// First come by rank: in round k everybody without a seat asks a wish, and what is granted is
/// granted for good (the Boston rule).
///
/// It rewards families who put a safe school first, and punishes those who are honest; it is here
/// to show that with figures, not to be used. `assign` asks in round k the k-th wish, also when
/// that group is full; `adaptive` skips full groups, which wastes no round but still punishes
/// honesty. Cost: O(wishes log wishes). Source: Abdulkadiroğlu & Sönmez (2003); Dur (2019) for the
/// adaptive form.
public final class ImmediateAcceptance {
  private static final int NONE = -1;

  private ImmediateAcceptance() {}

  /// Round k asks the k-th wish of each list.
  public static Assignment assign(Market market, Priorities priorities) {
    return run(market, priorities, false);
  }

  /// Each round asks the best wish that still has a seat.
  public static Assignment adaptive(Market market, Priorities priorities) {
    return run(market, priorities, true);
  }

  private static Assignment run(Market market, Priorities priorities, boolean skipsFull) {
    int[] granted = new int[market.applicants()];
    Arrays.fill(granted, NONE);
    int[] asked = new int[market.applicants()];
    Arrays.setAll(asked, market::from);
    int[] free = new int[market.seatGroups().size()];
    Arrays.setAll(free, market::seats);
    // Ends: each round moves every list that takes part one wish further.
    for (List<Integer> round = List.of(-1); !round.isEmpty(); ) {
      round = new ArrayList<>();
      for (int applicant = 0; applicant < granted.length; applicant++) {
        int end = market.from(applicant + 1);
        while (skipsFull
            && asked[applicant] < end
            && free[market.seatGroup(asked[applicant])] == 0) {
          asked[applicant]++;
        }
        if (granted[applicant] == NONE && asked[applicant] < end) {
          round.add(asked[applicant]++);
        }
      }
      round.sort(Comparator.comparingLong(priorities::key));
      for (int wish : round) {
        if (free[market.seatGroup(wish)] > 0) {
          free[market.seatGroup(wish)]--;
          granted[Priorities.applicant(priorities.key(wish))] = wish;
        }
      }
    }
    return Assignment.of(market, granted);
  }
}
