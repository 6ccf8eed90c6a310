package nl.speelveld.report.chart;

import java.util.ArrayList;
import java.util.List;

/// Classes of 24 as little figures: each seat is one child, groups apart by colour and pattern.
public final class ClassPicture {
  private static final double SEAT = 25;
  private static final double HIGH = 36;

  /// One class.
  ///
  /// @param label whose class it is
  /// @param note the seats in words
  /// @param seats seats by group
  public record Row(String label, String note, List<Integer> seats) {
    public Row {
      seats = List.copyOf(seats);
    }
  }

  private ClassPicture() {}

  /// Draws classes under each other, with a legend of the groups.
  public static String svg(Frame frame, List<String> groups, List<Row> rows) {
    Svg svg = new Svg(frame);
    svg.raw(GroupMarks.definitions(svg, groups.size()));
    double y = 0;
    for (Row row : rows) {
      y = drawRow(svg, frame, row, y);
    }
    List<Legend.Entry> legend = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      int which = group;
      legend.add(
          new Legend.Entry((x, at) -> figure(svg, x - 9, at - 13, which, 0.85), groups.get(group)));
    }
    return svg.toSvg(Legend.draw(svg, frame, y + 6, legend) + 4);
  }

  private static double drawRow(Svg svg, Frame frame, Row row, double top) {
    double y = top + 18;
    for (String line : Words.wrap(row.label(), frame.width(), Svg.SIZE)) {
      svg.bold(0, y, Svg.Anchor.START, line);
      y += 19;
    }
    for (String line : Words.wrap(row.note(), frame.width(), Svg.SMALL)) {
      svg.small(0, y, Svg.Anchor.START, line);
      y += 17;
    }
    y -= 6;
    int perLine = frame.isNarrow() ? 12 : 24;
    int seat = 0;
    for (int group = 0; group < row.seats().size(); group++) {
      for (int i = 0; i < row.seats().get(group); i++) {
        double gap = frame.isNarrow() ? 0 : 1.5;
        figure(svg, seat % perLine * (SEAT + gap), y + seat / perLine * HIGH, group, 1);
        seat++;
      }
    }
    return y + Math.ceilDiv(Math.max(1, seat), perLine) * HIGH + 10;
  }

  private static void figure(Svg svg, double x, double y, int group, double size) {
    String fill = GroupMarks.fill(svg, group) + " stroke=\"" + GroupMarks.colour(group) + "\"";
    svg.circle(x + 12 * size, y + 8 * size, 5.2 * size, fill);
    double left = x + 4 * size;
    double right = x + 20 * size;
    double shoulder = y + 15 * size;
    double foot = y + 31 * size;
    String d =
        "M%s %sV%sQ%s %s %s %sH%sQ%s %s %s %sV%sZ"
            .formatted(
                Svg.number(left),
                Svg.number(foot),
                Svg.number(shoulder + 6 * size),
                Svg.number(left),
                Svg.number(shoulder),
                Svg.number(left + 6 * size),
                Svg.number(shoulder),
                Svg.number(right - 6 * size),
                Svg.number(right),
                Svg.number(shoulder),
                Svg.number(right),
                Svg.number(shoulder + 6 * size),
                Svg.number(foot));
    svg.path(d, fill);
  }
}
