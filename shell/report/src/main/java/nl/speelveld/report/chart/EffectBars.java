package nl.speelveld.report.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/// Effects beside each other around nought, each with its band: a band that holds nought is drawn
/// hollow, because then nobody can say that there is an effect.
public final class EffectBars {
  private static final double ROW = 34;
  private static final double LINE = 15;
  private static final double NAMES = 210;

  /// One effect.
  ///
  /// @param name whose it is
  /// @param value middle
  /// @param low lower end of the band, the value itself where there is none
  /// @param high upper end
  public record Effect(String name, double value, double low, double high) {
    boolean told() {
      return low > 0 || high < 0 || low == high;
    }
  }

  /// Words at the scale.
  ///
  /// @param less what lies to the left of nought
  /// @param more what lies to the right of it
  /// @param told legend of a full mark; empty for no legend
  /// @param untold legend of a hollow mark
  /// @param numbers writes a value
  public record PlotWords(
      String less, String more, String told, String untold, DoubleFunction<String> numbers) {}

  private EffectBars() {}

  /// Draws the effects, in their order.
  public static String svg(Frame frame, List<Effect> effects, PlotWords words) {
    Svg svg = new Svg(frame);
    double names = frame.isNarrow() ? 0 : NAMES;
    double most =
        effects.stream()
            .mapToDouble(its -> Math.max(Math.abs(its.low()), Math.abs(its.high())))
            .max()
            .orElse(1);
    most = most > 0 ? most * 1.1 : 1;
    Axis axis = new Axis(-most, most, names + 22, frame.width() - 22.0);
    double top = 26;
    double each = row(frame, effects);
    double bottom = top + each * effects.size();
    for (double tick : axis.ticks(frame.isNarrow() ? 4 : 6)) {
      svg.line(axis.at(tick), top, axis.at(tick), bottom, "stroke=\"#dde3e9\"");
      svg.small(axis.at(tick), bottom + 18, Svg.Anchor.MIDDLE, words.numbers().apply(tick));
    }
    svg.line(axis.at(0), top - 6, axis.at(0), bottom, "stroke=\"" + Ink.TEXT + "\"");
    svg.small(axis.from() - 12, 14, Svg.Anchor.START, "◂ " + words.less());
    svg.small(axis.to() + 12, 14, Svg.Anchor.END, words.more() + " ▸");
    double y = top;
    for (Effect effect : effects) {
      draw(svg, frame, axis, effect, frame.isNarrow() ? y : y + each / 2, words);
      y += each;
    }
    if (words.told().isEmpty()) {
      return svg.toSvg(bottom + 28);
    }
    List<Legend.Entry> legend =
        List.of(
            new Legend.Entry((x, at) -> svg.circle(x, at, 5.5, style(true)), words.told()),
            new Legend.Entry((x, at) -> svg.circle(x, at, 5.5, style(false)), words.untold()));
    return svg.toSvg(Legend.draw(svg, frame, bottom + 28, legend) + 4);
  }

  /// As high as the longest name asks.
  private static double row(Frame frame, List<Effect> effects) {
    int lines = effects.stream().mapToInt(its -> lines(frame, its).size()).max().orElse(1);
    return frame.isNarrow() ? ROW + LINE * lines + 3 : Math.max(ROW, LINE * lines + 10);
  }

  private static List<String> lines(Frame frame, Effect effect) {
    return frame.isNarrow()
        ? Words.wrap(effect.name(), frame.width(), Svg.SIZE)
        : Words.wrap(effect.name(), NAMES - 5, Svg.SMALL);
  }

  /// Writes the name; gives the height of the middle of the bar.
  private static double name(Svg svg, Frame frame, Effect effect, double y) {
    List<String> lines = lines(frame, effect);
    for (int at = 0; at < lines.size(); at++) {
      if (frame.isNarrow()) {
        svg.above(0, y + 16 + at * LINE, lines.get(at));
      } else {
        double up = LINE * (lines.size() - 1) / 2;
        svg.small(0, y + 5 - up + at * LINE, Svg.Anchor.START, lines.get(at));
      }
    }
    return frame.isNarrow() ? y + LINE * lines.size() + 19 : y;
  }

  private static void draw(
      Svg svg, Frame frame, Axis axis, Effect effect, double y, PlotWords words) {
    double middle = name(svg, frame, effect, y);
    svg.titled(effect.name() + ": " + words.numbers().apply(effect.value()));
    String line = "stroke=\"" + Ink.BLUE + "\" stroke-width=\"2.5\"";
    double low = axis.at(effect.low());
    double high = axis.at(effect.high());
    if (effect.low() < effect.high()) {
      svg.line(low, middle, high, middle, line);
      svg.line(low, middle - 6, low, middle + 6, line);
      svg.line(high, middle - 6, high, middle + 6, line);
    } else {
      svg.line(axis.at(0), middle, high, middle, line);
    }
    svg.circle(axis.at(effect.value()), middle, 5.5, style(effect.told()));
    svg.close();
  }

  private static String style(boolean told) {
    return "fill=\""
        + (told ? Ink.BLUE : "#fff")
        + "\" stroke=\""
        + Ink.BLUE
        + "\" stroke-width=\"2.5\"";
  }
}
