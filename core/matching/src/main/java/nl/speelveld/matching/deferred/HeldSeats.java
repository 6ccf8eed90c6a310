package nl.speelveld.matching.deferred;

import nl.speelveld.matching.market.Market;

/// The keys that each seat group holds, the worst on top: one heap for each, all in one array.
///
/// A group never holds more than its seats or than wishes for it, so memory is 8 bytes a wish at
/// most.
final class HeldSeats {
  static final long NOBODY = -1;
  private final long[] heap;
  private final int[] from;
  private final int[] seats;
  private final int[] held;

  HeldSeats(Market market) {
    int groups = market.seatGroups().size();
    int[] wanted = new int[groups];
    for (int wish = 0; wish < market.wishes(); wish++) {
      wanted[market.seatGroup(wish)]++;
    }
    from = new int[groups + 1];
    seats = new int[groups];
    held = new int[groups];
    for (int group = 0; group < groups; group++) {
      seats[group] = market.seats(group);
      from[group + 1] = from[group] + Math.min(seats[group], wanted[group]);
    }
    heap = new long[from[groups]];
  }

  /// Takes this key, and gives back the key that has to go: itself, the worst held one, or
  /// [#NOBODY] while there is room.
  long offer(int group, long key) {
    int start = from[group];
    int size = held[group];
    if (size < seats[group]) {
      held[group] = size + 1;
      up(start, size, key);
      return NOBODY;
    }
    if (size == 0 || key > heap[start]) {
      return key;
    }
    long worst = heap[start];
    down(start, size, key);
    return worst;
  }

  private void up(int start, int size, long key) {
    int at = size;
    while (at > 0 && heap[start + (at - 1) / 2] < key) {
      heap[start + at] = heap[start + (at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[start + at] = key;
  }

  private void down(int start, int size, long key) {
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && heap[start + child + 1] > heap[start + child]) {
        child++;
      }
      if (heap[start + child] < key) {
        break;
      }
      heap[start + at] = heap[start + child];
      at = child;
    }
    heap[start + at] = key;
  }
}
