package nl.speelveld.web.family;

import io.nayuki.qrcodegen.QrCode;

/// A text as a QR code, in SVG that stands in a page: one path, black on white, with the quiet edge
/// of four modules that scanners need.
final class QrSvg {
  private static final int EDGE = 4;

  private QrSvg() {}

  /// @param label what it is, for who does not see it
  static String of(String text, String label) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    int size = code.size + 2 * EDGE;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + EDGE).append(',').append(y + EDGE).append("h1v1h-1z");
        }
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + size
        + " "
        + size
        + "\" width=\"160\" height=\"160\" role=\"img\" aria-label=\""
        + nl.speelveld.report.chart.Escape.markup(label)
        + "\" shape-rendering=\"crispEdges\"><rect width=\""
        + size
        + "\" height=\""
        + size
        + "\" fill=\"#fff\"/><path d=\""
        + path
        + "\" fill=\"#000\"/></svg>";
  }
}
