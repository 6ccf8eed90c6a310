package nl.speelveld.report.chart;

import java.util.List;
import nl.speelveld.runs.data.Shape;

/// A map of a municipality: outlines of its wijken, a sign for each school.
public final class SchoolMap {
  private static final double AROUND = 100; // metres beside the outermost school

  private SchoolMap() {}

  /// Draws the map. `dots` have RD metres; `kilometre` is the word at the scale bar.
  public static String svg(Frame frame, List<Shape> shapes, List<SchoolDot> dots, MapWords words) {
    return joined(frame, shapes, new Joined(dots, List.of()), words);
  }

  /// Schools and the lines between them.
  ///
  /// @param dots schools in RD metres
  /// @param links lines between schools, drawn under the signs
  public record Joined(List<SchoolDot> dots, List<SchoolLink> links) {
    public Joined {
      dots = List.copyOf(dots);
      links = List.copyOf(links);
    }
  }

  /// Draws the map with lines between schools that belong together.
  public static String joined(Frame frame, List<Shape> shapes, Joined joined, MapWords words) {
    Outlines.Extent extent = Outlines.extent(shapes);
    for (SchoolDot dot : joined.dots()) {
      extent = extent.with(dot.x(), dot.y());
    }
    return svg(frame, shapes, joined, words, new Seen(extent, 0.85));
  }

  /// Draws the map of the surroundings of these schools only; of the outlines what lies there.
  ///
  /// @param dots at least one
  public static String near(Frame frame, List<Shape> shapes, List<SchoolDot> dots, MapWords words) {
    Outlines.Extent extent = Outlines.NOTHING;
    for (SchoolDot dot : dots) {
      extent = extent.with(dot.x() - AROUND, dot.y() - AROUND);
      extent = extent.with(dot.x() + AROUND, dot.y() + AROUND);
    }
    return svg(frame, shapes, new Joined(dots, List.of()), words, new Seen(extent, 0.6));
  }

  /// What is seen, in a box of so much of the width.
  private record Seen(Outlines.Extent extent, double high) {}

  private static String svg(
      Frame frame, List<Shape> shapes, Joined joined, MapWords words, Seen seen) {
    List<SchoolDot> dots = joined.dots();
    Svg svg = new Svg(frame);
    double width = frame.width();
    Outlines.Extent extent = seen.extent;
    Outlines outlines = Outlines.fit(extent, new Box(10, 10, width - 20, width * seen.high));
    svg.raw(
        "<clipPath id=\"%s\"><rect x=\"0\" y=\"0\" width=\"%s\" height=\"%s\"/></clipPath>\n"
            .formatted(
                svg.id("seen"), Svg.number(width), Svg.number(outlines.y(extent.minY()) + 6)));
    svg.open("clip-path=\"url(#" + svg.id("seen") + ")\"");
    for (Shape shape : shapes) {
      svg.titled(shape.name());
      svg.path(
          outlines.path(shape),
          "fill=\""
              + Ink.GROUND
              + "\" stroke=\"#9fabb7\" stroke-width=\"1\" fill-rule=\"evenodd\"");
      svg.close();
    }
    svg.close();
    joined.links().forEach(link -> link.line(svg, outlines));
    double r = dots.size() > 120 || frame.isNarrow() ? 5.5 : 7;
    for (SchoolDot dot : dots) {
      svg.leading(dot.href(), dot.words());
      dot.mark().draw(svg, outlines.x(dot.x()), outlines.y(dot.y()), r, dot.uncertain());
      svg.end();
    }
    joined.links().forEach(link -> link.number(svg, outlines));
    double bottom = outlines.y(extent.minY()) + 26;
    double kilometres = outlines.barKilometres(120);
    double bar = kilometres * 1000 * outlines.scale();
    svg.path(
        "M10 %sv6h%sv-6".formatted(Svg.number(bottom - 6), Svg.number(bar)),
        "fill=\"none\" stroke=\"" + Ink.QUIET + "\" stroke-width=\"1.5\"");
    svg.small(18 + bar, bottom + 2, Svg.Anchor.START, words.kilometres().apply(kilometres));
    return svg.toSvg(words.legend().draw(svg, frame, bottom + 12) + 4);
  }
}
