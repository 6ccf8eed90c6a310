package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.School;
import nl.speelveld.segregation.residence.DistanceTable;
import nl.speelveld.segregation.residence.Flows;

/// The pupils of the schools of one municipality by home area and school, with distances.
///
/// Takes part: primary schools (kind `bo`) of the counting with a known place on the map, and their
/// pupils whose home area is known, from inside and outside the municipality. Distance is the
/// straight line from the centre of the home area to the school. Every pupil counts for the group
/// with the share of the school that it attends, so the group moves with its pupils and keeps its
/// size in every counterfactual.
///
/// @param flows pupils by home area, school and (group, rest)
/// @param distances straight lines in metres
/// @param schools the schools, in the order of the flows
/// @param ownPostcode pupils whose home lies in the postcode area of the school
/// @param unknownHome pupils without a known home, left out
record CityFlows(
    Flows flows,
    DistanceTable distances,
    List<School> schools,
    double ownPostcode,
    double unknownHome) {
  CityFlows {
    schools = List.copyOf(schools);
  }

  /// Slices the national flows. Time O(national flows + homes × schools).
  static CityFlows of(Homes homes, Counting counting, String municipality) {
    Gathering gathering = new Gathering(homes, counting);
    for (int row = 0; row < homes.flows().rows(); row++) {
      gathering.add(row, municipality);
    }
    return gathering.toCityFlows();
  }

  /// Pupils with a known home.
  double total() {
    return flows.total();
  }

  /// Gathers the rows of one municipality; lives inside one call.
  private static final class Gathering {
    private final Homes homes;
    private final Counting counting;
    private final Map<Integer, Integer> homeOfOrigin = new HashMap<>();
    private final Map<Integer, Integer> ofFlowSchool = new HashMap<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<School> schools = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private double ownPostcode;
    private double unknownHome;

    /// Pupils of the group and of the rest from one home area at one school.
    private record Row(int home, int school, double group, double rest) {}

    Gathering(Homes homes, Counting counting) {
      this.homes = homes;
      this.counting = counting;
    }

    void add(int row, String municipality) {
      var national = homes.flows();
      int flowSchool = national.school(row);
      School school = national.schools().get(flowSchool);
      int unit = homes.unitOfFlowSchool(flowSchool);
      if (unit < 0 || !school.municipality().equals(municipality) || !school.kind().equals("bo")) {
        return;
      }
      School place = school.located() ? school : counting.school(unit);
      double pupils = national.pupils(row);
      if (!place.located() || pupils == 0) {
        return;
      }
      Optional<Area> area = homes.findArea(national.origin(row)).filter(known -> known.rdX() != 0);
      if (area.isEmpty()) {
        unknownHome += pupils;
        return;
      }
      ownPostcode += area.get().code().equals(school.postcode4()) ? pupils : 0;
      double share = counting.share(unit);
      rows.add(
          new Row(
              id(homeOfOrigin, national.origin(row), areas, area.get()),
              id(ofFlowSchool, flowSchool, schools, place),
              pupils * share,
              pupils * (1 - share)));
    }

    private static <T> int id(Map<Integer, Integer> ids, int key, List<T> things, T thing) {
      Integer known = ids.putIfAbsent(key, things.size());
      if (known == null) {
        things.add(thing);
        return things.size() - 1;
      }
      return known;
    }

    CityFlows toCityFlows() {
      List<String> homeCodes = areas.stream().map(Area::code).toList();
      List<String> schoolCodes = schools.stream().map(School::code).toList();
      Flows.Builder builder = Flows.between(homeCodes, schoolCodes, counting.group().names());
      rows.forEach(row -> builder.add(row.home, row.school, row.group, row.rest));
      DistanceTable distances =
          DistanceTable.straight(
              homeCodes,
              areas.stream()
                  .flatMapToDouble(area -> DoubleStream.of(area.rdX(), area.rdY()))
                  .toArray(),
              schoolCodes,
              schools.stream()
                  .flatMapToDouble(school -> DoubleStream.of(school.rdX(), school.rdY()))
                  .toArray());
      return new CityFlows(builder.toFlows(), distances, schools, ownPostcode, unknownHome);
    }
  }
}
