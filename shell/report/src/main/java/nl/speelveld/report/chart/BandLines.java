package nl.speelveld.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// Lines through the years of a model, each with the band in which most of its runs lie.
///
/// The vertical scale begins where the bands do, not at nought: what differs between scenarios is
/// small beside what they share. A sentence beside the picture has to say so.
public final class BandLines {
  private static final List<YearMark> MARKS =
      List.of(
          new YearMark(Ink.TEXT, YearMark.Shape.CIRCLE, true, -6),
          new YearMark(Ink.BLUE, YearMark.Shape.DIAMOND, true, -2),
          new YearMark(Ink.ORANGE, YearMark.Shape.SQUARE, true, 2),
          new YearMark(Ink.GREEN, YearMark.Shape.TRIANGLE, true, 6),
          new YearMark(Ink.PALE, YearMark.Shape.RING, true, 10));

  /// How many lines eyes can tell apart.
  public static final int MOST = MARKS.size();

  /// A year of a line.
  ///
  /// @param value middle
  /// @param low lower end of the band
  /// @param high upper end
  public record Point(double value, double low, double high) {}

  /// A line, a point a year.
  ///
  /// @param name name in the legend
  /// @param first year of the first point; year 0 is today
  /// @param points in order
  public record Line(String name, int first, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /// Words at the scales.
  ///
  /// @param title at the vertical scale
  /// @param today under year 0
  /// @param year under the others
  /// @param numbers writes a value
  public record PlotWords(
      String title, String today, DoubleFunction<String> year, DoubleFunction<String> numbers) {}

  private BandLines() {}

  /// Draws at most [#MOST] lines, all as long.
  public static String svg(Frame frame, List<Line> lines, PlotWords words) {
    Svg svg = new Svg(frame);
    List<Line> shown = lines.subList(0, Math.min(MOST, lines.size()));
    List<Point> points = new ArrayList<>();
    shown.forEach(line -> points.addAll(line.points()));
    double low = points.stream().mapToDouble(Point::low).min().orElse(0);
    double high = points.stream().mapToDouble(Point::high).max().orElse(1);
    double room = Math.max(high - low, 1e-3) * .08;
    int first = shown.stream().mapToInt(Line::first).min().orElse(0);
    int years =
        shown.stream().mapToInt(line -> line.first() + line.points().size() - 1).max().orElse(1);
    Axis x = new Axis(first - .3, Math.max(first + 1, years) + .4, 50, frame.width() - 10.0);
    Axis y = new Axis(low - room, high + room, frame.isNarrow() ? 230 : 270, 30);
    svg.small(0, 16, Svg.Anchor.START, words.title());
    for (double tick : y.ticks(5)) {
      svg.line(x.from(), y.at(tick), x.to(), y.at(tick), "stroke=\"#dde3e9\"");
      svg.small(x.from() - 8, y.at(tick) + 5, Svg.Anchor.END, words.numbers().apply(tick));
    }
    drawYears(svg, frame, x, y, new Years(first, years), words);
    for (int at = 0; at < shown.size(); at++) {
      drawLine(svg, x, y, shown.get(at), MARKS.get(at), words);
    }
    return svg.toSvg(Legend.draw(svg, frame, y.from() + 34, legend(svg, shown)) + 4);
  }

  private record Years(int first, int last) {}

  private static void drawYears(
      Svg svg, Frame frame, Axis x, Axis y, Years years, PlotWords words) {
    double each = (x.to() - x.from()) / (years.last() - years.first() + 1);
    int step = Math.max(1, (int) Math.ceil((frame.isNarrow() ? 50 : 56) / each));
    svg.line(x.from(), y.from(), x.to(), y.from(), "stroke=\"" + Ink.LINE + "\"");
    for (int year = years.first(); year <= years.last(); year += step) {
      svg.line(x.at(year), y.from(), x.at(year), y.from() + 5, "stroke=\"" + Ink.LINE + "\"");
      String its = year == 0 ? words.today() : words.year().apply(year);
      svg.small(x.at(year), y.from() + 20, Svg.Anchor.MIDDLE, its);
    }
  }

  private static void drawLine(Svg svg, Axis x, Axis y, Line line, YearMark mark, PlotWords words) {
    StringBuilder d = new StringBuilder();
    for (int at = 0; at < line.points().size(); at++) {
      int year = line.first() + at;
      Point point = line.points().get(at);
      d.append(d.isEmpty() ? 'M' : 'L').append(Svg.number(x.at(year) + mark.aside()));
      d.append(' ').append(Svg.number(y.at(point.value())));
      mark.interval(svg, x.at(year), y.at(point.low()), y.at(point.high()));
    }
    svg.path(d.toString(), "fill=\"none\" " + mark.stroke());
    for (int at = 0; at < line.points().size(); at++) {
      int year = line.first() + at;
      double value = line.points().get(at).value();
      String its = year == 0 ? words.today() : words.year().apply(year);
      svg.titled(line.name() + ", " + its + ": " + words.numbers().apply(value));
      mark.point(svg, x.at(year) + mark.aside(), y.at(value));
      svg.close();
    }
  }

  private static List<Legend.Entry> legend(Svg svg, List<Line> lines) {
    List<Legend.Entry> entries = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      YearMark mark = MARKS.get(at);
      entries.add(
          new Legend.Entry(
              (x, y) -> {
                svg.line(x - 10, y, x + 10, y, mark.stroke());
                mark.point(svg, x, y);
              },
              lines.get(at).name()));
    }
    return entries;
  }
}
