package nl.speelveld.matching.efficient;

import java.util.Arrays;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;

/// Stable improvement cycles: applicants trade places round a circle where the classes alone, not
/// the numbers of a draw, allow it.
///
/// A draw parts applicants of one class, and that can cost some a better place without helping
/// anybody. Among those who wish a seat group more than their place, the ones in the best class
/// there may take the place of whoever holds one; a circle of such steps makes all on it better off
/// and harms nobody's class. The outcome respects the classes, and no such circle is left. Which of
/// several circles is traded is a choice: here the one that is met first in order of applicants'
/// rows. Honesty is no longer always best. Cost: circles × wishes. Source: Erdil & Ergin (2008),
/// American Economic Review 98(3). Amsterdam did a step like it in 2021.
public final class StableImprovement {
  private static final int NONE = -1;
  private final Market market;
  private final int[] granted;
  private final int[] bestClass; // per group, of those who wish it more than their place

  private StableImprovement(Assignment start) {
    market = start.market();
    granted = new int[market.applicants()];
    Arrays.setAll(granted, applicant -> start.findWish(applicant).orElse(NONE));
    bestClass = new int[market.seatGroups().size()];
  }

  /// Trades until no circle is left. The start must respect the classes.
  public static Assignment improve(Assignment start) {
    StableImprovement improvement = new StableImprovement(start);
    // Ends: each circle moves at least two applicants up their lists.
    while (improvement.trade()) {}
    return Assignment.of(improvement.market, improvement.granted);
  }

  private boolean trade() {
    Arrays.fill(bestClass, Integer.MAX_VALUE);
    for (int applicant = 0; applicant < granted.length; applicant++) {
      for (int wish = market.from(applicant); wish < reached(applicant); wish++) {
        int group = market.seatGroup(wish);
        bestClass[group] = Math.min(bestClass[group], market.priorityClass(wish));
      }
    }
    int[][] holders = holders();
    int[] state = new int[granted.length]; // 0 new, 1 on the path, 2 known to be on no circle
    int[] via = new int[granted.length];
    for (int start = 0; start < granted.length; start++) {
      if (state[start] == 0 && walk(start, new Walk(holders, state, via))) {
        return true;
      }
    }
    return false;
  }

  private record Walk(int[][] holders, int[] state, int[] via) {}

  /// Goes from an applicant to those whose place it may take, depth first; trades the first circle.
  private boolean walk(int start, Walk walk) {
    int[] path = new int[granted.length];
    int[] wishAt = new int[granted.length];
    int[] holderAt = new int[granted.length];
    int length = 0;
    path[length] = start;
    wishAt[length++] = market.from(start);
    walk.state()[start] = 1;
    while (length > 0) {
      int applicant = path[length - 1];
      int next = next(applicant, wishAt, holderAt, length - 1, walk);
      if (next == NONE) {
        walk.state()[applicant] = 2;
        length--;
      } else if (walk.state()[next] == 1) {
        tradeFrom(next, path, length, walk);
        return true;
      } else {
        walk.state()[next] = 1;
        path[length] = next;
        holderAt[length] = 0;
        wishAt[length++] = market.from(next);
      }
    }
    return false;
  }

  /// The next holder of a place that the applicant may take and that is not known to be a dead end.
  private int next(int applicant, int[] wishAt, int[] holderAt, int place, Walk walk) {
    for (; wishAt[place] < reached(applicant); wishAt[place]++, holderAt[place] = 0) {
      int wish = wishAt[place];
      int group = market.seatGroup(wish);
      if (granted[applicant] == NONE || market.priorityClass(wish) > bestClass[group]) {
        continue; // why: who holds nothing has nothing to give, and stands on no circle
      }
      int[] holders = walk.holders()[group];
      while (holderAt[place] < holders.length) {
        int holder = holders[holderAt[place]++];
        if (walk.state()[holder] != 2 && holder != applicant) {
          walk.via()[applicant] = wish;
          return holder;
        }
      }
    }
    return NONE;
  }

  private void tradeFrom(int first, int[] path, int length, Walk walk) {
    for (int place = length - 1; ; place--) {
      granted[path[place]] = walk.via()[path[place]];
      if (path[place] == first) {
        return;
      }
    }
  }

  private int[][] holders() {
    int[] size = new int[market.seatGroups().size()];
    for (int wish : granted) {
      if (wish != NONE) {
        size[market.seatGroup(wish)]++;
      }
    }
    int[][] holders = new int[size.length][];
    Arrays.setAll(holders, group -> new int[size[group]]);
    for (int applicant = granted.length - 1; applicant >= 0; applicant--) {
      if (granted[applicant] != NONE) {
        int group = market.seatGroup(granted[applicant]);
        holders[group][--size[group]] = applicant;
      }
    }
    return holders;
  }

  private int reached(int applicant) {
    return granted[applicant] == NONE ? market.from(applicant + 1) : granted[applicant];
  }
}
