package nl.speelveld.matching.deferred;

import java.util.Arrays;
import nl.speelveld.matching.market.Market;

/// The keys that each seat group holds, and the worst of them: one row of keys for each group, all
/// in one array.
///
/// A row is only appended to while the group has room. When somebody is sent on for the first time
/// it is put in order as a heap with the worst on top; most groups of a market that is served in
/// order of priority never come to that. A group never holds more than its seats or than wishes for
/// it, so memory is 8 bytes a wish at most. Can be emptied and used again.
final class HeldSeats {
  static final long NOBODY = -1;
  private static final long ROOM = Long.MAX_VALUE;
  private static final long NO_SEATS = -1;

  private final long[] heap;
  private final int[] from;
  private final int[] seats;
  private final int[] held;
  private final boolean[] isHeap;
  private final long[] worst; // of a group with room: the worst key it holds
  private final long[] cutOff; // the worst key that is still looked at

  HeldSeats(Market market) {
    int groups = market.seatGroups().size();
    int[] wanted = new int[groups];
    for (int wish = 0; wish < market.wishes(); wish++) {
      wanted[market.seatGroup(wish)]++;
    }
    from = new int[groups + 1];
    seats = new int[groups];
    held = new int[groups];
    isHeap = new boolean[groups];
    worst = new long[groups];
    cutOff = new long[groups];
    for (int group = 0; group < groups; group++) {
      seats[group] = market.seats(group);
      from[group + 1] = from[group] + Math.min(seats[group], wanted[group]);
    }
    heap = new long[from[groups]];
    empty();
  }

  /// Gives all seats back.
  void empty() {
    Arrays.fill(held, 0);
    Arrays.fill(isHeap, false);
    Arrays.fill(worst, NO_SEATS);
    for (int group = 0; group < cutOff.length; group++) {
      cutOff[group] = seats[group] == 0 ? NO_SEATS : ROOM;
    }
  }

  /// Takes this key, and gives back the key that has to go: itself, the worst held one, or
  /// [#NOBODY] while there is room.
  long offer(int group, long key) {
    return refuses(group, key) ? key : take(group, key);
  }

  /// Whether the key comes after all that a full group holds.
  boolean refuses(int group, long key) {
    return key > cutOff[group];
  }

  /// Takes a key that is not refused, and gives back the worst held one, or [#NOBODY].
  long take(int group, long key) {
    int start = from[group];
    int size = held[group];
    if (size < seats[group]) {
      heap[start + size] = key;
      worst[group] = Math.max(worst[group], key);
      held[group] = ++size;
      cutOff[group] = size == seats[group] ? worst[group] : ROOM;
      return NOBODY;
    }
    if (!isHeap[group]) {
      order(start, size);
      isHeap[group] = true;
    }
    long sentOn = heap[start];
    down(start, size, 0, key);
    cutOff[group] = heap[start];
    return sentOn;
  }

  private void order(int start, int size) {
    for (int at = size / 2 - 1; at >= 0; at--) {
      down(start, size, at, heap[start + at]);
    }
  }

  /// Puts the key at a place whose children are heaps, or below it.
  private void down(int start, int size, int place, long key) {
    int at = place;
    for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
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
