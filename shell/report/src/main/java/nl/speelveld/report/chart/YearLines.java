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
    ALL,
    /// The youngest pupils: thin and dashed, with hollow points.
    INTAKE,
    /// Another feature: thick, with squares.
    OTHER
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
    String stroke =
        "fill=\"none\" stroke=\""
            + colour(line.style())
            + "\" stroke-width=\""
            + (line.style() == Style.INTAKE ? "1.5\" stroke-dasharray=\"6 3" : "3")
            + "\"";
    for (List<Point> segment : line.segments()) {
      StringBuilder d = new StringBuilder();
      for (Point point : segment) {
        // why: the intake stands a little aside, so that it does not cover the whole
        double aside = line.style() == Style.INTAKE ? 8 : 0;
        d.append(d.isEmpty() ? 'M' : 'L').append(Svg.number(x.at(point.year()) + aside));
        d.append(' ').append(Svg.number(y.at(point.value())));
        drawInterval(svg, x, y, point, line.style());
      }
      if (segment.size() > 1) {
        svg.path(d.toString(), stroke);
      }
      for (Point point : segment) {
        svg.titled(line.name() + ", " + point.year() + ": " + numbers.apply(point.value()));
        drawPoint(svg, x.at(point.year()), y.at(point.value()), line.style());
        svg.close();
      }
    }
  }

  private static void drawInterval(Svg svg, Axis x, Axis y, Point point, Style style) {
    boolean thin = style == Style.INTAKE;
    point
        .interval()
        .ifPresent(range -> {
          double at = x.at(point.year()) + (thin ? 8 : 0);
          String width = thin ? "1.5\" stroke-opacity=\".9" : "9\" stroke-opacity=\".3";
          svg.line(
              at,
              y.at(range.low()),
              at,
              y.at(range.high()),
              "stroke=\"" + colour(style) + "\" stroke-width=\"" + width + "\"");
        });
  }

  private static String colour(Style style) {
    return switch (style) {
      case ALL -> Ink.BLUE;
      case INTAKE -> Ink.ORANGE;
      case OTHER -> Ink.GREEN;
    };
  }

  private static void drawPoint(Svg svg, double x, double y, Style style) {
    String full = "fill=\"" + colour(style) + "\" stroke=\"#fff\" stroke-width=\"1.5\"";
    switch (style) {
      case ALL -> svg.circle(x, y, 5, full);
      case INTAKE ->
          svg.circle(
              x + 8, y, 3.5, "fill=\"#fff\" stroke=\"" + colour(style) + "\" stroke-width=\"1.5\"");
      case OTHER -> svg.rect(new Box(x - 5, y - 5, 10, 10), full);
    }
  }

  private static List<Legend.Entry> legend(Svg svg, List<Line> lines) {
    List<Legend.Entry> entries = new ArrayList<>();
    for (Line line : lines) {
      entries.add(
          new Legend.Entry(
              (x, at) -> {
                String dashes =
                    line.style() == Style.INTAKE
                        ? "\" stroke-dasharray=\"6 3"
                        : "\" stroke-width=\"3";
                svg.line(
                    x - 10, at, x + 10, at, "stroke=\"" + colour(line.style()) + dashes + "\"");
                drawPoint(svg, line.style() == Style.INTAKE ? x - 8 : x, at, line.style());
              },
              line.name()));
    }
    return entries;
  }
}
