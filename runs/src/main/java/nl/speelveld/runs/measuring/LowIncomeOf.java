package nl.speelveld.runs.measuring;

import java.util.Comparator;
import java.util.List;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.LowIncome;
import nl.speelveld.runs.monitor.LowIncome.AreaShare;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Part.Why;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;

/// Poverty of the areas of a place beside the spread over its schools.
final class LowIncomeOf {
  /// Id of the figure of the areas, a share of 0 … 1.
  static final String FIGURE = "share-low-income";

  private static final String RESIDENTS = "residents";

  private LowIncomeOf() {}

  /// The areas of a municipality that have the figure: postcode areas, else wijken.
  static Part<LowIncome> of(String municipality, NationalAreas areas, List<School> schools) {
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
            mean(here),
            mean(national),
            here.stream()
                .sorted(Comparator.comparing(Area::code))
                .map(area ->
                    new AreaShare(
                        area, Math.round(residents(area)), share(area), in(area, schools)))
                .toList()));
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
