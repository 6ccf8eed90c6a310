package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.Reference;

/// Share of the group in the surroundings of each school of a place.
///
/// Counted areas go before estimated ones: where the data folder counts the target group by wijk,
/// that count is the reference; else the mix of home areas is estimated (see [Homes]). A wijk or a
/// nearest-school area in which no centre of a postcode area lies is replaced by the postcode area
/// in which the school stands.
///
/// @param shares one for each school, empty when unknown
/// @param estimated whether any of them was estimated from flows
/// @param ownPostcodeInstead how many schools were compared with their own postcode area instead
record Surroundings(List<Optional<Double>> shares, boolean estimated, int ownPostcodeInstead) {
  Surroundings {
    shares = List.copyOf(shares);
  }

  /// The surroundings of the schools of a place.
  static Surroundings of(
      Reference reference, Counting counting, SchoolsOfPlace place, NationalAreas areas) {
    return switch (reference) {
      case MUNICIPALITY -> same(place, place.two().groupShare(SchoolsOfPlace.FOCAL));
      case COUNTRY -> same(place, counting.two().groupShare(SchoolsOfPlace.FOCAL));
      case WIJK -> wijk(counting, place, areas);
      case CATCHMENT -> catchment(place, areas.homes());
      case NEAREST -> nearest(place, areas.homes());
    };
  }

  private static Surroundings same(SchoolsOfPlace place, double share) {
    return new Surroundings(
        place.schools().stream().map(school -> Optional.of(share)).toList(), false, 0);
  }

  private static Surroundings wijk(Counting counting, SchoolsOfPlace place, NationalAreas areas) {
    if (counting.edition().feature() == Feature.TARGET_GROUP) {
      Map<String, Double> counted = countedShares(areas.wijken());
      if (!counted.isEmpty()) {
        return new Surroundings(
            place.schools().stream()
                .map(school -> Optional.ofNullable(counted.get(school.wijk())))
                .toList(),
            false,
            0);
      }
    }
    Map<String, List<Integer>> origins = areas.homes().originsByWijk();
    return orOwnPostcode(
        place,
        areas.homes(),
        school ->
            Optional.ofNullable(origins.get(school.wijk())).flatMap(areas.homes()::findShare));
  }

  private static Map<String, Double> countedShares(List<Area> wijken) {
    Map<String, Double> shares = new HashMap<>();
    for (Area wijk : wijken) {
      double group = wijk.figures().getOrDefault("target-group-ja", 0.0);
      double rest = wijk.figures().getOrDefault("target-group-nee", 0.0);
      if (group + rest > 0) {
        shares.put(wijk.code(), group / (group + rest));
      }
    }
    return shares;
  }

  private static Surroundings catchment(SchoolsOfPlace place, Homes homes) {
    double[] shares = homes.catchmentShares();
    Map<String, Integer> rows = homes.rowOfSchool();
    return new Surroundings(
        place.schools().stream()
            .map(school -> rows.getOrDefault(school.code(), -1))
            .map(row -> row < 0 || shares[row] < 0 ? Optional.<Double>empty() : found(shares, row))
            .toList(),
        true,
        0);
  }

  private static Optional<Double> found(double[] shares, int row) {
    return Optional.of(shares[row]);
  }

  private static Surroundings nearest(SchoolsOfPlace place, Homes homes) {
    Map<String, List<Integer>> origins = new HashMap<>();
    for (int origin = 0; origin < homes.flows().origins().size(); origin++) {
      int here = origin;
      homes
          .findArea(origin)
          .flatMap(area -> findNearest(place.schools(), area))
          .ifPresent(
              school -> origins.computeIfAbsent(school.code(), c -> new ArrayList<>()).add(here));
    }
    return orOwnPostcode(
        place,
        homes,
        school -> Optional.ofNullable(origins.get(school.code())).flatMap(homes::findShare));
  }

  // why only areas of the same municipality: a home elsewhere has its own schools, which are not in
  // this place
  private static Optional<School> findNearest(List<School> schools, Area area) {
    Optional<School> best = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (School school : schools) {
      double metres = Math.hypot(school.rdX() - area.rdX(), school.rdY() - area.rdY());
      if (school.located() && school.municipality().equals(area.municipality()) && metres < least) {
        best = Optional.of(school);
        least = metres;
      }
    }
    return best;
  }

  private static Surroundings orOwnPostcode(
      SchoolsOfPlace place, Homes homes, Function<School, Optional<Double>> first) {
    Map<String, Integer> originOfPostcode = homes.originOfPostcode();
    List<Optional<Double>> shares = new ArrayList<>();
    int instead = 0;
    for (School school : place.schools()) {
      Optional<Double> share = first.apply(school);
      if (share.isEmpty()) {
        share =
            Optional.ofNullable(originOfPostcode.get(school.postcode4()))
                .flatMap(origin -> homes.findShare(List.of(origin)));
        instead += share.isPresent() ? 1 : 0;
      }
      shares.add(share);
    }
    return new Surroundings(shares, true, instead);
  }
}
