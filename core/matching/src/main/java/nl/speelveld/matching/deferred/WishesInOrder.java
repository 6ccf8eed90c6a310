package nl.speelveld.matching.deferred;

import java.util.Arrays;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// The wishes for each seat group, best key first. Cost: O(wishes log wishes), 12 bytes a wish.
public final class WishesInOrder {
  private final int[] from;
  private final int[] wish;

  private WishesInOrder(int[] from, int[] wish) {
    this.from = from;
    this.wish = wish;
  }

  /// Sorts the wishes for each seat group.
  public static WishesInOrder of(Market market, Priorities priorities) {
    int groups = market.seatGroups().size();
    int[] from = new int[groups + 1];
    for (int wish = 0; wish < market.wishes(); wish++) {
      from[market.seatGroup(wish) + 1]++;
    }
    for (int group = 0; group < groups; group++) {
      from[group + 1] += from[group];
    }
    int[] filled = Arrays.copyOf(from, groups);
    long[] keys = new long[market.wishes()];
    for (int wish = 0; wish < market.wishes(); wish++) {
      keys[filled[market.seatGroup(wish)]++] = priorities.key(wish);
    }
    int[] wishes = new int[keys.length];
    for (int group = 0; group < groups; group++) {
      Arrays.sort(keys, from[group], from[group + 1]);
      for (int at = from[group]; at < from[group + 1]; at++) {
        wishes[at] = wishOf(market, Priorities.applicant(keys[at]), group);
      }
    }
    return new WishesInOrder(from, wishes);
  }

  private static int wishOf(Market market, int applicant, int group) {
    int wish = market.from(applicant);
    while (market.seatGroup(wish) != group) {
      wish++;
    }
    return wish;
  }

  /// Where the wishes for a seat group begin; of the row after the last: how many there are.
  public int from(int group) {
    return from[group];
  }

  /// The wish at this place.
  public int wish(int place) {
    return wish[place];
  }
}
