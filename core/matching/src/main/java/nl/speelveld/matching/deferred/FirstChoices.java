package nl.speelveld.matching.deferred;

import nl.speelveld.matching.market.Market;

/// Applicants in order of the seat group they ask first, those without wishes last.
///
/// The outcome does not depend on who asks first, but the time does: where records stand in this
/// order the seats that are asked stay in the nearest memory.
final class FirstChoices {
  private FirstChoices() {}

  /// Rows of applicants in that order. One counting sort.
  static int[] order(Market market) {
    int[] next = new int[market.seatGroups().size() + 2];
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      next[of(market, applicant) + 1]++;
    }
    for (int group = 1; group < next.length; group++) {
      next[group] += next[group - 1];
    }
    int[] order = new int[market.applicants()];
    for (int applicant = 0; applicant < order.length; applicant++) {
      order[next[of(market, applicant)]++] = applicant;
    }
    return order;
  }

  private static int of(Market market, int applicant) {
    int first = market.from(applicant);
    return first == market.from(applicant + 1)
        ? market.seatGroups().size()
        : market.seatGroup(first);
  }
}
