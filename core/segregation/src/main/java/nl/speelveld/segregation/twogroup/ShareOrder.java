package nl.speelveld.segregation.twogroup;

import java.util.Arrays;

/// Orders units by a share between 0 and 1, lowest first; equal shares keep their order.
///
/// A share and its place in the list stand together in one whole number of 63 bits, so that moving
/// a key moves the unit with it. Up to two million units a share is held to 2⁻⁴²: equal ratios of
/// heads are equal, and different ones `a/s`, `b/t` differ by at least `1/(s t)`, so they keep
/// their order as long as units hold fewer than two million pupils. Beyond that only shares that
/// close may change places, which moves the area under a curve by no more than 2⁻⁴².
///
/// Works in arrays that are reused: make one per thread of work and sort many times without
/// allocation. Time O(units): two passes over the highest 22 bits of the shares, then each unit
/// steps over the few that share those bits; where more than a few do, a comparison sort takes
/// over. Memory: 16 bytes a unit.
public final class ShareOrder {
  // why two digits of 11 bits: 2048 counters stay in the first cache, and 22 bits tell all but a
  // few
  // neighbours apart (tried: six passes over all bits of a double, 3×; one pass of 16 bits, whose
  // counters cost more than the units of a city)
  private static final int DIGIT = 11;
  private static final int SLOTS = 1 << DIGIT;
  private static final int BITS = 63;
  private static final int FEW = 48;
  private static final int STEPS = 8; // on average a unit, then the comparison sort is cheaper

  private final int[] low = new int[SLOTS];
  private final int[] high = new int[SLOTS];
  private final int placeBits;
  private final double scale;
  private final long highest;
  private final long[] keys;
  private final long[] otherKeys;

  /// An order for up to this many units.
  public ShareOrder(int capacity) {
    keys = new long[capacity];
    otherKeys = new long[capacity];
    placeBits = Math.max(BITS - 42, Integer.SIZE - Integer.numberOfLeadingZeros(capacity));
    scale = Math.scalb(1.0, BITS - placeBits);
    highest = (1L << (BITS - placeBits)) - 1;
  }

  /// Gives the share, 0 to 1, of unit `at` in the list to be sorted.
  public void put(int at, double share) {
    keys[at] = Math.min((long) (share * scale), highest) << placeBits | at;
  }

  /// Sorts the first `units` shares; then [#at] tells the order.
  public void sort(int units) {
    if (units > FEW) {
      byDigits(units);
    }
    if (!insert(units)) {
      Arrays.sort(keys, 0, units);
    }
  }

  /// The unit that comes at this place, 0 is the lowest share.
  public int at(int place) {
    return (int) (keys[place] & ((1L << placeBits) - 1));
  }

  /// Lets each unit step down over those above it; false where that takes too many steps.
  private boolean insert(int units) {
    int stepsLeft = STEPS * units + FEW * FEW;
    for (int next = 1; next < units && stepsLeft >= 0; next++) {
      long key = keys[next];
      int at = next;
      for (; at > 0 && keys[at - 1] > key && stepsLeft >= 0; at--, stepsLeft--) {
        keys[at] = keys[at - 1];
      }
      keys[at] = key;
    }
    return stepsLeft >= 0;
  }

  private void byDigits(int units) {
    Arrays.fill(low, 0);
    Arrays.fill(high, 0);
    for (int at = 0; at < units; at++) {
      long key = keys[at];
      low[(int) (key >>> (BITS - 2 * DIGIT)) & (SLOTS - 1)]++;
      high[(int) (key >>> (BITS - DIGIT))]++;
    }
    startsOfSlots();
    for (int at = 0; at < units; at++) {
      long key = keys[at];
      otherKeys[low[(int) (key >>> (BITS - 2 * DIGIT)) & (SLOTS - 1)]++] = key;
    }
    for (int at = 0; at < units; at++) {
      long key = otherKeys[at];
      keys[high[(int) (key >>> (BITS - DIGIT))]++] = key;
    }
  }

  private void startsOfSlots() {
    int lowStart = 0;
    int highStart = 0;
    for (int slot = 0; slot < SLOTS; slot++) {
      int lowHeld = low[slot];
      int highHeld = high[slot];
      low[slot] = lowStart;
      high[slot] = highStart;
      lowStart += lowHeld;
      highStart += highHeld;
    }
  }
}
