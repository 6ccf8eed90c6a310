package nl.speelveld.report.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/// Values with their intervals, one below the other on one scale, with a line at nought: a dot for
/// the value, a bar with ends for the interval.
public final class IntervalRows {
  private static final double ROW = 36; // room for a name of two lines
  private static final double NAMES = 270;
  private static final double TOP = 10;

  /// One row.
  ///
  /// @param name what it is of
  /// @param value the value
  /// @param low lower end, the value itself where there is no interval
  /// @param high upper end
  public record Row(String name, double value, double low, double high) {}

  private IntervalRows() {}

  /// Draws the rows in their order.
  ///
  /// @param numbers writes a value of the scale
  public static String svg(Frame frame, List<Row> rows, DoubleFunction<String> numbers) {
    Svg svg = new Svg(frame);
    double names = frame.isNarrow() ? 0 : NAMES;
    double step = frame.isNarrow() ? ROW + 14 : ROW;
    double low = Math.min(0, rows.stream().mapToDouble(Row::low).min().orElse(0));
    double high = Math.max(0, rows.stream().mapToDouble(Row::high).max().orElse(1));
    Axis axis = new Axis(low, high > low ? high : low + 1, names + 12, frame.width() - 26.0);
    double floor = TOP + rows.size() * step + 4;
    int ticks = frame.isNarrow() ? 3 : 5;
    for (double tick : axis.ticks(ticks)) {
      svg.line(axis.at(tick), TOP, axis.at(tick), floor, "stroke=\"" + Ink.GROUND + "\"");
      svg.halo(axis.at(tick), floor + 18, Svg.Anchor.MIDDLE, numbers.apply(tick));
    }
    svg.line(axis.at(0), TOP, axis.at(0), floor, "stroke=\"" + Ink.TEXT + "\"");
    double y = TOP;
    for (Row row : rows) {
      draw(svg, frame, axis, row, y);
      y += step;
    }
    return svg.toSvg(floor + 26);
  }

  private static void draw(Svg svg, Frame frame, Axis axis, Row row, double y) {
    double middle = frame.isNarrow() ? y + 34 : y + ROW / 2;
    if (frame.isNarrow()) {
      svg.above(0, y + 18, fit(row.name(), frame.width()));
    } else {
      List<String> lines = Words.wrap(row.name(), NAMES - 20, Svg.SIZE);
      double up = lines.size() > 1 ? 8 : 0;
      for (int at = 0; at < Math.min(2, lines.size()); at++) {
        svg.text(axis.from() - 20, middle + 5 - up + at * 16, Svg.Anchor.END, lines.get(at));
      }
    }
    String style = "stroke=\"" + Ink.BLUE + "\" stroke-width=\"2.5\"";
    double from = axis.at(row.low());
    double to = axis.at(row.high());
    svg.line(from, middle, to, middle, style);
    svg.line(from, middle - 6, from, middle + 6, style);
    svg.line(to, middle - 6, to, middle + 6, style);
    svg.circle(axis.at(row.value()), middle, 5, "fill=\"" + Ink.BLUE + "\"");
  }

  private static String fit(String name, double width) {
    String shown = name;
    while (Svg.widthOf(shown, Svg.SIZE) > width && shown.length() > 4) {
      shown = shown.substring(0, shown.length() - 2).strip() + "…";
    }
    return shown;
  }
}
