package nl.speelveld.simulation.compass;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Every pupil at the nearest school, of equals the one with the lower number, seats or not: the
/// counterfactual without choice.
public final class NearestSchools {
  private final CompassCity city;
  private final int[] nearest; // by place

  private NearestSchools(CompassCity city) {
    this.city = city;
    this.nearest = new int[city.places()];
    Arrays.setAll(nearest, this::nearest);
  }

  /// The allocation of a city.
  public static NearestSchools of(CompassCity city) {
    return new NearestSchools(city);
  }

  private int nearest(int place) {
    int found = 0;
    for (int school = 1; school < city.schools(); school++) {
      if (city.distance(place, school) < city.distance(place, found)) {
        found = school;
      }
    }
    return found;
  }

  /// The school of a family's pupil.
  public int schoolOf(int family) {
    return nearest[city.place(family)];
  }

  /// Mean distance to school, in the unit of the city.
  public double meanDistance() {
    return IntStream.range(0, city.families())
        .mapToDouble(family -> city.distance(city.place(family), schoolOf(family)))
        .average()
        .orElseThrow();
  }

  /// Pupils by school and group.
  public UnitGroupCounts pupils() {
    int[] count = new int[city.schools() * city.groups()];
    for (int family = 0; family < city.families(); family++) {
      count[schoolOf(family) * city.groups() + city.group(family)]++;
    }
    return UnitGroupCounts.ofHeads(
        IntStream.range(0, city.schools()).mapToObj(school -> "school " + school).toList(),
        IntStream.range(0, city.groups()).mapToObj(group -> "group " + group).toList(),
        count);
  }
}
