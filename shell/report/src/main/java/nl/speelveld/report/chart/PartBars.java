package nl.speelveld.report.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/// Parts that add up to a whole: each bar begins where the one above it ends, the last is the
/// whole.
public final class PartBars {
  private static final double BAR = 20;

  /// One part.
  ///
  /// @param name name of the part
  /// @param value its size, 0 or more
  /// @param between whether it lies between the categories instead of inside one
  public record PartRow(String name, double value, boolean between) {}

  private PartBars() {}

  /// Draws the parts and the whole, whose value differs from their sum by rounding only.
  public static String svg(
      Frame frame, List<PartRow> parts, PartRow total, DoubleFunction<String> numbers) {
    Svg svg = new Svg(frame);
    svg.raw(GroupMarks.definitions(svg, 2));
    double sum = parts.stream().mapToDouble(PartRow::value).sum();
    double whole = total.value();
    double names = frame.isNarrow() ? 0 : 230;
    Axis axis = new Axis(0, Math.max(Math.max(sum, whole), 1e-6), names + 8, frame.width() - 62.0);
    double y = 4;
    double begin = 0;
    for (PartRow part : parts) {
      y = name(svg, frame, part.name(), false, axis, y);
      drawPart(svg, part, axis.at(begin), axis.at(begin + part.value()), y);
      svg.small(
          axis.at(begin + part.value()) + 6, y + 15, Svg.Anchor.START, numbers.apply(part.value()));
      begin += part.value();
      y += BAR + 10;
    }
    svg.line(axis.from(), y, axis.to(), y, "stroke=\"" + Ink.TEXT + "\"");
    y += 6;
    y = name(svg, frame, total.name(), true, axis, y);
    svg.rect(
        new Box(axis.from(), y, axis.at(whole) - axis.from(), BAR), "fill=\"" + Ink.TEXT + "\"");
    svg.bold(axis.at(whole) + 6, y + 15, Svg.Anchor.START, numbers.apply(whole));
    return svg.toSvg(y + BAR + 8);
  }

  private static void drawPart(Svg svg, PartRow part, double from, double to, double y) {
    svg.rect(
        new Box(from, y, Math.max(1.5, to - from), BAR),
        GroupMarks.fill(svg, part.between() ? 0 : 1));
    svg.line(to, y + BAR, to, y + BAR + 10, "stroke=\"" + Ink.PALE + "\" stroke-dasharray=\"2 3\"");
  }

  private static double name(Svg svg, Frame frame, String name, boolean bold, Axis axis, double y) {
    // why: the width is an estimate on the safe side; a name one line long by it does fit
    String shown = Svg.widthOf(name, Svg.SIZE) > 235 ? shortened(name) : name;
    double at = frame.isNarrow() ? 0 : axis.from() - 12;
    double line = y + 15;
    Svg.Anchor anchor = frame.isNarrow() ? Svg.Anchor.START : Svg.Anchor.END;
    if (bold) {
      svg.bold(at, line, anchor, frame.isNarrow() ? name : shown);
    } else {
      svg.text(at, line, anchor, frame.isNarrow() ? name : shown);
    }
    return frame.isNarrow() ? y + 21 : y;
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(name.length(), 23)).strip() + "…";
  }
}
