package nl.speelveld.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;

/// Schools against their surroundings, with the band in which a school mirrors them.
public final class MirrorPlot {
  /// What is drawn.
  ///
  /// @param dots schools, `x` share of the surroundings, `y` share at the school, 0 … 1
  /// @param threshold half-width of the band, 0 … 1
  /// @param xTitle words at the horizontal scale
  /// @param yTitle words at the vertical scale
  /// @param bandWords words in the band
  /// @param legend words of the signs
  /// @param numbers writes a share
  public record Content(
      List<SchoolDot> dots,
      double threshold,
      String xTitle,
      String yTitle,
      String bandWords,
      SchoolLegend legend,
      DoubleFunction<String> numbers) {
    public Content {
      dots = List.copyOf(dots);
    }
  }

  private MirrorPlot() {}

  /// Draws a dot plot; where all schools share one surroundings, a strip along the share of
  /// schools.
  public static String svg(Frame frame, Content content) {
    boolean oneReference =
        content.dots().stream().mapToDouble(SchoolDot::x).distinct().count() <= 1;
    return oneReference ? strip(frame, content) : plot(frame, content);
  }

  private static String plot(Frame frame, Content content) {
    Svg svg = new Svg(frame);
    double size = Math.min(frame.width() - 66.0, 480);
    double high = top(content, true);
    double tall = top(content, false);
    Axis x = new Axis(0, high, 52, 52 + (frame.isNarrow() ? size : frame.width() - 70.0));
    Axis y = new Axis(0, tall, 30 + size * (frame.isNarrow() ? 1 : 0.8), 30);
    Box box = new Box(x.from(), y.to(), x.to() - x.from(), y.from() - y.to());
    svg.raw("<clipPath id=\"" + svg.id("clip") + "\"><rect x=\"" + Svg.number(box.x()));
    svg.raw("\" y=\"" + Svg.number(box.y()) + "\" width=\"" + Svg.number(box.width()));
    svg.raw("\" height=\"" + Svg.number(box.height()) + "\"/></clipPath>\n");
    drawGrid(svg, x, y, content);
    drawBand(svg, x, y, content.threshold());
    for (SchoolDot dot : inOrder(content.dots())) {
      svg.leading(dot.href(), dot.words());
      dot.mark().draw(svg, x.at(dot.x()), y.at(dot.y()), 7, dot.uncertain());
      svg.end();
    }
    svg.small(4, 16, Svg.Anchor.START, content.yTitle());
    svg.small(x.to(), y.from() + 40, Svg.Anchor.END, content.xTitle());
    return svg.toSvg(content.legend().draw(svg, frame, y.from() + 54) + 4);
  }

  private static double top(Content content, boolean horizontal) {
    double most =
        content.dots().stream().mapToDouble(d -> horizontal ? d.x() : d.y()).max().orElse(1);
    double wanted = Math.max(most * 1.08, horizontal ? 0.2 : content.threshold() + 0.1);
    return Math.min(1, Math.ceil(wanted * 10) / 10);
  }

  private static void drawGrid(Svg svg, Axis x, Axis y, Content content) {
    for (double tick : x.ticks(5)) {
      svg.line(x.at(tick), y.from(), x.at(tick), y.to(), "stroke=\"#dde3e9\"");
      svg.small(x.at(tick), y.from() + 19, Svg.Anchor.MIDDLE, content.numbers().apply(tick));
    }
    for (double tick : y.ticks(5)) {
      svg.line(x.from(), y.at(tick), x.to(), y.at(tick), "stroke=\"#dde3e9\"");
      svg.small(x.from() - 8, y.at(tick) + 5, Svg.Anchor.END, content.numbers().apply(tick));
    }
  }

  private static void drawBand(Svg svg, Axis x, Axis y, double threshold) {
    double slope = (y.from() - y.to()) / y.high();
    double x0 = x.from();
    double x1 = x.to();
    double low0 = y.from() + threshold * slope;
    double low1 = y.from() - (x.high() - threshold) * slope;
    double high0 = y.from() - threshold * slope;
    double high1 = y.from() - (x.high() + threshold) * slope;
    svg.open("clip-path=\"url(#" + svg.id("clip") + ")\"");
    svg.path(
        "M%s %sL%s %sL%s %sL%s %sZ"
            .formatted(
                Svg.number(x0),
                Svg.number(low0),
                Svg.number(x1),
                Svg.number(low1),
                Svg.number(x1),
                Svg.number(high1),
                Svg.number(x0),
                Svg.number(high0)),
        "fill=\"#dfeae6\" fill-opacity=\".7\"");
    String edge = "stroke=\"" + Ink.GREEN + "\" stroke-dasharray=\"5 4\"";
    svg.line(x0, low0, x1, low1, edge).line(x0, high0, x1, high1, edge);
    svg.line(x0, y.from(), x1, y.from() - x.high() * slope, "stroke=\"" + Ink.GREEN + "\"");
    svg.close();
  }

  private static List<SchoolDot> inOrder(List<SchoolDot> dots) {
    List<SchoolDot> sorted = new ArrayList<>(dots);
    sorted.sort(Comparator.comparing(SchoolDot::uncertain).reversed());
    return sorted;
  }

  private static String strip(Frame frame, Content content) {
    Svg svg = new Svg(frame);
    double most = content.dots().stream().mapToDouble(SchoolDot::y).max().orElse(1);
    double reference = content.dots().stream().mapToDouble(SchoolDot::x).findFirst().orElse(0);
    double end = Math.max(most, reference + content.threshold()) * 1.05;
    Axis x = new Axis(0, Math.min(1, Math.ceil(end * 10) / 10), 12, frame.width() - 20.0);
    double r = frame.isNarrow() ? 5 : 6;
    List<double[]> places = swarm(content.dots(), x, 2 * r + 1.5);
    double deepest = places.stream().mapToDouble(p -> Math.abs(p[1])).max().orElse(0);
    double middle = 50 + deepest + r;
    double floor = middle + deepest + r + 12;
    double left = x.at(Math.max(0, reference - content.threshold()));
    double right = x.at(Math.min(x.high(), reference + content.threshold()));
    svg.rect(new Box(left, 32, right - left, floor - 32), "fill=\"#dfeae6\" fill-opacity=\".7\"");
    svg.line(x.at(reference), 32, x.at(reference), floor, "stroke=\"" + Ink.GREEN + "\"");
    double half = Svg.widthOf(content.bandWords(), Svg.SMALL) / 2;
    double words = Math.clamp((left + right) / 2, half, Math.max(half, frame.width() - half));
    svg.small(words, 22, Svg.Anchor.MIDDLE, content.bandWords());
    for (int i = 0; i < content.dots().size(); i++) {
      SchoolDot dot = content.dots().get(i);
      svg.leading(dot.href(), dot.words());
      dot.mark().draw(svg, x.at(dot.y()), middle + places.get(i)[1], r, dot.uncertain());
      svg.end();
    }
    svg.line(x.from(), floor, x.to(), floor, "stroke=\"" + Ink.LINE + "\"");
    for (double tick : x.ticks(5)) {
      svg.line(x.at(tick), floor, x.at(tick), floor + 6, "stroke=\"" + Ink.LINE + "\"");
      svg.small(x.at(tick), floor + 21, Svg.Anchor.MIDDLE, content.numbers().apply(tick));
    }
    svg.small(x.to() + 8, floor + 42, Svg.Anchor.END, content.yTitle());
    return svg.toSvg(content.legend().draw(svg, frame, floor + 54) + 4);
  }

  // the first free place nearest to the middle, by turns below and above
  private static List<double[]> swarm(List<SchoolDot> dots, Axis x, double apart) {
    List<double[]> places = new ArrayList<>();
    for (SchoolDot dot : dots) {
      double at = x.at(dot.y());
      for (int step = 0; ; step++) {
        double off = (step % 2 == 0 ? 1 : -1) * Math.ceilDiv(step, 2) * apart;
        if (places.stream().noneMatch(p -> Math.hypot(p[0] - at, p[1] - off) < apart)) {
          places.add(new double[] {at, off});
          break;
        }
      }
    }
    return places;
  }
}
