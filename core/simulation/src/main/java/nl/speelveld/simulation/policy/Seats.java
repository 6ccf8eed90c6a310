package nl.speelveld.simulation.policy;

import nl.speelveld.simulation.base.Base;

/// Changes of one school in a base, by name.
final class Seats {
  private Seats() {}

  static Base of(Base base, String school, int seats) {
    int[] changed = base.toSeats();
    changed[base.schools().names().indexOf(school)] = seats;
    return base.withSeats(changed);
  }

  /// Adds to what each group likes in a school; −∞ closes it to them.
  static Base liked(Base base, String school, double[] more) {
    int at = base.schools().names().indexOf(school);
    double[] attraction = base.tastes().attractions();
    for (int group = 0; group < more.length; group++) {
      attraction[at * more.length + group] += more[group];
    }
    return base.with(base.tastes().withAttraction(attraction));
  }
}
