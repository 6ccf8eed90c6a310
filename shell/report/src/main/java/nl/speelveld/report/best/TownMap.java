package nl.speelveld.report.best;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.speelveld.report.chart.MapWords;
import nl.speelveld.report.chart.SchoolDot;
import nl.speelveld.report.chart.SchoolLegend;
import nl.speelveld.report.chart.SchoolLink;
import nl.speelveld.report.chart.SchoolMap;
import nl.speelveld.report.chart.SchoolMark;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.story.Picture;
import nl.speelveld.runs.data.School;

/// A map of the schools of a place: how their mix stands to that of the place, what is proposed for
/// them, and lines.
final class TownMap {
  private static final double BAND = 0.1; // a school within ten points of the place is like it

  /// What the map is called.
  ///
  /// @param id unique in the report
  /// @param title what it is
  /// @param description what it shows, for who cannot see it
  record Titles(String id, String title, String description) {}

  private TownMap() {}

  /// How a school stands to its place.
  static SchoolMark mark(School school, Telling telling) {
    if (telling.shown().share(List.of(school.code())) instanceof Cell.Shown(double share)
        && telling.shown().share() instanceof Cell.Shown(double all)) {
      return share < all - BAND
          ? SchoolMark.UNDER
          : share > all + BAND ? SchoolMark.OVER : SchoolMark.MIRRORS;
    }
    return SchoolMark.HIDDEN;
  }

  /// The map; empty where no school stands on it.
  ///
  /// @param proposed what is proposed for a school, in a few words that stand beside it; empty for
  ///   nothing
  static Optional<Picture> of(
      Telling telling, Titles titles, Function<School, String> proposed, List<SchoolLink> lines) {
    List<SchoolDot> dots = new ArrayList<>();
    List<SchoolLink> links = new ArrayList<>(lines);
    Map<SchoolMark, String> used = new EnumMap<>(SchoolMark.class);
    for (School school : telling.situation().schools()) {
      if (school.located()) {
        SchoolMark mark = mark(school, telling);
        used.put(mark, telling.say("pairs.mark." + mark.name()));
        Cell share = telling.shown().share(List.of(school.code()));
        String words = school.name() + ": " + telling.share(share);
        dots.add(new SchoolDot(words, school.rdX(), school.rdY(), mark, false));
        String label = proposed.apply(school);
        if (!label.isEmpty()) {
          links.add(
              new SchoolLink(
                  school.rdX(), school.rdY(), school.rdX(), school.rdY(), label, school.name()));
        }
      }
    }
    MapWords words =
        new MapWords(
            new SchoolLegend(used, ""),
            km -> telling.words().numbers().decimals(km, km < 1 ? 1 : 0) + " km");
    return dots.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Picture(
                titles.id(),
                titles.title(),
                titles.description(),
                frame ->
                    SchoolMap.joined(
                        frame,
                        telling.situation().shapes(),
                        new SchoolMap.Joined(dots, links),
                        words)));
  }
}
