package nl.speelveld.simulation.admission;

/// Applicants in the order of their lots.
final class ByLot {
  private static final long LAST = 0xFFFFFF; // room for the number of an applicant

  private ByLot() {}

  // why packed: whole numbers are sorted without an object for each applicant. Why by buckets: lots
  // are spread evenly, so that as many buckets as applicants leave about one in each, and the sort
  // by insertion that follows hardly moves any; seven times as fast as Arrays.sort for 7,500
  static int[] order(Applicants applicants) {
    int size = applicants.size();
    int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(size));
    int[] from = new int[(1 << bits) + 1];
    long[] keys = new long[size];
    for (int applicant = 0; applicant < size; applicant++) {
      keys[applicant] = (applicants.lot(applicant) & ~LAST) | applicant;
      from[bucket(keys[applicant], bits) + 1]++;
    }
    for (int at = 1; at < from.length; at++) {
      from[at] += from[at - 1];
    }
    long[] sorted = new long[size];
    for (long key : keys) {
      sorted[from[bucket(key, bits)]++] = key;
    }
    int[] order = new int[size];
    for (int place = 0; place < size; place++) {
      long key = sorted[place];
      int at = place;
      while (at > 0 && sorted[at - 1] > key) {
        sorted[at] = sorted[at - 1];
        at--;
      }
      sorted[at] = key;
    }
    for (int place = 0; place < size; place++) {
      order[place] = (int) (sorted[place] & LAST);
    }
    return order;
  }

  /// The first bits of a lot, which has 63.
  private static int bucket(long key, int bits) {
    return (int) (key >>> (63 - bits));
  }
}
