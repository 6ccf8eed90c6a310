package nl.speelveld.opendata.tables;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/// Outlines in WGS84: x is the longitude, y the latitude. An empty geometry is a missing one.
///
/// @param name name of the column
/// @param shapes one geometry per row; treat them as values, JTS cannot forbid a change
public record ShapeColumn(String name, List<Geometry> shapes) implements Column {
  public ShapeColumn {
    shapes = List.copyOf(shapes);
  }

  @Override
  public int size() {
    return shapes.size();
  }

  @Override
  public boolean isMissing(int row) {
    return shapes.get(row).isEmpty();
  }

  /// The outline of a row.
  public Geometry shape(int row) {
    return shapes.get(row);
  }
}
