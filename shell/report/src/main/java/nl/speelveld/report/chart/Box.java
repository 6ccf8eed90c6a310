package nl.speelveld.report.chart;

/// A rectangle in a picture, in pixels.
record Box(double x, double y, double width, double height) {
  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  /// Whether they have more than an edge in common.
  boolean meets(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
}
