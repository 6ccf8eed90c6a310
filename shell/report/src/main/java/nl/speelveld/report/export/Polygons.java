package nl.speelveld.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.data.Shape;

/// Outlines as GeoJSON multipolygons: outer rings run against the clock, holes with it (RFC 7946).
final class Polygons {
  private Polygons() {}

  static ObjectNode geometry(Shape shape) {
    List<Shape.Ring> rings = shape.rings().stream().filter(ring -> ring.points() >= 3).toList();
    List<List<Shape.Ring>> polygons = new ArrayList<>();
    List<Shape.Ring> holes = new ArrayList<>();
    for (Shape.Ring ring : rings) {
      if (depth(ring, rings) % 2 == 0) {
        polygons.add(new ArrayList<>(List.of(ring)));
      } else {
        holes.add(ring);
      }
    }
    holes.forEach(hole -> inSmallest(hole, polygons));
    ObjectNode node = Json.object().put("type", "MultiPolygon");
    ArrayNode coordinates = node.putArray("coordinates");
    for (List<Shape.Ring> polygon : polygons) {
      ArrayNode array = coordinates.addArray();
      for (int i = 0; i < polygon.size(); i++) {
        array.add(ring(polygon.get(i), i == 0));
      }
    }
    return node;
  }

  private static int depth(Shape.Ring ring, List<Shape.Ring> rings) {
    int depth = 0;
    for (Shape.Ring other : rings) {
      depth += other != ring && contains(other, ring.x(0), ring.y(0)) ? 1 : 0;
    }
    return depth;
  }

  private static void inSmallest(Shape.Ring hole, List<List<Shape.Ring>> polygons) {
    int found = -1;
    for (int i = 0; i < polygons.size(); i++) {
      Shape.Ring outer = polygons.get(i).getFirst();
      boolean smaller =
          found < 0
              || Math.abs(doubleArea(outer)) < Math.abs(doubleArea(polygons.get(found).getFirst()));
      if (contains(outer, hole.x(0), hole.y(0)) && smaller) {
        found = i;
      }
    }
    if (found >= 0) {
      polygons.get(found).add(hole);
    }
  }

  private static boolean contains(Shape.Ring ring, double x, double y) {
    boolean inside = false;
    for (int i = 0, j = ring.points() - 1; i < ring.points(); j = i++) {
      if (ring.y(i) > y != ring.y(j) > y
          && x < (ring.x(j) - ring.x(i)) * (y - ring.y(i)) / (ring.y(j) - ring.y(i)) + ring.x(i)) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static double doubleArea(Shape.Ring ring) {
    double area = 0;
    for (int i = 0, j = ring.points() - 1; i < ring.points(); j = i++) {
      area += ring.x(j) * ring.y(i) - ring.x(i) * ring.y(j);
    }
    return area;
  }

  private static ArrayNode ring(Shape.Ring ring, boolean outer) {
    ArrayNode points = Json.array();
    boolean forward = doubleArea(ring) > 0 == outer;
    int n = ring.points();
    for (int step = 0; step < n; step++) {
      points.add(point(ring, forward ? step : n - 1 - step));
    }
    if (!points.get(0).equals(points.get(n - 1))) {
      points.add(points.get(0).deepCopy());
    }
    return points;
  }

  private static ArrayNode point(Shape.Ring ring, int i) {
    return position(ring.x(i), ring.y(i));
  }

  /// Longitude and latitude with six decimals: about ten centimetres.
  static ArrayNode position(double x, double y) {
    ArrayNode position = Json.array();
    position.add(Math.round(RdCoordinates.longitude(x, y) * 1e6) / 1e6);
    position.add(Math.round(RdCoordinates.latitude(x, y) * 1e6) / 1e6);
    return position;
  }
}
