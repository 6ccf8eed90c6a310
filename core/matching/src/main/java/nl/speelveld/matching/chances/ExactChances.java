package nl.speelveld.matching.chances;

import java.util.Arrays;
import java.util.List;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// In how many of all n! draws each wish is granted, one number per applicant. For at most ten
/// applicants: 10! is 3.6 million draws.
public final class ExactChances {
  /// More applicants take too long.
  public static final int MOST_APPLICANTS = 10;

  private final Market market;
  private final long[] granted;
  private final int[] number;
  private long draws;

  private ExactChances(Market market) {
    this.market = market;
    granted = new long[market.wishes()];
    number = new int[market.applicants()];
  }

  /// How often each wish is granted.
  ///
  /// @param draws how many draws there are, n!
  /// @param ofWish how many of them grant a wish, in order of the wishes
  public record Counts(long draws, List<Long> ofWish) {
    public Counts {
      ofWish = List.copyOf(ofWish);
    }
  }

  /// Counts over all draws.
  public static Counts of(Market market) {
    if (market.applicants() > MOST_APPLICANTS) {
      throw new IllegalArgumentException(
          "there are ("
              + market.applicants()
              + ") applicants, but all draws are counted for at"
              + " most ("
              + MOST_APPLICANTS
              + "). Estimate by draws instead.");
    }
    ExactChances chances = new ExactChances(market);
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      chances.number[applicant] = applicant;
    }
    chances.permute(0);
    return new Counts(chances.draws, Arrays.stream(chances.granted).boxed().toList());
  }

  private void permute(int from) {
    if (from >= number.length - 1) {
      count();
      return;
    }
    for (int at = from; at < number.length; at++) {
      swap(from, at);
      permute(from + 1);
      swap(from, at);
    }
  }

  private void swap(int one, int other) {
    int kept = number[one];
    number[one] = number[other];
    number[other] = kept;
  }

  private void count() {
    draws++;
    Priorities priorities = Priorities.of(market, LotteryDraw.of(number));
    var assignment = DeferredAcceptance.assign(market, priorities);
    for (int applicant = 0; applicant < number.length; applicant++) {
      assignment.findWish(applicant).ifPresent(wish -> granted[wish]++);
    }
  }
}
