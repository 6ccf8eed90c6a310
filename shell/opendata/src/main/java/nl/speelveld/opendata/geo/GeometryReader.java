package nl.speelveld.opendata.geo;

import com.fasterxml.jackson.databind.JsonNode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/// Makes geometries from the member `geometry` of a feature. Throws [IllegalArgumentException] with
/// the problem where it is none: the file reader puts the feature aside.
final class GeometryReader {
  private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4326);

  private GeometryReader() {}

  static Geometry read(JsonNode geometry) {
    JsonNode coordinates = geometry.path("coordinates");
    return switch (geometry.path("type").asText("")) {
      case "Point" -> FACTORY.createPoint(coordinate(coordinates));
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" -> multiPolygon(coordinates);
      default ->
          throw new IllegalArgumentException(
              "no geometry of a type that is read: " + geometry.path("type").asText("none"));
    };
  }

  private static Geometry multiPolygon(JsonNode coordinates) {
    Polygon[] parts = new Polygon[coordinates.size()];
    for (int part = 0; part < parts.length; part++) {
      parts[part] = polygon(coordinates.path(part));
    }
    return FACTORY.createMultiPolygon(parts);
  }

  private static Polygon polygon(JsonNode rings) {
    if (rings.isEmpty()) {
      throw new IllegalArgumentException("a polygon without a ring");
    }
    LinearRing[] holes = new LinearRing[rings.size() - 1];
    for (int hole = 0; hole < holes.length; hole++) {
      holes[hole] = ring(rings.path(hole + 1));
    }
    return FACTORY.createPolygon(ring(rings.path(0)), holes);
  }

  private static LinearRing ring(JsonNode points) {
    Coordinate[] ring = new Coordinate[points.size()];
    for (int at = 0; at < ring.length; at++) {
      ring[at] = coordinate(points.path(at));
    }
    return FACTORY.createLinearRing(ring); // throws where it is not closed or too short
  }

  private static Coordinate coordinate(JsonNode pair) {
    JsonNode x = pair.path(0);
    JsonNode y = pair.path(1);
    if (!x.isNumber() || !y.isNumber()) {
      throw new IllegalArgumentException("a point without two numbers");
    }
    return new Coordinate(x.asDouble(), y.asDouble());
  }
}
