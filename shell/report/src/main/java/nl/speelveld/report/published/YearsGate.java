package nl.speelveld.report.published;

import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Years;
import nl.speelveld.runs.monitor.Years.Line;
import nl.speelveld.runs.monitor.Years.Point;
import nl.speelveld.runs.monitor.Years.Segment;

/// Lines of years: each year as exact as its own schools allow, and left out where they allow
/// nothing. Of the youngest year no school is shown anywhere, so that all its counts are hidden.
record YearsGate(Disclosure disclosure, HeldDoubt doubt) {
  /// The gate of a counting; its rules hold for the other years too.
  static YearsGate of(Edition edition, HeldDoubt doubt) {
    return new YearsGate(Disclosure.of(edition), doubt);
  }

  Part<Years> years(Part<Years> part) {
    return switch (part) {
      case Part.Present<Years>(Years years) -> {
        List<Line> lines =
            years.lines().stream()
                .map(this::line)
                .filter(line -> !line.segments().isEmpty())
                .toList();
        yield lines.isEmpty()
            ? Part.absent(Part.Why.HIDDEN_SCHOOLS)
            : Part.of(new Years(lines, years.breaks()));
      }
      case Part.Absent<Years> absent -> absent;
    };
  }

  private Line line(Line line) {
    boolean score = line.feature().equals(Feature.SCORE.id());
    return new Line(
        line.feature(),
        line.index(),
        line.intake(),
        line.segments().stream()
            .map(segment -> segment(segment, line.intake(), score))
            .filter(segment -> !segment.points().isEmpty())
            .toList());
  }

  private Segment segment(Segment segment, boolean intake, boolean score) {
    return new Segment(
        segment.registration(),
        segment.points().stream().flatMap(point -> find(point, intake, score).stream()).toList());
  }

  private Optional<Point> find(Point point, boolean intake, boolean score) {
    Precision precision = score ? Precision.FINE : precision(point, intake);
    return precision.closed()
        ? Optional.empty()
        : Optional.of(new Point(point.year(), precision.figure(point.figure()), point.counts()));
  }

  private Precision precision(Point point, boolean intake) {
    return intake
        ? doubt.unseen(disclosure, point.counts())
        : doubt.shown(disclosure, point.counts());
  }
}
