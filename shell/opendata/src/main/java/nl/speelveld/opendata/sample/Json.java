package nl.speelveld.opendata.sample;

import java.util.ArrayList;
import java.util.List;

/// A GeoJSON feature collection in the layout of the published files: one feature a line.
final class Json {
  private final String name;
  private final List<String> features = new ArrayList<>();

  Json(String name) {
    this.name = name;
  }

  /// Adds a feature with text properties; `geometry` is the JSON of its coordinates.
  void add(String properties, String type, String geometry) {
    features.add(
        "{ \"type\": \"Feature\", \"properties\": { %s }, \"geometry\": { \"type\": \"%s\", \"coordinates\": %s } }"
            .formatted(properties, type, geometry));
  }

  /// `"name": "text"`.
  static String text(String property, String value) {
    return "\"%s\": \"%s\"".formatted(property, value.replace("\"", "\\\""));
  }

  /// `"name": 12`.
  static String number(String property, Object value) {
    return "\"%s\": %s".formatted(property, value);
  }

  String toText() {
    return """
    {
    "type": "FeatureCollection",
    "name": "%s",
    "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:OGC:1.3:CRS84" } },
    "features": [
    """
            .formatted(name)
        + String.join(",\n", features)
        + "\n]\n}\n";
  }
}
