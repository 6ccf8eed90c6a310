package nl.speelveld.simulation.years;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Base.People;
import nl.speelveld.simulation.base.Base.Supply;
import nl.speelveld.simulation.base.Habits;
import nl.speelveld.simulation.base.Sites;
import nl.speelveld.simulation.base.Tastes;

/// A town along one street: an area and a school at each kilometre, group a in the west and group b
/// in the east.
final class StreetTown {
  private StreetTown() {}

  /// A street of so many kilometres, 40 entrants an area, everybody at the nearest school.
  static Base of(int length, Tastes tastes, int seats) {
    double[] x = IntStream.range(0, length).mapToDouble(at -> 1000.0 * at).toArray();
    List<String> areas = IntStream.range(0, length).mapToObj(at -> "area" + at).toList();
    List<String> schools = IntStream.range(0, length).mapToObj(at -> "school" + at).toList();
    double[] entrants = new double[length * 2];
    int[] present = new int[length * length * 2];
    for (int at = 0; at < length; at++) {
      int a = (int) Math.round(40.0 * (length - at) / (length + 1));
      entrants[at * 2] = a;
      entrants[at * 2 + 1] = 40 - a;
      present[(at * length + at) * 2] = 8 * a;
      present[(at * length + at) * 2 + 1] = 8 * (40 - a);
    }
    int[] places = new int[length];
    java.util.Arrays.fill(places, seats);
    return Base.of(
        new People(List.of("a", "b"), Sites.of(areas, x, new double[length]), entrants, present),
        new Supply(Sites.of(schools, x, new double[length]), places),
        tastes,
        Habits.primary());
  }
}
