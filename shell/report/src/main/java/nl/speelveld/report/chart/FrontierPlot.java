package nl.speelveld.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/// What is possible at what cost: a line that nothing can pass, the ground below it that is out of
/// reach, and dots for what is and what could be, with their bands.
public final class FrontierPlot {
  private static final double HEIGHT = 280;
  private static final double LEFT = 52;
  private static final double SIGN = 7; // half as wide as a sign
  private static final String DASHED =
      "fill=\"none\" stroke=\"" + Ink.BLUE + "\" stroke-width=\"2\" stroke-dasharray=\"6 4\"";

  /// A point of the line.
  ///
  /// @param x cost
  /// @param y the best that this cost allows
  public record Point(double x, double y) {}

  /// What a dot stands for; each kind has a sign of its own.
  public enum Kind {
    /// As it is today: an orange diamond.
    TODAY,
    /// The answer that is proposed: a green circle.
    BEST,
    /// Something else that could be done: a blue square.
    OTHER
  }

  /// A dot.
  ///
  /// @param x cost
  /// @param y value
  /// @param low lower end of the band of the value
  /// @param high upper end
  /// @param kind what it stands for
  /// @param label a few letters beside it, empty for none
  /// @param words what it is
  public record Dot(
      double x, double y, double low, double high, Kind kind, String label, String words) {}

  /// Words of the picture.
  ///
  /// @param x words at the horizontal scale
  /// @param y words at the vertical scale
  /// @param line what the line means
  /// @param second what the dashed line means, empty where there is none
  /// @param beyond what the ground below the line means
  /// @param kinds what the signs mean, in the order of [Kind]; an empty one is left out
  /// @param costs writes a cost
  /// @param values writes a value
  public record PlotWords(
      String x,
      String y,
      String line,
      String second,
      String beyond,
      List<String> kinds,
      DoubleFunction<String> costs,
      DoubleFunction<String> values) {
    public PlotWords {
      kinds = List.copyOf(kinds);
    }
  }

  /// What is drawn.
  ///
  /// @param line points of the line, rising in cost, at least one
  /// @param second points of a dashed line with one limit more; none where there is none
  /// @param dots dots, the first at the back
  /// @param higherIsBetter whether what is out of reach lies above the line instead of below it
  public record Content(
      List<Point> line, List<Point> second, List<Dot> dots, boolean higherIsBetter) {
    public Content {
      line = List.copyOf(line);
      second = List.copyOf(second);
      dots = List.copyOf(dots);
    }
  }

  private FrontierPlot() {}

  /// Draws the plot.
  public static String svg(Frame frame, Content content, PlotWords words) {
    Svg svg = new Svg(frame);
    double leastX = Double.MAX_VALUE;
    double mostX = 1e-9;
    double mostY = 1e-9;
    for (Point point : Stream.concat(content.line().stream(), content.second().stream()).toList()) {
      leastX = Math.min(leastX, point.x());
      mostX = Math.max(mostX, point.x());
      mostY = Math.max(mostY, point.y());
    }
    for (Dot dot : content.dots()) {
      leastX = Math.min(leastX, dot.x());
      mostX = Math.max(mostX, dot.x());
      mostY = Math.max(mostY, Math.max(dot.y(), dot.high()));
    }
    // why: costs that all lie far from nothing would stand on top of each other in a corner
    double from = leastX > mostX / 2 ? leastX - (mostX - leastX) * 0.3 : 0;
    Axis x = new Axis(from, mostX + (mostX - from) * 0.08, LEFT, frame.width() - 16.0);
    Axis y = new Axis(0, mostY * 1.12, 34 + HEIGHT, 34);
    scales(svg, x, y, words);
    line(svg, content, x, y);
    for (Dot dot : content.dots()) {
      dot(svg, dot, x, y);
    }
    labels(svg, content.dots(), x, y);
    return svg.toSvg(legend(svg, frame, y.from() + 50, words) + 4);
  }

  private static void scales(Svg svg, Axis x, Axis y, PlotWords words) {
    for (double tick : x.ticks(4)) {
      svg.line(x.at(tick), y.from(), x.at(tick), y.to(), "stroke=\"#dde3e9\"");
      boolean isLast = x.at(tick) > x.to() - 16; // its words would not fit beside it
      svg.small(
          isLast ? x.to() + 14 : x.at(tick),
          y.from() + 19,
          isLast ? Svg.Anchor.END : Svg.Anchor.MIDDLE,
          words.costs().apply(tick));
    }
    for (double tick : y.ticks(5)) {
      svg.line(x.from(), y.at(tick), x.to(), y.at(tick), "stroke=\"#dde3e9\"");
      svg.small(x.from() - 8, y.at(tick) + 5, Svg.Anchor.END, words.values().apply(tick));
    }
    svg.small(0, 16, Svg.Anchor.START, words.y());
    svg.small(x.to(), y.from() + 40, Svg.Anchor.END, words.x());
  }

  private static void line(Svg svg, Content content, Axis x, Axis y) {
    List<Point> line = content.line();
    double beyond = content.higherIsBetter() ? y.to() : y.from();
    String path = path(line, x, y);
    String below =
        "%sL%s %sL%s %sZ"
            .formatted(
                path,
                Svg.number(x.at(line.getLast().x())),
                Svg.number(beyond),
                Svg.number(x.at(line.getFirst().x())),
                Svg.number(beyond));
    svg.path(below, "fill=\"" + Ink.GROUND + "\"");
    svg.path(path, "fill=\"none\" stroke=\"" + Ink.BLUE + "\" stroke-width=\"2.5\"");
    if (!content.second().isEmpty()) {
      svg.path(path(content.second(), x, y), DASHED);
    }
    for (Point point : line) {
      svg.circle(x.at(point.x()), y.at(point.y()), 2.5, "fill=\"" + Ink.BLUE + "\"");
    }
  }

  private static String path(List<Point> line, Axis x, Axis y) {
    StringBuilder path = new StringBuilder();
    for (Point point : line) {
      path.append(path.isEmpty() ? 'M' : 'L').append(Svg.number(x.at(point.x()))).append(' ');
      path.append(Svg.number(y.at(point.y())));
    }
    return path.toString();
  }

  private static void dot(Svg svg, Dot dot, Axis x, Axis y) {
    double atX = x.at(dot.x());
    double atY = y.at(dot.y());
    svg.titled(dot.words());
    svg.line(
        atX,
        y.at(dot.low()),
        atX,
        y.at(dot.high()),
        "stroke=\"" + Ink.QUIET + "\" stroke-width=\"2\"");
    sign(svg, dot.kind(), atX, atY);
    svg.close();
  }

  /// After all signs, so that none covers a label.
  private static void labels(Svg svg, List<Dot> dots, Axis x, Axis y) {
    List<Box> signs =
        dots.stream()
            .map(dot -> new Box(x.at(dot.x()) - SIGN, y.at(dot.y()) - SIGN, 2 * SIGN, 2 * SIGN))
            .toList();
    Box inside = new Box(x.from(), y.to(), x.to() - x.from(), y.from() - y.to());
    LabelSpots spots = new LabelSpots(inside, signs);
    for (Dot dot : dots) {
      if (!dot.label().isEmpty()) {
        LabelSpots.Spot spot = spots.take(x.at(dot.x()), y.at(dot.y()), dot.label());
        svg.halo(spot.x(), spot.y(), Svg.Anchor.START, dot.label());
      }
    }
  }

  private static void sign(Svg svg, Kind kind, double x, double y) {
    String edge = "\" stroke=\"#fff\" stroke-width=\"1.5\"";
    switch (kind) {
      case TODAY ->
          svg.path(
              "M%s %sl7 7l-7 7l-7 -7Z".formatted(Svg.number(x), Svg.number(y - 7)),
              "fill=\"" + Ink.ORANGE + edge);
      case BEST -> svg.circle(x, y, 7, "fill=\"" + Ink.GREEN + edge);
      case OTHER -> svg.rect(new Box(x - 6, y - 6, 12, 12), "fill=\"" + Ink.BLUE + edge);
    }
  }

  private static double legend(Svg svg, Frame frame, double from, PlotWords words) {
    List<Legend.Entry> entries = new ArrayList<>();
    entries.add(
        new Legend.Entry(
            (at, line) ->
                svg.line(
                    at - 9, line, at + 9, line, "stroke=\"" + Ink.BLUE + "\" stroke-width=\"2.5\""),
            words.line()));
    if (!words.second().isEmpty()) {
      entries.add(
          new Legend.Entry(
              (at, line) -> svg.line(at - 9, line, at + 9, line, DASHED), words.second()));
    }
    entries.add(
        new Legend.Entry(
            (at, line) ->
                svg.rect(
                    new Box(at - 9, line - 8, 20, 16),
                    "fill=\"" + Ink.GROUND + "\" stroke=\"" + Ink.LINE + "\""),
            words.beyond()));
    for (Kind kind : Kind.values()) {
      String meaning = words.kinds().get(kind.ordinal());
      if (!meaning.isEmpty()) {
        entries.add(new Legend.Entry((at, line) -> sign(svg, kind, at, line), meaning));
      }
    }
    return Legend.draw(svg, frame, from, entries);
  }
}
