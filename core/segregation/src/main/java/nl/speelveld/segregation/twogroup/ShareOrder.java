package nl.speelveld.segregation.twogroup;

/// Orders units by a share, lowest first; equal shares keep their order.
///
/// A share `a / t` rounds correctly, so equal ratios of heads give equal keys, and different ones
/// keep their order as long as units hold fewer than 2²⁶ pupils; beyond that only shares closer
/// than the last digit of a `double` may change places, which moves no area under a curve.
///
/// Works in arrays that are reused: make one per thread of work and sort many times without
/// allocation. Time O(units): digits of 11 bits, lowest first, on the bits of the keys (shares are
/// not negative, so their bits order as whole numbers do). Memory: 24 bytes a unit.
public final class ShareOrder {
  // why 11 bits: six passes over 64 bits, and 2048 counters stay in the first cache; a comparison
  // sort of 200,000 shares takes three times as long (and boxes, when asked for an order)
  private static final int DIGIT = 11;
  private static final int SLOTS = 1 << DIGIT;
  private static final int PASSES = 6;
  private static final int FEW = 48;

  private final int[] counters = new int[PASSES * SLOTS];
  private long[] keys;
  private long[] otherKeys;
  private int[] order;
  private int[] otherOrder;

  /// An order for up to this many units.
  public ShareOrder(int capacity) {
    keys = new long[capacity];
    otherKeys = new long[capacity];
    order = new int[capacity];
    otherOrder = new int[capacity];
  }

  /// Gives the share of unit `at` in the list to be sorted.
  public void put(int at, double share) {
    keys[at] = Double.doubleToRawLongBits(share + 0.0); // why + 0.0: turns −0 into 0
    order[at] = at;
  }

  /// Sorts the first `units` shares; then [#at] tells the order.
  public void sort(int units) {
    if (units <= FEW) {
      insert(units);
    } else {
      byDigits(units);
    }
  }

  /// The unit that comes at this place, 0 is the lowest share.
  public int at(int place) {
    return order[place];
  }

  private void insert(int units) {
    for (int next = 1; next < units; next++) {
      long key = keys[next];
      int unit = order[next];
      int at = next;
      for (; at > 0 && keys[at - 1] > key; at--) {
        keys[at] = keys[at - 1];
        order[at] = order[at - 1];
      }
      keys[at] = key;
      order[at] = unit;
    }
  }

  private void byDigits(int units) {
    countDigits(units);
    for (int pass = 0; pass < PASSES; pass++) {
      int first = pass * SLOTS;
      int shift = pass * DIGIT;
      // why: a digit that all keys share moves nothing; the top digits of shares often are such
      if (counters[first + digit(keys[0], shift)] != units) {
        startsOfSlots(first);
        move(units, first, shift);
      }
    }
  }

  private void countDigits(int units) {
    java.util.Arrays.fill(counters, 0);
    for (int at = 0; at < units; at++) {
      long key = keys[at];
      for (int pass = 0; pass < PASSES; pass++) {
        counters[pass * SLOTS + digit(key, pass * DIGIT)]++;
      }
    }
  }

  private static int digit(long key, int shift) {
    return (int) (key >>> shift) & (SLOTS - 1);
  }

  private void startsOfSlots(int first) {
    int start = 0;
    for (int slot = first; slot < first + SLOTS; slot++) {
      int held = counters[slot];
      counters[slot] = start;
      start += held;
    }
  }

  private void move(int units, int first, int shift) {
    for (int at = 0; at < units; at++) {
      long key = keys[at];
      int to = counters[first + digit(key, shift)]++;
      otherKeys[to] = key;
      otherOrder[to] = order[at];
    }
    long[] emptiedKeys = keys;
    keys = otherKeys;
    otherKeys = emptiedKeys;
    int[] emptiedOrder = order;
    order = otherOrder;
    otherOrder = emptiedOrder;
  }
}
