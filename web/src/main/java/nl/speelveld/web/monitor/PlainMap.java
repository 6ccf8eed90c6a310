package nl.speelveld.web.monitor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.report.chart.AreaMap;
import nl.speelveld.report.chart.Frame;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.web.page.Page;

/// The map of municipalities while their figures are being computed: to touch, without values.
final class PlainMap {
  private PlainMap() {}

  static String of(MonitorDesk desk, Page page) {
    List<Shape> shapes = desk.data().municipalityShapes();
    if (shapes.isEmpty()) {
      return "";
    }
    Map<String, String> hrefs = new HashMap<>();
    shapes.forEach(shape -> hrefs.put(shape.code(), PageLinks.municipalityPath(shape.code())));
    AreaMap.Content content =
        new AreaMap.Content(shapes, Map.of(), Map.of(), hrefs, List.of(), page.say("map.notYet"));
    Frame frame = new Frame("plain", Frame.WIDE, page.say("map.title"), page.say("map.notYet"));
    return "<div class=\"wide\">"
        + AreaMap.svg(frame.wide(), content)
        + "</div><div class=\"narrow\">"
        + AreaMap.svg(frame.narrow(), content)
        + "</div>";
  }
}
