package nl.speelveld.matching.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// All stable assignments of a small market, by trying every one that keeps to the seats.
///
/// For markets of a dozen applicants: the number of tries grows with the product of the lengths of
/// all lists. By definition, so it can judge the mechanisms.
public final class StableAssignments {
  private final Market market;
  private final Priorities priorities;
  private final int[] granted;
  private final int[] free;
  private final List<Assignment> found = new ArrayList<>();

  private StableAssignments(Market market, Priorities priorities) {
    this.market = market;
    this.priorities = priorities;
    granted = new int[market.applicants()];
    free = new int[market.seatGroups().size()];
    Arrays.setAll(free, market::seats);
  }

  /// All stable assignments, those that are better for the first applicants first.
  public static List<Assignment> of(Market market, Priorities priorities) {
    StableAssignments search = new StableAssignments(market, priorities);
    search.place(0);
    return List.copyOf(search.found);
  }

  private void place(int applicant) {
    if (applicant == granted.length) {
      Assignment full = Assignment.of(market, granted);
      if (Objections.of(full, priorities).isEmpty()) {
        found.add(full);
      }
      return;
    }
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      int group = market.seatGroup(wish);
      if (free[group] > 0) {
        free[group]--;
        granted[applicant] = wish;
        place(applicant + 1);
        free[group]++;
      }
    }
    granted[applicant] = -1;
    place(applicant + 1);
  }
}
