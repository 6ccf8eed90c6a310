package nl.speelveld.report.chart;

import java.util.ArrayList;
import java.util.List;

/// Writes one SVG picture, element by element. Lives inside one method and is never shared.
///
/// Numbers are written with at most two decimals; a number that is not finite is our fault and
/// throws. Letters: [#SIZE] pixels, small ones [#SMALL].
final class Svg {
  static final int SIZE = 15;
  static final int SMALL = 13;
  private static final String HALO =
      "\" stroke=\"#fff\" stroke-width=\"5\" stroke-linejoin=\"round\" paint-order=\"stroke\"";

  /// Where a text hangs on its point.
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String id;

    Anchor(String id) {
      this.id = id;
    }
  }

  private final Frame frame;
  private final StringBuilder body = new StringBuilder();
  private final List<Boolean> leads = new ArrayList<>();

  Svg(Frame frame) {
    this.frame = frame;
  }

  /// An estimate of the width of a text in pixels, a little too wide on purpose.
  static double widthOf(String text, int size) {
    return text.length() * size * 0.56;
  }

  /// A number as SVG reads it.
  static String number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a picture was given the number (" + value + ")");
    }
    // why: a map has ten thousands of points, and String.format is a hundred times slower
    long hundredths = Math.round(value * 100);
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    String sign = hundredths < 0 ? "-" : "";
    return rest == 0
        ? sign + whole
        : rest % 10 == 0
            ? sign + whole + "." + rest / 10
            : sign + whole + (rest < 10 ? ".0" : ".") + rest;
  }

  String id(String part) {
    return frame.id() + "-" + part;
  }

  Svg rect(Box box, String style) {
    body.append("<rect").append(at("x", box.x())).append(at("y", box.y()));
    body.append(at("width", box.width())).append(at("height", box.height()));
    body.append(' ').append(style).append("/>\n");
    return this;
  }

  Svg circle(double x, double y, double r, String style) {
    body.append("<circle").append(at("cx", x)).append(at("cy", y)).append(at("r", r));
    body.append(' ').append(style).append("/>\n");
    return this;
  }

  Svg line(double x1, double y1, double x2, double y2, String style) {
    body.append("<line").append(at("x1", x1)).append(at("y1", y1));
    body.append(at("x2", x2)).append(at("y2", y2)).append(' ').append(style).append("/>\n");
    return this;
  }

  Svg path(String d, String style) {
    body.append("<path d=\"").append(d).append("\" ").append(style).append("/>\n");
    return this;
  }

  Svg text(double x, double y, Anchor anchor, String text) {
    return styled(x, y, anchor, text, "font-size=\"" + SIZE + "\" fill=\"" + Ink.TEXT + "\"");
  }

  Svg bold(double x, double y, Anchor anchor, String text) {
    return styled(
        x,
        y,
        anchor,
        text,
        "font-size=\"" + SIZE + "\" font-weight=\"700\" fill=\"" + Ink.TEXT + "\"");
  }

  Svg small(double x, double y, Anchor anchor, String text) {
    return styled(x, y, anchor, text, "font-size=\"" + SMALL + "\" fill=\"" + Ink.QUIET + "\"");
  }

  /// A small text that keeps lines behind it away from its letters.
  Svg halo(double x, double y, Anchor anchor, String text) {
    return styled(x, y, anchor, text, "font-size=\"" + SMALL + "\" fill=\"" + Ink.QUIET + HALO);
  }

  /// A text above a row that keeps lines behind it away from its letters.
  Svg above(double x, double y, String text) {
    return styled(x, y, Anchor.START, text, "font-size=\"" + SIZE + "\" fill=\"" + Ink.TEXT + HALO);
  }

  Svg styled(double x, double y, Anchor anchor, String text, String style) {
    body.append("<text").append(at("x", x)).append(at("y", y));
    body.append(" text-anchor=\"").append(anchor.id).append("\" ").append(style).append('>');
    body.append(Escape.markup(text)).append("</text>\n");
    return this;
  }

  /// Opens a link with a tooltip, or a group where it leads nowhere; [#end()] closes it.
  Svg leading(String href, String title) {
    leads.add(!href.isEmpty());
    if (href.isEmpty()) {
      return titled(title);
    }
    body.append("<a href=\"").append(Escape.markup(href)).append("\"><title>");
    body.append(Escape.markup(title)).append("</title>\n");
    return this;
  }

  /// Closes what [#leading(String, String)] opened.
  Svg end() {
    body.append(leads.getLast() ? "</a>\n" : "</g>\n");
    return this;
  }

  /// Opens a group with a tooltip.
  Svg titled(String title) {
    body.append("<g><title>").append(Escape.markup(title)).append("</title>\n");
    return this;
  }

  Svg open(String attributes) {
    body.append("<g ").append(attributes).append(">\n");
    return this;
  }

  Svg close() {
    body.append("</g>\n");
    return this;
  }

  Svg raw(String markup) {
    body.append(markup);
    return this;
  }

  /// The picture, this many pixels high.
  String toSvg(double height) {
    String title = id("title");
    String description = id("desc");
    return "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" role=\""
        + (leads.contains(true) ? "group" : "img") // what stands in an img cannot be followed
        + "\" viewBox=\"0 0 "
        + frame.width()
        + " "
        + number(Math.ceil(height))
        + "\" aria-labelledby=\""
        + title
        + " "
        + description
        + "\" font-family=\"inherit\">\n<title id=\""
        + title
        + "\">"
        + Escape.markup(frame.title())
        + "</title>\n<desc id=\""
        + description
        + "\">"
        + Escape.markup(frame.description())
        + "</desc>\n"
        + body
        + "</svg>\n";
  }

  private static String at(String name, double value) {
    return " " + name + "=\"" + number(value) + "\"";
  }
}
