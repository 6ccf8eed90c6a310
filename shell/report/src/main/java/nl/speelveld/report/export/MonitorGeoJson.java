package nl.speelveld.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.speelveld.report.published.PublishedMirror;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.published.PublishedSchool;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.Part;

/// Schools with their standing, and areas, as GeoJSON in WGS84 (RFC 7946), after disclosure
/// control.
public final class MonitorGeoJson {
  private MonitorGeoJson() {}

  /// The report as a feature collection: areas first, then the schools whose place is known.
  public static String of(MonitorReport report) {
    return of(PublishedReport.of(report));
  }

  /// The same of a report that went through disclosure control.
  public static String of(PublishedReport published) {
    ObjectNode root = Json.object().put("type", "FeatureCollection");
    root.put("name", published.place().name());
    root.set("basis", Json.basis(published.basis()));
    ArrayNode features = root.putArray("features");
    for (Shape shape : published.shapes()) {
      if (!shape.rings().isEmpty()) {
        features.add(area(shape));
      }
    }
    if (published.mirror() instanceof Part.Present<PublishedMirror>(PublishedMirror mirror)) {
      for (PublishedSchool school : mirror.schools()) {
        if (school.school().located()) {
          features.add(school(school));
        }
      }
    }
    return Json.print(root);
  }

  private static ObjectNode area(Shape shape) {
    ObjectNode feature = Json.object().put("type", "Feature").put("id", shape.code());
    feature.set("geometry", Polygons.geometry(shape));
    feature
        .putObject("properties")
        .put("kind", "area")
        .put("code", shape.code())
        .put("name", shape.name());
    return feature;
  }

  private static ObjectNode school(PublishedSchool school) {
    ObjectNode feature = Json.object().put("type", "Feature").put("id", school.school().code());
    ObjectNode point = feature.putObject("geometry").put("type", "Point");
    point.set("coordinates", Polygons.position(school.school().rdX(), school.school().rdY()));
    ObjectNode properties = Json.object().put("kind", "school");
    properties.setAll(MonitorJson.school(school));
    feature.set("properties", properties);
    return feature;
  }
}
