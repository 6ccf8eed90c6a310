package nl.speelveld.simulation.years;

import java.util.List;

/// Schools whose pupils spend a share of their time together: friendship schools with a little, a
/// merger with grades split over its buildings with all of it, a broad bridge class with its years
/// out of six.
///
/// @param schools two or more, each once
/// @param share of the time, 0 … 1
public record Contact(List<Integer> schools, double share) {
  /// Checks and copies.
  public Contact {
    schools = List.copyOf(schools);
    if (schools.stream().distinct().count() < 2
        || schools.stream().distinct().count() < schools.size()) {
      throw new IllegalArgumentException("schools " + schools + " must be two or more, each once");
    }
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share (" + share + ") lies in 0 … 1");
    }
  }

  /// Whom pupils of each school meet: heads at a school, mixed as far as schools are together.
  /// Totals of schools and of groups stay.
  ///
  /// @param rolls schools × groups
  /// @param groups how many
  static double[] met(double[] rolls, int groups, List<Contact> contacts) {
    double[] met = rolls.clone();
    for (Contact contact : contacts) {
      double[] pool = new double[groups];
      double all = 0;
      for (int school : contact.schools) {
        for (int group = 0; group < groups; group++) {
          pool[group] += met[school * groups + group];
          all += met[school * groups + group];
        }
      }
      for (int school : contact.schools) {
        double own = 0;
        for (int group = 0; group < groups; group++) {
          own += met[school * groups + group];
        }
        for (int group = 0; group < groups && all > 0; group++) {
          int cell = school * groups + group;
          met[cell] = (1 - contact.share) * met[cell] + contact.share * own * pool[group] / all;
        }
      }
    }
    return met;
  }
}
