package nl.speelveld.runs.measuring;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.LowIncome;
import nl.speelveld.runs.monitor.LowIncome.AreaShare;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Part.Why;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;

/// Poverty of the areas of a place beside the spread over its schools.
///
/// The country is a mean of its own only where the areas cover it: where at least nine in ten of
/// the municipalities of the data folder have an area with the figure. The file of one city says
/// nothing about the country.
final class LowIncomeOf {
  /// Id of the figure of the areas, a share of 0 … 1.
  static final String FIGURE = "share-low-income";

  /// Id of the year that the figure is about.
  static final String YEAR = "year-of-share-low-income";

  private static final String RESIDENTS = "residents";
  private static final double COVERS = 0.9;

  private LowIncomeOf() {}

  /// The areas of a municipality that have the figure: postcode areas, else wijken.
  ///
  /// @param country codes of all municipalities that the data folder names
  static Part<LowIncome> of(SchoolsOf place, NationalAreas areas, Set<String> country) {
    String municipality = place.municipality();
    List<Area> national = withFigure(areas.postcodes());
    if (inside(national, municipality).isEmpty()) {
      national = withFigure(areas.wijken());
    }
    List<Area> here = inside(national, municipality);
    if (here.isEmpty()) {
      return Part.absent(Why.NOT_IN_SOURCE);
    }
    return Part.of(
        new LowIncome(
            FIGURE,
            years(here),
            mean(here),
            covers(national, country)
                ? mean(national)
                : IndexValue.undefined(Reason.NOBODY_COUNTED),
            here.stream()
                .sorted(Comparator.comparing(Area::code))
                .map(area ->
                    new AreaShare(
                        area, Math.round(residents(area)), share(area), in(area, place.schools())))
                .toList()));
  }

  /// A municipality and its schools.
  record SchoolsOf(String municipality, List<School> schools) {
    SchoolsOf {
      schools = List.copyOf(schools);
    }
  }

  /// Whether the areas lie in nearly all municipalities; one place alone is no country.
  private static boolean covers(List<Area> areas, Set<String> country) {
    long covered =
        areas.stream().map(Area::municipality).filter(country::contains).distinct().count();
    return covered > 1 && covered >= COVERS * country.size();
  }

  private static List<Integer> years(List<Area> areas) {
    return areas.stream()
        .map(area -> area.figures().getOrDefault(YEAR, 0.0).intValue())
        .filter(year -> year > 0)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Area> withFigure(List<Area> areas) {
    return areas.stream()
        .filter(area -> area.figures().containsKey(FIGURE) && residents(area) > 0)
        .toList();
  }

  private static List<Area> inside(List<Area> areas, String municipality) {
    return areas.stream().filter(area -> area.municipality().equals(municipality)).toList();
  }

  private static int in(Area area, List<School> schools) {
    return (int)
        schools.stream()
            .filter(school ->
                school.postcode4().equals(area.code()) || school.wijk().equals(area.code()))
            .count();
  }

  private static IndexValue mean(List<Area> areas) {
    double residents = areas.stream().mapToDouble(LowIncomeOf::residents).sum();
    return residents == 0
        ? IndexValue.undefined(Reason.NOBODY_COUNTED)
        : IndexValue.of(
            areas.stream().mapToDouble(area -> residents(area) * share(area)).sum() / residents);
  }

  private static double residents(Area area) {
    return area.figures().getOrDefault(RESIDENTS, 0.0);
  }

  private static double share(Area area) {
    return area.figures().getOrDefault(FIGURE, 0.0);
  }
}
