package nl.speelveld.simulation.taste;

/// Schools in the order in which a family would list them: the highest utility first, and of equals
/// the one with the lower number.
///
/// Deterministic: the same utilities give the same order. O(n²) in the number of schools, which
/// beats sorting for the dozen that a list has.
public final class PreferenceOrder {
  private PreferenceOrder() {}

  /// Numbers of the schools, the most liked first.
  public static int[] of(double... utilities) {
    int[] order = new int[utilities.length];
    for (int school = 0; school < utilities.length; school++) {
      int place = school;
      while (place > 0 && utilities[order[place - 1]] < utilities[school]) {
        order[place] = order[place - 1];
        place--;
      }
      order[place] = school;
    }
    return order;
  }
}
