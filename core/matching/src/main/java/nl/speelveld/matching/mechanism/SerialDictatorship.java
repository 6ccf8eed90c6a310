package nl.speelveld.matching.mechanism;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;

/// In order of the draw each takes the best wish that still has a seat; classes count for nothing.
///
/// Honest lists pay, and nobody can be better off without harm to another, but priorities are
/// passed over. With one class at every school deferred acceptance gives the same. Cost: O(wishes).
/// Source: Abdulkadiroğlu & Sönmez (1998).
public final class SerialDictatorship {
  private SerialDictatorship() {}

  /// The assignment in order of the numbers.
  public static Assignment assign(Market market, LotteryDraw draw) {
    int[] free = new int[market.seatGroups().size()];
    Arrays.setAll(free, market::seats);
    int[] granted = new int[market.applicants()];
    Arrays.fill(granted, -1);
    IntStream.range(0, granted.length)
        .boxed()
        .sorted(Comparator.comparingInt(draw::numberOf))
        .forEach(applicant -> granted[applicant] = take(market, applicant, free));
    return Assignment.of(market, granted);
  }

  private static int take(Market market, int applicant, int[] free) {
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      if (free[market.seatGroup(wish)] > 0) {
        free[market.seatGroup(wish)]--;
        return wish;
      }
    }
    return -1;
  }
}
