package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.measuring.SmallWorld;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;

/// A town along one street of eight kilometres: eight areas with 200 pupils each, a school in the
/// middle of each, and families who go to the own school, the next one, and the one after that.
/// From west to east the schools have 20, 20, 60, 60, 100, 100, 140 and 140 of the group.
final class Riverside {
  static final int[] FOCAL = {20, 20, 60, 60, 100, 100, 140, 140};
  private static final int SIZE = 200;

  private Riverside() {}

  static Situation.Asking asking() {
    SmallWorld world = world();
    return new Situation.Asking(
        world, new Origin("test", "speelveld optimise"), world.place("GM0001"));
  }

  static MonitorRequest counting() {
    return MonitorRequest.of(Sector.PO);
  }

  private static SmallWorld world() {
    SmallWorld world = new SmallWorld().municipality("GM0001", 20_000, Urbanity.STRONG);
    List<School> schools = new ArrayList<>();
    List<String> origins = new ArrayList<>();
    int[] counts = new int[2 * FOCAL.length];
    for (int at = 0; at < FOCAL.length; at++) {
      double x = 1500 + 1000.0 * at;
      schools.add(SmallWorld.school("1%dAA00".formatted(at), "GM0001", x));
      world.home(x, "GM0001", Map.of());
      origins.add(SmallWorld.postcode(x));
      counts[2 * at] = FOCAL[at];
      counts[2 * at + 1] = SIZE - FOCAL[at];
    }
    List<Integer> rows = new ArrayList<>();
    for (int school = 0; school < schools.size(); school++) {
      int own = SIZE;
      for (int away = 1; away <= 2; away++) {
        for (int home : new int[] {school - away, school + away}) {
          if (home >= 0 && home < schools.size()) {
            int pupils = away == 1 ? 40 : 10;
            rows.addAll(List.of(home, school, pupils));
            own -= pupils;
          }
        }
      }
      rows.addAll(List.of(school, school, own));
    }
    return world
        .weights(SmallWorld.edition(Feature.WEIGHT, 2016, "weight-october"), schools, counts)
        .flows(2017, origins, schools, rows.stream().mapToInt(Integer::intValue).toArray());
  }
}
