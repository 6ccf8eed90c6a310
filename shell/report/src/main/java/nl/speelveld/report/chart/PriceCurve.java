package nl.speelveld.report.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/// What each step costs and buys: cost to the right, what is bought upward, a dot a step, the line
/// through them in order of the steps.
public final class PriceCurve {
  private static final double HEIGHT = 260;
  private static final double LABEL = 34;

  /// One step.
  ///
  /// @param cost cost, 0 or more
  /// @param bought what is bought, below 0 where it is lost
  /// @param low lower end of its interval
  /// @param high upper end
  /// @param label a few letters beside the dot
  /// @param isBest whether it is the one to look at
  public record Step(
      double cost, double bought, double low, double high, String label, boolean isBest) {}

  /// Words of the picture.
  ///
  /// @param x words at the horizontal scale
  /// @param y words at the vertical scale
  /// @param best what the large dot means
  /// @param interval what the thin lines mean
  /// @param numbers writes a cost
  /// @param values writes what is bought
  public record CurveWords(
      String x,
      String y,
      String best,
      String interval,
      DoubleFunction<String> numbers,
      DoubleFunction<String> values) {}

  private PriceCurve() {}

  /// Draws at least one step.
  public static String svg(Frame frame, List<Step> steps, CurveWords words) {
    Svg svg = new Svg(frame);
    double most = Math.max(1e-9, steps.stream().mapToDouble(Step::cost).max().orElse(1));
    double low = Math.min(0, steps.stream().mapToDouble(Step::low).min().orElse(0));
    double high = Math.max(low + 1e-9, steps.stream().mapToDouble(Step::high).max().orElse(1));
    Axis x = new Axis(0, most * 1.06, 58, frame.width() - 16.0);
    Axis y = new Axis(low, high + (high - low) * 0.08, 34 + HEIGHT, 34);
    scales(svg, x, y, words);
    StringBuilder line = new StringBuilder();
    for (Step step : steps) {
      line.append(line.isEmpty() ? 'M' : 'L').append(Svg.number(x.at(step.cost()))).append(' ');
      line.append(Svg.number(y.at(step.bought())));
      svg.line(
          x.at(step.cost()),
          y.at(step.low()),
          x.at(step.cost()),
          y.at(step.high()),
          "stroke=\"" + Ink.LINE + "\" stroke-width=\"2\"");
    }
    svg.path(line.toString(), "fill=\"none\" stroke=\"" + Ink.BLUE + "\" stroke-width=\"2.5\"");
    double best =
        steps.stream()
            .filter(Step::isBest)
            .mapToDouble(its -> x.at(its.cost()))
            .findFirst()
            .orElse(Double.NEGATIVE_INFINITY);
    double labelled = Double.NEGATIVE_INFINITY;
    for (Step step : steps) {
      double at = x.at(step.cost());
      dot(svg, at, y.at(step.bought()), step.isBest());
      // why: labels of steps that hardly differ would lie over each other
      if (step.isBest() || (at - labelled > LABEL && Math.abs(at - best) > LABEL)) {
        boolean isRight = at > x.to() - 40;
        svg.halo(
            isRight ? at - 8 : at + 8,
            y.at(step.bought()) - 8,
            isRight ? Svg.Anchor.END : Svg.Anchor.START,
            step.label());
        labelled = at;
      }
    }
    return svg.toSvg(legend(svg, frame, y.from() + 50, words) + 4);
  }

  private static void scales(Svg svg, Axis x, Axis y, CurveWords words) {
    for (double tick : x.ticks(4)) {
      svg.line(x.at(tick), y.from(), x.at(tick), y.to(), "stroke=\"#dde3e9\"");
      svg.small(x.at(tick), y.from() + 19, Svg.Anchor.MIDDLE, words.numbers().apply(tick));
    }
    for (double tick : y.ticks(4)) {
      svg.line(x.from(), y.at(tick), x.to(), y.at(tick), "stroke=\"#dde3e9\"");
      svg.small(x.from() - 8, y.at(tick) + 5, Svg.Anchor.END, words.values().apply(tick));
    }
    svg.small(0, 16, Svg.Anchor.START, words.y());
    svg.small(x.to(), y.from() + 40, Svg.Anchor.END, words.x());
  }

  private static void dot(Svg svg, double x, double y, boolean isBest) {
    svg.circle(x, y, isBest ? 7 : 4, "fill=\"" + (isBest ? Ink.ORANGE : Ink.BLUE) + "\"");
  }

  private static double legend(Svg svg, Frame frame, double from, CurveWords words) {
    return Legend.draw(
        svg,
        frame,
        from,
        List.of(
            new Legend.Entry((at, line) -> dot(svg, at, line, true), words.best()),
            new Legend.Entry(
                (at, line) ->
                    svg.line(
                        at,
                        line - 8,
                        at,
                        line + 8,
                        "stroke=\"" + Ink.LINE + "\" stroke-width=\"2\""),
                words.interval())));
  }
}
