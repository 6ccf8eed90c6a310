package nl.speelveld.report.chart;

/// A line between two schools on a map.
///
/// @param x1 RD x of the one in metres
/// @param y1 RD y
/// @param x2 RD x of the other
/// @param y2 RD y
/// @param label a few letters beside the line, empty for none
/// @param words what the line means
public record SchoolLink(double x1, double y1, double x2, double y2, String label, String words) {
  void line(Svg svg, Outlines outlines) {
    svg.titled(words);
    svg.line(
        outlines.x(x1),
        outlines.y(y1),
        outlines.x(x2),
        outlines.y(y2),
        "stroke=\"" + Ink.TEXT + "\" stroke-width=\"2.5\"");
    svg.close();
  }

  void number(Svg svg, Outlines outlines) {
    if (!label.isEmpty()) {
      double x = (outlines.x(x1) + outlines.x(x2)) / 2;
      double y = (outlines.y(y1) + outlines.y(y2)) / 2;
      svg.halo(x + 9, y - 7, Svg.Anchor.START, label);
    }
  }
}
