package nl.speelveld.matching.exact;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.deferred.WishesInOrder;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// What one seat more does, followed from hand to hand: the best who waits takes it, the seat that
/// comes free by that goes to the best who waits there, and so on until somebody comes who had none
/// or nobody waits.
///
/// That is what a new run of deferred acceptance would give, at the cost of those who move alone.
final class SeatByChain {
  private static final int NONE = -1;
  private static final int UNKNOWN = -1;
  private final Market market;
  private final DeferredAcceptance.Open counts;
  private final WishesInOrder inOrder;
  private final int[] granted;
  private final int[] ahead; // by group what waitingBefore found
  private final int[] next; // by group the first place in its order where somebody may wait

  SeatByChain(Assignment start, Priorities priorities, DeferredAcceptance.Open counts) {
    market = start.market();
    this.counts = counts;
    inOrder = WishesInOrder.of(market, priorities);
    granted = new int[market.applicants()];
    Arrays.setAll(granted, row -> start.findWish(row).orElse(NONE));
    ahead = new int[market.seatGroups().size()];
    Arrays.fill(ahead, UNKNOWN);
    next = new int[ahead.length];
    Arrays.setAll(next, inOrder::from);
  }

  boolean hasSeat(int applicant) {
    return granted[applicant] != NONE;
  }

  /// How many wait at a group before the first who has no seat and is meant; the greatest number
  /// there is where none of these waits. Kept until somebody who lists the group moves.
  int waitingBefore(int group, IntPredicate meant) {
    if (ahead[group] == UNKNOWN) {
      ahead[group] = countBefore(group, meant);
    }
    return ahead[group];
  }

  private int countBefore(int group, IntPredicate meant) {
    int waiting = 0;
    for (int at = next[group]; at < inOrder.from(group + 1); at++) {
      if (waits(inOrder.wish(at), Map.of())) {
        int applicant = market.applicantOf(inOrder.wish(at));
        if (granted[applicant] == NONE && meant.test(applicant)) {
          return waiting;
        }
        waiting++;
      }
    }
    return Integer.MAX_VALUE;
  }

  /// The applicant without a seat who would be placed by a seat more in this group, if any.
  OptionalInt findPlaced(int group) {
    Map<Integer, Integer> moved = new HashMap<>();
    return follow(group, moved);
  }

  /// Adds the seat.
  void add(int group) {
    Map<Integer, Integer> moved = new HashMap<>();
    follow(group, moved);
    moved.forEach((applicant, wish) -> {
      granted[applicant] = wish;
      for (int listed = market.from(applicant); listed < market.from(applicant + 1); listed++) {
        ahead[market.seatGroup(listed)] = UNKNOWN;
      }
    });
  }

  private OptionalInt follow(int group, Map<Integer, Integer> moved) {
    int free = group;
    // Ends: each turn moves somebody up their list.
    while (true) {
      int wish = bestWaiting(free, moved);
      if (wish == NONE) {
        return OptionalInt.empty();
      }
      int applicant = market.applicantOf(wish);
      int left = moved.getOrDefault(applicant, granted[applicant]);
      moved.put(applicant, wish);
      if (left == NONE) {
        return OptionalInt.of(applicant);
      }
      free = market.seatGroup(left);
    }
  }

  private int bestWaiting(int group, Map<Integer, Integer> moved) {
    // why: who no longer waits never waits again, since everybody only moves up
    while (next[group] < inOrder.from(group + 1) && !waits(inOrder.wish(next[group]), Map.of())) {
      next[group]++;
    }
    for (int at = next[group]; at < inOrder.from(group + 1); at++) {
      if (waits(inOrder.wish(at), moved)) {
        return inOrder.wish(at);
      }
    }
    return NONE;
  }

  private boolean waits(int wish, Map<Integer, Integer> moved) {
    int applicant = market.applicantOf(wish);
    int has = moved.getOrDefault(applicant, granted[applicant]);
    return (has == NONE || wish < has) && counts.asks(applicant, wish);
  }
}
