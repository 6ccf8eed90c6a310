package nl.speelveld.opendata.geo;

import nl.speelveld.opendata.tables.Position;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/// A geometry of a file, and the system that its coordinates are in.
record Shape(Geometry geometry, CoordinateSystem system) {
  /// RD and WGS84 of a point.
  Position position() {
    Coordinate at = geometry.getCoordinate();
    return system.positionOf(at.x, at.y);
  }

  /// The geometry in WGS84.
  Geometry inWgs84() {
    if (system == CoordinateSystem.WGS84) {
      return geometry;
    }
    Geometry turned = geometry.copy();
    turned.apply(
        (CoordinateFilter)
            coordinate -> {
              CoordinateSystem.Point point = system.toWgs84(coordinate.x, coordinate.y);
              coordinate.x = point.x();
              coordinate.y = point.y();
            });
    turned.geometryChanged();
    return turned;
  }
}
