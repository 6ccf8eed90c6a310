package nl.speelveld.matching.seats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.speelveld.matching.market.Market;

/// Fills a market whose programmes have divided seats.
///
/// A wish for a programme becomes a wish for each of its contingents that admits the applicant, all
/// of the same rank, in the order of the plan. Outside the audience of a soft contingent the class
/// is moved behind all classes of the audience. That is exact: among those who ever asked a
/// programme, its contingents fill one after another, each with its best, which is what the
/// division says, and deferred acceptance over seat groups does the same, since the outcome does
/// not depend on who asks first.
public final class DividedMarket {
  /// Classes 0 … 1,023 may be given; those behind are kept for others in soft contingents.
  public static final int LAST_CLASS = 1023;

  private final Market.Builder market = Market.builder();
  private final Map<String, SeatPlan> plans = new HashMap<>();
  private final Map<String, List<Integer>> groupsOfPlan = new HashMap<>();
  private int groups;
  private long types;
  private int rank;

  /// Adds a programme with its seats.
  public DividedMarket programme(SeatPlan plan) {
    market.programme(plan.programme());
    List<Integer> rows = new ArrayList<>();
    for (Contingent contingent : plan.contingents()) {
      market.seatGroup(plan.groupName(contingent), plan.programme(), contingent.seats());
      rows.add(groups++);
    }
    plans.put(plan.programme(), plan);
    groupsOfPlan.put(plan.programme(), rows);
    return this;
  }

  /// Adds an applicant of these types, a bit for each; the wishes that follow are theirs.
  public DividedMarket applicant(String pseudonym, long theirTypes) {
    market.applicant(pseudonym);
    types = theirTypes;
    rank = 0;
    return this;
  }

  /// Adds a wish of the last applicant, next in rank, in one class for all contingents.
  public DividedMarket wish(String programme, int priorityClass) {
    return wish(programme, contingent -> priorityClass);
  }

  /// Adds a wish of the last applicant, next in rank, in a class for each contingent.
  public DividedMarket wish(String programme, ToIntFunction<Contingent> priorityClass) {
    SeatPlan plan = plans.get(programme);
    List<Integer> rows = groupsOfPlan.get(programme);
    if (plan == null || rows == null) {
      throw new IllegalArgumentException("programme (" + programme + ") is unknown. Add it first.");
    }
    rank++;
    for (int row = 0; row < rows.size(); row++) {
      Contingent contingent = plan.contingents().get(row);
      if (contingent.admits(types)) {
        int its = checked(priorityClass.applyAsInt(contingent));
        int behind = contingent.audience().holds(types) ? 0 : LAST_CLASS + 1;
        market.wish(rows.get(row), its + behind, rank);
      }
    }
    return this;
  }

  private static int checked(int priorityClass) {
    if (priorityClass < 0 || priorityClass > LAST_CLASS) {
      throw new IllegalArgumentException(
          "class (" + priorityClass + ") is outside 0 … " + LAST_CLASS);
    }
    return priorityClass;
  }

  /// The market as it now is.
  public Market build() {
    return market.build();
  }
}
