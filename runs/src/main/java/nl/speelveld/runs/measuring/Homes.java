package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.place.Sector;

/// Where the pupils of a counting live, and an estimate of the mix of each home area.
///
/// Open data tell from which postcode area the pupils of a school come, and how many of the group
/// the school has, but not both at once. So every area gets the mix of the schools that its pupils
/// attend:
///
///     p(a) = Σₛ f(a,s) p(s) / Σₛ f(a,s)      f pupils of area a at school s, p(s) share at school s
///
/// Sorting inside an area is invisible, and a school is part of its own surroundings: differences
/// between a school and its surroundings are understated, never overstated. Only schools of the
/// counting take part. Immutable.
final class Homes {
  private final Flows flows;
  private final Counting counting;
  private final Map<String, Integer> rowOfSchool;
  private final int[] unitOfSchool; // row in the counting of each school of the flows, −1 when none
  private final double[] inGroup;
  private final double[] pupils;
  private final Map<String, Area> areas;

  private Homes(Flows flows, Counting counting, List<Area> postcodeAreas) {
    this.flows = flows;
    this.counting = counting;
    this.rowOfSchool = rowsOf(counting);
    this.unitOfSchool =
        flows.schools().stream()
            .mapToInt(school -> rowOfSchool.getOrDefault(school.code(), -1))
            .toArray();
    this.inGroup = new double[flows.origins().size()];
    this.pupils = new double[flows.origins().size()];
    for (int row = 0; row < flows.rows(); row++) {
      int unit = unitOfSchool[flows.school(row)];
      if (unit >= 0) {
        double share = counting.share(unit);
        inGroup[flows.origin(row)] += flows.pupils(row) * share;
        pupils[flows.origin(row)] += flows.pupils(row);
      }
    }
    this.areas = new HashMap<>();
    postcodeAreas.forEach(area -> areas.put(area.code(), area));
  }

  /// The homes of the pupils of a counting; without flows nobody's home is known. Time O(flows).
  static Homes of(MonitorData data, Counting counting) {
    Flows flows = counting.edition().sector() == Sector.PO ? data.flows() : Flows.none();
    return new Homes(flows, counting, data.postcodeAreas());
  }

  private static Map<String, Integer> rowsOf(Counting counting) {
    Map<String, Integer> rows = new HashMap<>();
    for (int unit = 0; unit < counting.two().units(); unit++) {
      if (counting.two().unitTotal(unit) > 0) {
        rows.put(counting.two().unit(unit), unit);
      }
    }
    return Map.copyOf(rows);
  }

  /// The flows behind it.
  Flows flows() {
    return flows;
  }

  /// Row in the counting of a school of the flows, −1 when the counting does not name it.
  int unitOfFlowSchool(int school) {
    return unitOfSchool[school];
  }

  /// Whether the flows lead to a school of the counting in this municipality.
  boolean reach(String municipality) {
    for (int school = 0; school < unitOfSchool.length; school++) {
      if (unitOfSchool[school] >= 0
          && flows.schools().get(school).municipality().equals(municipality)) {
        return true;
      }
    }
    return false;
  }

  /// Share of the group among the pupils who live in some areas, given as indices of origins; empty
  /// when no pupil of the counting lives there.
  Optional<Double> findShare(Iterable<Integer> origins) {
    double group = 0;
    double all = 0;
    for (int origin : origins) {
      group += inGroup[origin];
      all += pupils[origin];
    }
    return all == 0 ? Optional.empty() : Optional.of(group / all);
  }

  /// Share of the group in one area, by index of its origin; 0 when nobody of the counting lives
  /// there.
  double share(int origin) {
    return pupils[origin] == 0 ? 0 : inGroup[origin] / pupils[origin];
  }

  /// Pupils of the counting who live in an area.
  double pupils(int origin) {
    return pupils[origin];
  }

  /// The area of an origin, when the data folder knows it.
  Optional<Area> findArea(int origin) {
    return Optional.ofNullable(areas.get(flows.origins().get(origin)));
  }

  /// Origins by wijk of their centre.
  Map<String, List<Integer>> originsByWijk() {
    Map<String, List<Integer>> byWijk = new HashMap<>();
    for (int origin = 0; origin < flows.origins().size(); origin++) {
      int here = origin;
      findArea(origin)
          .map(Area::wijk)
          .filter(wijk -> !wijk.isEmpty())
          .ifPresent(wijk -> byWijk.computeIfAbsent(wijk, code -> new ArrayList<>()).add(here));
    }
    return byWijk;
  }

  /// Row in the counting of each school with pupils, by its code.
  Map<String, Integer> rowOfSchool() {
    return rowOfSchool;
  }

  /// Index of the origin of each postcode.
  Map<String, Integer> originOfPostcode() {
    Map<String, Integer> ids = new HashMap<>();
    for (int origin = 0; origin < flows.origins().size(); origin++) {
      ids.put(flows.origins().get(origin), origin);
    }
    return ids;
  }

  /// Share of the group in the home areas of each school's own pupils, weighted by them: by row of
  /// the counting; negative where no pupil's home is known.
  double[] catchmentShares() {
    double[] group = new double[counting.two().units()];
    double[] all = new double[group.length];
    for (int row = 0; row < flows.rows(); row++) {
      int unit = unitOfSchool[flows.school(row)];
      if (unit >= 0 && findArea(flows.origin(row)).isPresent()) {
        group[unit] += flows.pupils(row) * share(flows.origin(row));
        all[unit] += flows.pupils(row);
      }
    }
    Arrays.setAll(group, unit -> all[unit] == 0 ? -1 : group[unit] / all[unit]);
    return group;
  }

  /// Pupils of the schools of a municipality whose home area the data folder does not know.
  long pupilsWithoutHome(String municipality) {
    long unknown = 0;
    for (int row = 0; row < flows.rows(); row++) {
      if (unitOfSchool[flows.school(row)] >= 0
          && flows.schools().get(flows.school(row)).municipality().equals(municipality)
          && findArea(flows.origin(row)).isEmpty()) {
        unknown += flows.pupils(row);
      }
    }
    return unknown;
  }

  /// Pupils in the flows at schools that the counting does not name, and how many such schools.
  long[] withoutCounting(String municipality) {
    long[] pupilsOfSchool = new long[flows.schools().size()];
    for (int row = 0; row < flows.rows(); row++) {
      pupilsOfSchool[flows.school(row)] += flows.pupils(row);
    }
    long schools = 0;
    long missing = 0;
    for (int school = 0; school < pupilsOfSchool.length; school++) {
      var register = flows.schools().get(school);
      if (unitOfSchool[school] < 0
          && register.kind().equals("bo")
          && register.municipality().equals(municipality)) {
        schools++;
        missing += pupilsOfSchool[school];
      }
    }
    return new long[] {schools, missing};
  }
}
