package nl.speelveld.simulation.admission;

/// Applicants in the order of their lots.
final class ByLot {
  private static final long LAST = 0xFFFFFF; // room for the number of an applicant

  private ByLot() {}

  // why packed: whole numbers are sorted without an object for each applicant
  static int[] order(Applicants applicants) {
    int size = applicants.size();
    long[] keys = new long[size];
    for (int applicant = 0; applicant < size; applicant++) {
      keys[applicant] = (applicants.lot(applicant) & ~LAST) | applicant;
    }
    java.util.Arrays.sort(keys);
    int[] order = new int[size];
    for (int place = 0; place < size; place++) {
      order[place] = (int) (keys[place] & LAST);
    }
    return order;
  }
}
