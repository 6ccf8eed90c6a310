package nl.speelveld.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// Lines through the years with intervals; a break in registration is a gap with a labelled mark.
public final class YearLines {
  /// How a line is drawn, told apart by shape as well as by colour.
  public enum Style {
    /// All pupils: thick, with full points.
    ALL(new YearMark(Ink.BLUE, YearMark.Shape.CIRCLE, false, 0)),
    /// The youngest pupils: thin and dashed, with hollow points.
    INTAKE(new YearMark(Ink.ORANGE, YearMark.Shape.RING, true, 8)),
    /// Another feature: thick, with squares.
    OTHER(new YearMark(Ink.GREEN, YearMark.Shape.SQUARE, false, 0)),
    /// The first of some places: with circles.
    FIRST(new YearMark(Ink.BLUE, YearMark.Shape.CIRCLE, true, -12)),
    /// The second of some places: with diamonds.
    SECOND(new YearMark(Ink.ORANGE, YearMark.Shape.DIAMOND, true, -6)),
    /// The third of some places: with squares.
    THIRD(new YearMark(Ink.GREEN, YearMark.Shape.SQUARE, true, 0)),
    /// The fourth of some places: with triangles.
    FOURTH(new YearMark(Ink.TEXT, YearMark.Shape.TRIANGLE, true, 6)),
    /// The fifth of some places: with rings.
    FIFTH(new YearMark(Ink.PALE, YearMark.Shape.RING, true, 12));

    private static final List<Style> PLACES = List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH);

    private final YearMark mark;

    Style(YearMark mark) {
      this.mark = mark;
    }

    /// Styles for places beside each other, as many as eyes can tell apart.
    public static List<Style> ofPlaces() {
      return PLACES;
    }
  }

  /// One line.
  ///
  /// @param name name in the legend
  /// @param style how it is drawn
  /// @param segments stretches that may be joined
  public record Line(String name, Style style, List<List<Point>> segments) {
    public Line {
      segments = List.copyOf(segments);
    }
  }

  /// One counting.
  public record Point(int year, double value, Optional<ScaleChart.Range> interval) {}

  /// A break between two years, with a short label.
  public record Break(int afterYear, int beforeYear, String label) {}

  /// What is drawn.
  ///
  /// @param lines the lines
  /// @param breaks marks between countings; one outside the years of the lines is not drawn
  /// @param title words at the vertical scale
  /// @param numbers writes a value
  public record Content(
      List<Line> lines, List<Break> breaks, String title, DoubleFunction<String> numbers) {
    public Content {
      lines = List.copyOf(lines);
      breaks = List.copyOf(breaks);
    }
  }

  private YearLines() {}

  /// Draws the lines.
  public static String svg(Frame frame, Content content) {
    Svg svg = new Svg(frame);
    List<Point> points = new ArrayList<>();
    content.lines().forEach(line -> line.segments().forEach(points::addAll));
    int first = points.stream().mapToInt(Point::year).min().orElse(0);
    int last = points.stream().mapToInt(Point::year).max().orElse(1);
    double most = points.stream().mapToDouble(YearLines::highest).max().orElse(1);
    List<Break> breaks =
        content.breaks().stream()
            .filter(mark -> first <= mark.afterYear() && mark.beforeYear() <= last)
            .toList();
    double head = 30 + 18.0 * breaks.size();
    Axis x = new Axis(first - 0.3, Math.max(last, first + 1) + 0.3, 46, frame.width() - 14.0);
    double high = Math.min(1, Math.max(0.1, Math.ceil(most * 10.5) / 10));
    Axis y = new Axis(0, high, head + (frame.isNarrow() ? 200 : 250), head);
    for (double tick : y.ticks(5)) {
      svg.line(x.from(), y.at(tick), x.to(), y.at(tick), "stroke=\"#dde3e9\"");
      svg.small(x.from() - 8, y.at(tick) + 5, Svg.Anchor.END, content.numbers().apply(tick));
    }
    svg.small(0, 16, Svg.Anchor.START, content.title());
    drawYears(svg, frame, x, y, first, last);
    drawBreaks(svg, frame, x, y, breaks);
    content.lines().forEach(line -> drawLine(svg, x, y, line, content.numbers()));
    double end = Legend.draw(svg, frame, y.from() + 34, legend(svg, content.lines()));
    return svg.toSvg(end + 4);
  }

  private static double highest(Point point) {
    return Math.max(point.value(), point.interval().map(ScaleChart.Range::high).orElse(0.0));
  }

  private static void drawYears(Svg svg, Frame frame, Axis x, Axis y, int first, int last) {
    double each = (x.to() - x.from()) / Math.max(1, last - first + 1);
    int step = Math.max(1, (int) Math.ceil((frame.isNarrow() ? 44 : 50) / each));
    svg.line(x.from(), y.from(), x.to(), y.from(), "stroke=\"" + Ink.LINE + "\"");
    for (int year = first; year <= last; year += step) {
      svg.line(x.at(year), y.from(), x.at(year), y.from() + 5, "stroke=\"" + Ink.LINE + "\"");
      svg.small(x.at(year), y.from() + 20, Svg.Anchor.MIDDLE, Integer.toString(year));
    }
  }

  private static void drawBreaks(Svg svg, Frame frame, Axis x, Axis y, List<Break> breaks) {
    for (int i = 0; i < breaks.size(); i++) {
      Break mark = breaks.get(i);
      double at = x.at((mark.afterYear() + mark.beforeYear()) / 2.0);
      double text = y.to() - 14 - 18.0 * (breaks.size() - 1 - i);
      double half = Svg.widthOf(mark.label(), Svg.SMALL) / 2;
      double middle = Math.max(half, Math.min(frame.width() - half, at));
      svg.line(
          at,
          text + 5,
          at,
          y.from(),
          "stroke=\"" + Ink.TEXT + "\" stroke-dasharray=\"2 4\" stroke-width=\"1.5\"");
      svg.small(middle, text, Svg.Anchor.MIDDLE, mark.label());
    }
  }

  private static void drawLine(Svg svg, Axis x, Axis y, Line line, DoubleFunction<String> numbers) {
    YearMark mark = line.style().mark;
    for (List<Point> segment : line.segments()) {
      StringBuilder d = new StringBuilder();
      for (Point point : segment) {
        d.append(d.isEmpty() ? 'M' : 'L').append(Svg.number(x.at(point.year()) + mark.aside()));
        d.append(' ').append(Svg.number(y.at(point.value())));
        point
            .interval()
            .ifPresent(range ->
                mark.interval(svg, x.at(point.year()), y.at(range.low()), y.at(range.high())));
      }
      if (segment.size() > 1) {
        svg.path(d.toString(), "fill=\"none\" " + mark.stroke());
      }
      for (Point point : segment) {
        svg.titled(line.name() + ", " + point.year() + ": " + numbers.apply(point.value()));
        mark.point(svg, x.at(point.year()) + mark.aside(), y.at(point.value()));
        svg.close();
      }
    }
  }

  private static List<Legend.Entry> legend(Svg svg, List<Line> lines) {
    List<Legend.Entry> entries = new ArrayList<>();
    for (Line line : lines) {
      YearMark mark = line.style().mark;
      entries.add(
          new Legend.Entry(
              (x, at) -> {
                svg.line(x - 10, at, x + 10, at, mark.stroke());
                mark.point(svg, x, at);
              },
              line.name()));
    }
    return entries;
  }
}
