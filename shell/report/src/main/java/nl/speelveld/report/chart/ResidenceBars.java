package nl.speelveld.report.chart;

import java.util.List;
import java.util.function.DoubleFunction;

/// Residence and choice as stacked bars, one bar a place; a negative part is drawn to the left of
/// zero.
public final class ResidenceBars {
  private static final double BAR = 26;

  /// One place.
  ///
  /// @param name name of the place
  /// @param residence part of residence
  /// @param choice part of choice, may be negative
  /// @param own whether it is the place that the report is about
  public record Row(String name, double residence, double choice, boolean own) {}

  /// Words of the picture.
  ///
  /// @param residence legend of the part of residence
  /// @param choice legend of the part of choice
  /// @param numbers writes a number
  public record BarWords(String residence, String choice, DoubleFunction<String> numbers) {}

  private ResidenceBars() {}

  /// Draws the bars.
  public static String svg(Frame frame, List<Row> rows, BarWords words) {
    Svg svg = new Svg(frame);
    svg.raw(GroupMarks.definitions(svg, 2));
    double low = Math.min(0, rows.stream().mapToDouble(Row::choice).min().orElse(0) * 1.1);
    double high = rows.stream().mapToDouble(ResidenceBars::right).max().orElse(1);
    double names = frame.isNarrow() ? 10 : room(rows);
    Axis axis =
        new Axis(low, Math.max(0.1, Math.min(1, high * 1.12)), names + 8, frame.width() - 40.0);
    double y = 4;
    for (Row row : rows) {
      y = drawRow(svg, frame, row, axis, words, y);
    }
    for (double tick : axis.ticks(frame.isNarrow() ? 4 : 6)) {
      svg.line(axis.at(tick), y, axis.at(tick), y + 6, "stroke=\"" + Ink.LINE + "\"");
      svg.small(axis.at(tick), y + 21, Svg.Anchor.MIDDLE, words.numbers().apply(tick));
    }
    drawZero(svg, frame, rows.size(), axis.at(0));
    double end = Legend.draw(svg, frame, y + 32, legend(svg, words));
    return svg.toSvg(end + 4);
  }

  // as much room as the longest name asks for, in bold
  private static double room(List<Row> rows) {
    double longest =
        rows.stream().mapToDouble(row -> Svg.widthOf(row.name(), Svg.SIZE) * 1.1).max().orElse(0);
    return Math.clamp(longest + 10, 170, 330);
  }

  // on a phone the names stand above the bars, so the line of zero runs along the bars only
  private static void drawZero(Svg svg, Frame frame, int rows, double x) {
    String style = "stroke=\"" + Ink.TEXT + "\" stroke-width=\"1.5\"";
    double step = BAR + 12 + (frame.isNarrow() ? 20 : 0);
    if (frame.isNarrow()) {
      for (int row = 0; row < rows; row++) {
        svg.line(x, 4 + row * step + 20, x, 4 + row * step + 20 + BAR, style);
      }
    } else {
      svg.line(x, 0, x, 4 + rows * step + 6, style);
    }
  }

  private static double right(Row row) {
    return Math.max(row.residence(), row.residence() + Math.max(0, row.choice()));
  }

  private static double drawRow(
      Svg svg, Frame frame, Row row, Axis axis, BarWords words, double top) {
    double y = top;
    String label = row.name();
    if (frame.isNarrow()) {
      label(svg, row, axis.from(), y + 15, Svg.Anchor.START, label);
      y += 20;
    } else {
      label(svg, row, axis.from() - 14, y + 18, Svg.Anchor.END, label);
    }
    double zero = axis.at(0);
    double home = axis.at(row.residence());
    String edge = " stroke=\"" + (row.own() ? Ink.TEXT : "#fff") + "\" stroke-width=\"1\"";
    String pale = row.own() ? "" : " opacity=\".62\"";
    svg.rect(new Box(zero, y, home - zero, BAR), GroupMarks.fill(svg, 1) + edge + pale);
    double from = row.choice() >= 0 ? home : axis.at(row.choice());
    double to = row.choice() >= 0 ? axis.at(row.residence() + row.choice()) : zero;
    svg.rect(new Box(from, y, to - from, BAR), GroupMarks.fill(svg, 0) + edge + pale);
    double end = Math.max(home, to);
    svg.small(
        end + 6, y + 18, Svg.Anchor.START, words.numbers().apply(row.residence() + row.choice()));
    return y + BAR + 12;
  }

  private static void label(Svg svg, Row row, double x, double y, Svg.Anchor anchor, String label) {
    if (row.own()) {
      svg.bold(x, y, anchor, label);
    } else {
      svg.text(x, y, anchor, label);
    }
  }

  private static List<Legend.Entry> legend(Svg svg, BarWords words) {
    return List.of(
        new Legend.Entry(
            (x, at) -> svg.rect(new Box(x - 9, at - 8, 18, 16), GroupMarks.fill(svg, 1)),
            words.residence()),
        new Legend.Entry(
            (x, at) -> svg.rect(new Box(x - 9, at - 8, 18, 16), GroupMarks.fill(svg, 0)),
            words.choice()));
  }
}
