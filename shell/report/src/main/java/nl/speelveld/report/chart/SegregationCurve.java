package nl.speelveld.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;

/// The segregation curve: schools in order of their share of the group; on the diagonal every
/// school has the same mix.
public final class SegregationCurve {
  /// Pupils of one school: in the group, and the rest.
  public record Pupils(double focal, double rest) {
    double share() {
      return focal / (focal + rest);
    }
  }

  /// Words of the picture.
  ///
  /// @param x words at the horizontal scale
  /// @param y words at the vertical scale
  /// @param diagonal words along the diagonal
  /// @param numbers writes a share
  public record CurveWords(String x, String y, String diagonal, DoubleFunction<String> numbers) {}

  private SegregationCurve() {}

  /// Draws the curve of schools that have pupils in either group; asks for both groups to exist.
  public static String svg(Frame frame, List<Pupils> schools, CurveWords words) {
    Svg svg = new Svg(frame);
    double size = Math.min(frame.width() - 70.0, 400);
    Axis x = new Axis(0, 1, 52, 52 + size);
    Axis y = new Axis(0, 1, 30 + size, 30);
    for (double tick : x.ticks(4)) {
      svg.line(x.at(tick), y.from(), x.at(tick), y.to(), "stroke=\"#dde3e9\"");
      svg.line(x.from(), y.at(tick), x.to(), y.at(tick), "stroke=\"#dde3e9\"");
      svg.small(x.at(tick), y.from() + 19, Svg.Anchor.MIDDLE, words.numbers().apply(tick));
      svg.small(x.from() - 8, y.at(tick) + 5, Svg.Anchor.END, words.numbers().apply(tick));
    }
    svg.line(
        x.from(),
        y.from(),
        x.to(),
        y.to(),
        "stroke=\"" + Ink.GREEN + "\" stroke-dasharray=\"5 4\"");
    svg.path(curve(schools, x, y), "fill=\"none\" stroke=\"" + Ink.BLUE + "\" stroke-width=\"3\"");
    svg.small(0, 16, Svg.Anchor.START, words.y());
    svg.small(x.to(), y.from() + 40, Svg.Anchor.END, words.x());
    double end =
        Legend.draw(
            svg,
            frame,
            y.from() + 50,
            List.of(
                new Legend.Entry(
                    (at, line) ->
                        svg.line(
                            at - 10,
                            line,
                            at + 10,
                            line,
                            "stroke=\"" + Ink.GREEN + "\" stroke-dasharray=\"5 4\""),
                    words.diagonal())));
    return svg.toSvg(end + 4);
  }

  private static String curve(List<Pupils> schools, Axis x, Axis y) {
    double focal = schools.stream().mapToDouble(Pupils::focal).sum();
    double rest = schools.stream().mapToDouble(Pupils::rest).sum();
    if (!(focal > 0 && rest > 0)) {
      throw new IllegalArgumentException(
          "curve has (" + focal + ") in the group and (" + rest + ") in the rest; both must exist");
    }
    StringBuilder d = new StringBuilder("M" + Svg.number(x.at(0)) + " " + Svg.number(y.at(0)));
    double a = 0;
    double b = 0;
    for (Pupils school :
        schools.stream().sorted(Comparator.comparingDouble(Pupils::share)).toList()) {
      a += school.focal();
      b += school.rest();
      d.append('L').append(Svg.number(x.at(b / rest))).append(' ');
      d.append(Svg.number(y.at(a / focal)));
    }
    return d.toString();
  }
}
