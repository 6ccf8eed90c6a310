package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.monitor.Presence;
import nl.speelveld.runs.monitor.Presence.Band;
import nl.speelveld.runs.monitor.Presence.Shift;

/// Schools by weak and strong presence of the group, in fifths: below 20 %, 20 to 40, …, 80 and
/// more; and the schools that moved since an earlier counting by the same method.
final class PresenceOf {
  private static final int BANDS = 5;
  private static final int WIDTH = 100 / BANDS;

  private PresenceOf() {}

  /// An earlier counting of the same place.
  record Earlier(int year, SchoolsOfPlace schools) {}

  /// The classes of the schools of a place.
  static Presence of(SchoolsOfPlace place, Optional<Earlier> earlier) {
    Map<String, Integer> before = new HashMap<>();
    earlier.ifPresent(then -> {
      for (int school = 0; school < then.schools().size(); school++) {
        before.put(then.schools().schools().get(school).code(), band(then.schools(), school));
      }
    });
    int[] schools = new int[BANDS];
    long[] pupils = new long[BANDS];
    List<Shift> shifts = new ArrayList<>();
    for (int school = 0; school < place.size(); school++) {
      int band = band(place, school);
      schools[band]++;
      pupils[band] += Math.round(place.two().unitTotal(school));
      Integer then = before.get(place.schools().get(school).code());
      if (then != null && then != band) {
        shifts.add(new Shift(place.schools().get(school), then, band));
      }
    }
    shifts.sort(Comparator.comparing(shift -> shift.school().name()));
    return new Presence(
        bands(schools, pupils, before),
        earlier.map(then -> OptionalInt.of(then.year())).orElse(OptionalInt.empty()),
        shifts);
  }

  private static int band(SchoolsOfPlace place, int school) {
    return Math.min(BANDS - 1, (int) (place.share(school) * BANDS));
  }

  private static List<Band> bands(int[] schools, long[] pupils, Map<String, Integer> before) {
    List<Band> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      int here = band;
      bands.add(
          new Band(
              band * WIDTH,
              (band + 1) * WIDTH,
              schools[band],
              pupils[band],
              (int) before.values().stream().filter(then -> then == here).count()));
    }
    return bands;
  }
}
