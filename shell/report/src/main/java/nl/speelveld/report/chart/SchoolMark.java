package nl.speelveld.report.chart;

/// The sign of a school: shape and colour tell how it stands to its surroundings.
public enum SchoolMark {
  /// Fewer of the group than the surroundings: a blue triangle that points down.
  UNDER,
  /// As the surroundings: a green circle.
  MIRRORS,
  /// More of the group than the surroundings: an orange triangle that points up.
  OVER,
  /// The surroundings are unknown: a grey cross.
  UNKNOWN,
  /// Too few pupils to show: a small grey square.
  HIDDEN;

  void draw(Svg svg, double x, double y, double r, boolean hollow) {
    switch (this) {
      case UNDER -> svg.path(triangle(x, y, r, 1), style(Ink.BLUE, hollow));
      case MIRRORS -> svg.circle(x, y, r * 0.9, style(Ink.GREEN, hollow));
      case OVER -> svg.path(triangle(x, y, r, -1), style(Ink.ORANGE, hollow));
      case UNKNOWN ->
          svg.path(cross(x, y, r * 0.7), "stroke=\"" + Ink.QUIET + "\" stroke-width=\"2\"");
      case HIDDEN ->
          svg.rect(
              new Box(x - r * 0.6, y - r * 0.6, r * 1.2, r * 1.2),
              "fill=\"#fff\" stroke=\"" + Ink.PALE + "\" stroke-width=\"1.5\"");
    }
  }

  private static String style(String colour, boolean hollow) {
    return "fill=\""
        + (hollow ? "#fff" : colour)
        + "\" stroke=\""
        + (hollow ? colour : "#fff")
        + "\" stroke-width=\""
        + (hollow ? "2" : "1")
        + "\"";
  }

  private static String triangle(double x, double y, double r, int down) {
    return "M%s %sL%s %sL%s %sZ"
        .formatted(
            Svg.number(x - r),
            Svg.number(y - down * r * 0.75),
            Svg.number(x + r),
            Svg.number(y - down * r * 0.75),
            Svg.number(x),
            Svg.number(y + down * r));
  }

  private static String cross(double x, double y, double r) {
    return "M%s %sL%s %sM%s %sL%s %s"
        .formatted(
            Svg.number(x - r),
            Svg.number(y - r),
            Svg.number(x + r),
            Svg.number(y + r),
            Svg.number(x - r),
            Svg.number(y + r),
            Svg.number(x + r),
            Svg.number(y - r));
  }
}
