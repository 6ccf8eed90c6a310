package nl.speelveld.report.chart;

import java.util.List;
import nl.speelveld.runs.data.Shape;

/// Puts outlines in Rijksdriehoek metres on paper: north is up, metres keep their proportion.
///
/// @param minX smallest RD x
/// @param maxY largest RD y
/// @param scale pixels a metre
/// @param left pixel of `minX`
/// @param top pixel of `maxY`
record Outlines(double minX, double maxY, double scale, double left, double top) {
  /// What must be seen, in RD metres.
  record Extent(double minX, double minY, double maxX, double maxY) {
    Extent with(double x, double y) {
      return new Extent(Math.min(minX, x), Math.min(minY, y), Math.max(maxX, x), Math.max(maxY, y));
    }
  }

  /// Nothing yet.
  static final Extent NOTHING =
      new Extent(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE);

  /// The extent of outlines.
  static Extent extent(List<Shape> shapes) {
    Extent extent = NOTHING;
    for (Shape shape : shapes) {
      for (Shape.Ring ring : shape.rings()) {
        for (int i = 0; i < ring.points(); i++) {
          extent = extent.with(ring.x(i), ring.y(i));
        }
      }
    }
    return extent;
  }

  /// Fits an extent into a box.
  static Outlines fit(Extent extent, Box box) {
    double wide = Math.max(1, extent.maxX() - extent.minX());
    double high = Math.max(1, extent.maxY() - extent.minY());
    double scale = Math.min(box.width() / wide, box.height() / high);
    double left = box.x() + (box.width() - wide * scale) / 2;
    return new Outlines(extent.minX(), extent.maxY(), scale, left, box.y());
  }

  double x(double rdX) {
    return left + (rdX - minX) * scale;
  }

  double y(double rdY) {
    return top + (maxY - rdY) * scale;
  }

  /// The outline as a path; points nearer than half a pixel to the last one are left out.
  String path(Shape shape) {
    StringBuilder d = new StringBuilder();
    for (Shape.Ring ring : shape.rings()) {
      double lastX = Double.NEGATIVE_INFINITY;
      double lastY = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < ring.points(); i++) {
        double x = x(ring.x(i));
        double y = y(ring.y(i));
        if (i == 0 || Math.hypot(x - lastX, y - lastY) >= 0.5) {
          d.append(i == 0 ? 'M' : 'L').append(short1(x)).append(' ').append(short1(y));
          lastX = x;
          lastY = y;
        }
      }
      d.append('Z');
    }
    return d.toString();
  }

  private static String short1(double value) {
    return Svg.number(Math.round(value * 10) / 10.0);
  }

  /// Kilometres of a scale bar of at most so many pixels: 1, 2, 5, 10, …
  double barKilometres(double pixels) {
    double most = pixels / scale / 1000;
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
  }
}
