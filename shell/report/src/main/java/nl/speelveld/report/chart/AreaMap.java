package nl.speelveld.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.data.Shape;

/// A map of areas in classes, from light to dark; areas without a value are hatched.
public final class AreaMap {
  private static final List<String> BLUES =
      List.of("#e3edf7", "#b3cce4", "#7aa3cc", "#3f76ae", "#143d6d");

  /// How many classes there are at most.
  public static final int CLASSES = 5;

  /// What is drawn.
  ///
  /// @param shapes outlines
  /// @param classOf class of an area, 0 (light) … 4 (dark), by code; absent areas are hatched
  /// @param words what is known of an area, by code
  /// @param hrefs where an area leads, by code; absent or empty areas lead nowhere
  /// @param legend words of the classes
  /// @param noValue words of the hatching
  public record Content(
      List<Shape> shapes,
      Map<String, Integer> classOf,
      Map<String, String> words,
      Map<String, String> hrefs,
      List<String> legend,
      String noValue) {
    public Content {
      hrefs = Map.copyOf(hrefs);
      shapes = List.copyOf(shapes);
      classOf = Map.copyOf(classOf);
      words = Map.copyOf(words);
      legend = List.copyOf(legend);
    }
  }

  private AreaMap() {}

  /// Draws the map.
  public static String svg(Frame frame, Content content) {
    Svg svg = new Svg(frame);
    svg.raw(hatch(svg));
    double width = frame.width();
    Outlines.Extent extent = Outlines.extent(content.shapes());
    double bottom = 10;
    if (!content.shapes().isEmpty()) {
      Outlines outlines = Outlines.fit(extent, new Box(6, 6, width - 12, width * 1.1));
      for (Shape shape : content.shapes()) {
        String words = content.words().getOrDefault(shape.code(), content.noValue());
        svg.leading(content.hrefs().getOrDefault(shape.code(), ""), shape.name() + ": " + words);
        svg.path(outlines.path(shape), style(svg, content, shape.code()));
        svg.end();
      }
      bottom = outlines.y(extent.minY()) + 16;
    }
    return svg.toSvg(Legend.draw(svg, frame, bottom, legend(svg, content)) + 4);
  }

  private static String style(Svg svg, Content content, String code) {
    Integer known = content.classOf().get(code);
    return (known == null ? hatched(svg) : "fill=\"" + BLUES.get(known) + "\"")
        + " stroke=\"#5f7286\" stroke-width=\".5\" fill-rule=\"evenodd\"";
  }

  private static List<Legend.Entry> legend(Svg svg, Content content) {
    List<Legend.Entry> entries = new ArrayList<>();
    String edge = "\" stroke=\"" + Ink.QUIET + "\" stroke-width=\".7\"";
    for (int i = 0; i < content.legend().size(); i++) {
      String fill = "fill=\"" + BLUES.get(i) + edge;
      entries.add(
          new Legend.Entry(
              (x, at) -> svg.rect(new Box(x - 9, at - 8, 20, 16), fill), content.legend().get(i)));
    }
    entries.add(
        new Legend.Entry(
            (x, at) ->
                svg.rect(
                    new Box(x - 9, at - 8, 20, 16),
                    hatched(svg) + " stroke=\"" + Ink.QUIET + "\" stroke-width=\".7\""),
            content.noValue()));
    return entries;
  }

  private static String hatched(Svg svg) {
    return "fill=\"url(#" + svg.id("none") + ")\"";
  }

  private static String hatch(Svg svg) {
    return "<defs><pattern id=\""
        + svg.id("none")
        + "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
        + "<rect width=\"6\" height=\"6\" fill=\"#fff\"/>"
        + "<path d=\"M0 6L6 0\" stroke=\"#8a96a3\" stroke-width=\".9\"/></pattern></defs>\n";
  }
}
