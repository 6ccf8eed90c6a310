package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Part.Why;
import nl.speelveld.runs.monitor.SchoolAndNeighbourhood;
import nl.speelveld.runs.monitor.SchoolAndNeighbourhood.Row;
import nl.speelveld.segregation.value.Interval;

/// The share of the group at a school beside what the figure of its neighbourhood makes one expect.
///
/// The line `share = a + b · figure` is fitted by least squares, weighted by pupils, through all
/// schools of the counting. A difference is worth a talk when it is larger than the threshold and
/// the [Wilson] interval of the school's share does not hold the expected share.
final class SchoolAndNeighbourhoodOf {
  // in order of choice: what is nearest to the position of parents first
  private static final List<String> FIGURES =
      List.of(
          "share-low-income",
          "ses-woa",
          "share-education-low",
          "share-origin-non-western",
          "share-origin-outside-europe");
  private static final int FEWEST = 10; // schools below which a line says nothing

  private SchoolAndNeighbourhoodOf() {}

  /// Compares the schools of a place with their areas; absent when no area has a figure.
  static Part<SchoolAndNeighbourhood> of(
      Counting counting, SchoolsOfPlace place, NationalAreas areas, double threshold) {
    for (String figure : FIGURES) {
      Map<String, Double> postcodes = values(areas.postcodes(), figure);
      Map<String, Double> wijken = values(areas.wijken(), figure);
      boolean byPostcode = covers(place, School::postcode4, postcodes);
      if (byPostcode || covers(place, School::wijk, wijken)) {
        Function<School, Optional<Double>> value =
            byPostcode
                ? school -> Optional.ofNullable(postcodes.get(school.postcode4()))
                : school -> Optional.ofNullable(wijken.get(school.wijk()));
        Line line = Line.through(counting.everywhere(), value);
        return line.schools() < FEWEST
            ? Part.absent(Why.TOO_SMALL)
            : Part.of(
                new SchoolAndNeighbourhood(
                    figure,
                    byPostcode ? "pc4" : "wijk",
                    line.correlation(),
                    rows(place, value, line, threshold)));
      }
    }
    return Part.absent(Why.NOT_IN_SOURCE);
  }

  private static Map<String, Double> values(List<Area> areas, String figure) {
    Map<String, Double> values = new HashMap<>();
    for (Area area : areas) {
      Double value = area.figures().get(figure);
      if (value != null) {
        values.put(area.code(), value);
      }
    }
    return values;
  }

  private static boolean covers(
      SchoolsOfPlace place, Function<School, String> area, Map<String, Double> values) {
    long known =
        place.schools().stream().filter(school -> values.containsKey(area.apply(school))).count();
    return known * 2 > place.size();
  }

  private static List<Row> rows(
      SchoolsOfPlace place, Function<School, Optional<Double>> value, Line line, double threshold) {
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < place.size(); at++) {
      School school = place.schools().get(at);
      Optional<Double> figure = value.apply(school);
      if (figure.isPresent()) {
        double expected = Math.clamp(line.at(figure.get()), 0, 1);
        Interval interval =
            Wilson.of(place.two().count(at, SchoolsOfPlace.FOCAL), place.two().unitTotal(at));
        boolean differs =
            Math.abs(place.share(at) - expected) > threshold && !interval.contains(expected);
        rows.add(
            new Row(
                school,
                Math.round(place.two().unitTotal(at)),
                place.share(at),
                figure.get(),
                expected,
                differs));
      }
    }
    rows.sort(Comparator.comparing(row -> row.school().name()));
    return rows;
  }

  /// A line fitted by weighted least squares.
  private record Line(int schools, double intercept, double slope, double correlation) {
    static Line through(SchoolsOfPlace all, Function<School, Optional<Double>> value) {
      double weight = 0;
      double x = 0;
      double y = 0;
      double xx = 0;
      double xy = 0;
      double yy = 0;
      int schools = 0;
      for (int at = 0; at < all.size(); at++) {
        Optional<Double> figure = value.apply(all.schools().get(at));
        if (figure.isPresent()) {
          double pupils = all.two().unitTotal(at);
          double share = all.share(at);
          weight += pupils;
          x += pupils * figure.get();
          y += pupils * share;
          xx += pupils * figure.get() * figure.get();
          xy += pupils * figure.get() * share;
          yy += pupils * share * share;
          schools++;
        }
      }
      double spreadX = weight * xx - x * x;
      double spreadY = weight * yy - y * y;
      double together = weight * xy - x * y;
      double slope = spreadX > 0 ? together / spreadX : 0;
      double product = Math.sqrt(Math.max(0, spreadX * spreadY));
      return new Line(
          schools,
          weight == 0 ? 0 : (y - slope * x) / weight,
          slope,
          product > 0 ? together / product : 0);
    }

    double at(double figure) {
      return intercept + slope * figure;
    }
  }
}
