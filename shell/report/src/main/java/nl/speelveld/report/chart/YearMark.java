package nl.speelveld.report.chart;

/// How one line through the years is drawn: its colour, the shape of its points, how thick it is.
///
/// @param colour colour of line and points
/// @param shape shape of the points
/// @param thin whether line and intervals are thin, so that several stand beside each other
/// @param aside how far to the right of its year it stands, so that it does not cover another
record YearMark(String colour, Shape shape, boolean thin, double aside) {
  /// Shape of the points.
  enum Shape {
    CIRCLE,
    /// A hollow point, on a dashed line.
    RING,
    SQUARE,
    DIAMOND,
    TRIANGLE
  }

  /// The line.
  String stroke() {
    String width = thin ? shape == Shape.RING ? "1.5" : "2" : "3";
    String dashes = shape == Shape.RING ? " stroke-dasharray=\"6 3\"" : "";
    return "stroke=\"" + colour + "\" stroke-width=\"" + width + "\"" + dashes;
  }

  /// Draws an interval at a year.
  void interval(Svg svg, double x, double low, double high) {
    String width = thin ? "1.5\" stroke-opacity=\".9" : "9\" stroke-opacity=\".3";
    svg.line(
        x + aside,
        low,
        x + aside,
        high,
        "stroke=\"" + colour + "\" stroke-width=\"" + width + "\"");
  }

  /// Draws a point.
  void point(Svg svg, double x, double y) {
    String full = "fill=\"" + colour + "\" stroke=\"#fff\" stroke-width=\"1.5\"";
    switch (shape) {
      case CIRCLE -> svg.circle(x, y, 5, full);
      case RING ->
          svg.circle(x, y, 3.5, "fill=\"#fff\" stroke=\"" + colour + "\" stroke-width=\"1.5\"");
      case SQUARE -> svg.rect(new Box(x - 5, y - 5, 10, 10), full);
      case DIAMOND -> svg.path(from(x, y - 6.5) + "l6.5 6.5-6.5 6.5-6.5-6.5z", full);
      case TRIANGLE -> svg.path(from(x, y - 7) + "l6.5 11.5h-13z", full);
    }
  }

  private static String from(double x, double y) {
    return "M" + Svg.number(x) + " " + Svg.number(y);
  }
}
