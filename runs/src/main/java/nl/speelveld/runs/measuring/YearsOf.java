package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Part.Why;
import nl.speelveld.runs.monitor.Years;
import nl.speelveld.runs.monitor.Years.Break;
import nl.speelveld.runs.monitor.Years.Line;
import nl.speelveld.runs.monitor.Years.Point;
import nl.speelveld.runs.monitor.Years.Segment;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The two lead indices through the years, stock and intake apart.
///
/// Countings of one feature with one method of registration form a segment; a line is never joined
/// across two of them. Where the method changes, and where a feature gave way to its successor
/// (weight to score, 2019), a break is marked. Years in which the place is too small to measure are
/// left out.
final class YearsOf {
  private static final List<MonitorIndex> LEADS =
      List.of(MonitorIndex.DISSIMILARITY, MonitorIndex.EXPOSURE);
  private static final int FEWEST_OF_INTAKE = 30;

  private final List<Counting> countings;
  private final String municipality;
  private final Known known;

  private YearsOf(List<Counting> countings, Known known) {
    this.countings = countings;
    this.municipality = known.municipality();
    this.known = known;
  }

  /// The lines of a place.
  ///
  /// @param held countings of the sector that cover the place
  /// @param feature the feature that was asked
  /// @param countingOf reads a counting
  static Part<Years> of(
      List<Edition> held, Feature feature, Function<Edition, Counting> countingOf, Known place) {
    List<Counting> countings =
        held.stream()
            .filter(edition -> sameStory(edition.feature(), feature))
            .sorted(Comparator.comparing(Edition::referenceDate))
            .map(countingOf)
            .filter(counting -> counting.in(place.municipality()).size() > 0)
            .toList();
    if (countings.isEmpty()) {
      return Part.absent(Why.NOT_IN_SOURCE);
    }
    List<Counting> measurable =
        countings.stream()
            .filter(counting ->
                !counting.in(place.municipality()).tooSmallFor(counting.edition().feature()))
            .toList();
    if (measurable.isEmpty()) {
      return Part.absent(Why.TOO_SMALL);
    }
    YearsOf years = new YearsOf(measurable, place);
    return Part.of(new Years(years.lines(), years.breaks()));
  }

  /// A place, its figures in the counting that was asked, and the chance that goes into the
  /// intervals of the others.
  ///
  /// @param figures the figures of that counting, taken over as they are: drawn anew they would
  ///   differ from those in the other parts of the report
  record Known(String municipality, Edition edition, Map<MonitorIndex, Figure> figures, long seed) {
    Known {
      figures = Map.copyOf(figures);
    }
  }

  private static boolean sameStory(Feature one, Feature asked) {
    boolean disadvantage =
        (one == Feature.WEIGHT || one == Feature.SCORE)
            && (asked == Feature.WEIGHT || asked == Feature.SCORE);
    return one == asked || disadvantage;
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Feature feature : countings.stream().map(c -> c.edition().feature()).distinct().toList()) {
      List<Counting> own =
          countings.stream().filter(c -> c.edition().feature() == feature).toList();
      lines.addAll(linesOf(feature, own, false));
      if (own.stream().anyMatch(this::hasIntake)) {
        lines.addAll(linesOf(feature, own.stream().filter(this::hasIntake).toList(), true));
      }
    }
    return lines;
  }

  private boolean hasIntake(Counting counting) {
    UnitGroupCounts intake = counting.in(municipality).intake();
    return counting.edition().feature() != Feature.SCORE
        && intake.units() > 0
        && intake.groupTotal(SchoolsOfPlace.FOCAL) >= FEWEST_OF_INTAKE
        && intake.groupTotal(SchoolsOfPlace.REST) >= FEWEST_OF_INTAKE;
  }

  private List<Line> linesOf(Feature feature, List<Counting> own, boolean intake) {
    List<Map<MonitorIndex, Figure>> figures =
        own.stream().map(counting -> figures(counting, intake)).toList();
    List<Line> lines = new ArrayList<>();
    for (MonitorIndex index : LEADS) {
      if (figures.stream().anyMatch(of -> of.containsKey(index))) {
        lines.add(
            new Line(feature.id(), index.id(), intake, segments(own, figures, index, intake)));
      }
    }
    return lines;
  }

  private Map<MonitorIndex, Figure> figures(Counting counting, boolean intake) {
    if (!intake && counting.edition().equals(known.edition())) {
      return known.figures();
    }
    SchoolsOfPlace place = counting.in(municipality);
    if (counting.edition().feature() == Feature.SCORE) {
      return ScoreFigures.of(place.two());
    }
    UnitGroupCounts counts = counts(counting, intake);
    return intake
        ? FiguresOf.all(counts, Draws.ofYear(known.seed()), Map.of())
        : FiguresOf.all(counts, Draws.ofYear(known.seed()), counting.bounds(municipality));
  }

  private UnitGroupCounts counts(Counting counting, boolean intake) {
    SchoolsOfPlace place = counting.in(municipality);
    return intake ? place.intake().withoutEmptyUnits() : place.two();
  }

  private List<Segment> segments(
      List<Counting> own,
      List<Map<MonitorIndex, Figure>> figures,
      MonitorIndex index,
      boolean intake) {
    List<Segment> segments = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    for (int at = 0; at < own.size(); at++) {
      Edition edition = own.get(at).edition();
      Figure figure = figures.get(at).get(index);
      if (figure != null) {
        points.add(new Point(edition.year(), figure, counts(own.get(at), intake)));
      }
      boolean last =
          at + 1 == own.size()
              || !own.get(at + 1).edition().registration().equals(edition.registration());
      if (last && !points.isEmpty()) {
        segments.add(new Segment(edition.registration(), points));
        points.clear(); // the segment holds a copy
      }
    }
    return segments;
  }

  private List<Break> breaks() {
    List<Break> breaks = new ArrayList<>();
    for (int at = 1; at < countings.size(); at++) {
      Edition before = countings.get(at - 1).edition();
      Edition after = countings.get(at).edition();
      if (before.feature() != after.feature()) {
        breaks.add(
            new Break(
                before.year(),
                after.year(),
                before.feature().id() + "-to-" + after.feature().id()));
      } else if (!before.registration().equals(after.registration())) {
        breaks.add(
            new Break(
                before.year(),
                after.year(),
                before.registration() + "-to-" + after.registration()));
      }
    }
    return breaks;
  }
}
