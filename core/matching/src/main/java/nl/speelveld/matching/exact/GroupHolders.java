package nl.speelveld.matching.exact;

import java.util.Arrays;
import nl.speelveld.matching.market.Market;

/// Who holds the seats of each group, in no order.
final class GroupHolders {
  private final int[] seats;
  private final int[] held;
  private final int[][] holder;

  GroupHolders(Market market) {
    seats = new int[market.seatGroups().size()];
    Arrays.setAll(seats, market::seats);
    held = new int[seats.length];
    holder = new int[seats.length][0];
  }

  boolean hasRoom(int group) {
    return held[group] < seats[group];
  }

  int held(int group) {
    return held[group];
  }

  int holder(int group, int place) {
    return holder[group][place];
  }

  void add(int group, int applicant) {
    if (held[group] == holder[group].length) {
      holder[group] = Arrays.copyOf(holder[group], 2 * held[group] + 1);
    }
    holder[group][held[group]++] = applicant;
  }

  void replace(int group, int place, int applicant) {
    holder[group][place] = applicant;
  }
}
