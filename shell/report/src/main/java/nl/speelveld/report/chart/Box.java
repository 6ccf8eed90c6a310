package nl.speelveld.report.chart;

/// A rectangle in a picture, in pixels.
record Box(double x, double y, double width, double height) {
  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }
}
