package nl.speelveld.opendata.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.opendata.geo.CoordinateSystem;
import nl.speelveld.opendata.tables.ShapeTable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/// The outlines of PC4 areas, wijken and municipalities, and which wijk holds a point.
///
/// A wijk whose code is not of CBS (the older division of a municipality) takes the code of the
/// wijk of the same name in that municipality, and keeps its own code behind that of the
/// municipality where no name fits. Outlines that give a name only are used where no file gives
/// outlines with codes.
final class AreaMap {
  /// A PC4 area, a wijk or a municipality.
  ///
  /// @param municipality code of the municipality, empty where unknown
  /// @param shape outline, WGS84
  /// @param source id of the file that gives it
  record Outline(String code, String name, String municipality, Geometry shape, String source) {}

  private final Map<String, Outline> postcodes = new LinkedHashMap<>();
  private final Map<String, Outline> wijken = new LinkedHashMap<>();
  private final Map<String, Outline> municipalities = new LinkedHashMap<>();
  private final Map<String, String> wijkOfName = new HashMap<>();
  private final STRtree wijkTree = new STRtree();
  private final STRtree municipalityTree = new STRtree();
  private final GeometryFactory geometry = new GeometryFactory();

  private record Prepared(Outline outline, PreparedGeometry shape) {}

  static AreaMap of(List<ImportSource> sources, MunicipalityNames names) {
    AreaMap map = new AreaMap();
    for (ImportSource source : sources) {
      source.tables(ShapeTable.class).forEach(table -> map.addCoded(source.id(), table));
    }
    if (map.municipalities.isEmpty()) {
      for (ImportSource source : sources) {
        source.tables(ShapeTable.class).forEach(table -> map.addNamed(source.id(), table, names));
      }
    }
    map.wijken.values().forEach(outline -> add(map.wijkTree, outline));
    map.municipalities.values().forEach(outline -> add(map.municipalityTree, outline));
    return map;
  }

  private void addCoded(String source, ShapeTable table) {
    for (int row = 0; row < table.rows(); row++) {
      String code = table.area().text(row);
      String name = table.areaName().text(row);
      Geometry shape = table.shape().shape(row);
      switch (table.areaKind().text(row)) {
        case "pc4" -> postcodes.putIfAbsent(code, new Outline(code, code, "", shape, source));
        case "wijk" -> {
          if (code.startsWith("WK")) {
            addWijk(new Outline(code, name, "GM" + code.substring(2, 6), shape, source));
          }
        }
        case "municipality" -> {
          if (code.startsWith("GM")) {
            municipalities.putIfAbsent(code, new Outline(code, name, code, shape, source));
          }
        }
        default -> {}
      }
    }
  }

  private void addWijk(Outline wijk) {
    wijken.putIfAbsent(wijk.code, wijk);
    wijkOfName.putIfAbsent(wijk.municipality + MunicipalityNames.spell(wijk.name), wijk.code);
  }

  private void addNamed(String source, ShapeTable table, MunicipalityNames names) {
    for (int row = 0; row < table.rows(); row++) {
      String name = table.areaName().text(row);
      if (table.areaKind().text(row).equals("municipality") && table.area().isMissing(row)) {
        Geometry shape = table.shape().shape(row);
        names
            .findCode(name, "")
            .ifPresent(code ->
                municipalities.putIfAbsent(code, new Outline(code, name, code, shape, source)));
      }
    }
  }

  private static void add(STRtree tree, Outline outline) {
    if (!outline.shape.isEmpty()) {
      tree.insert(
          outline.shape.getEnvelopeInternal(),
          new Prepared(outline, PreparedGeometryFactory.prepare(outline.shape)));
    }
  }

  /// PC4 areas by code.
  Map<String, Outline> postcodes() {
    return postcodes;
  }

  /// Wijken by code.
  Map<String, Outline> wijken() {
    return wijken;
  }

  /// Municipalities by code.
  Map<String, Outline> municipalities() {
    return municipalities;
  }

  /// The code of a wijk that a file names by its own code, or by its name.
  String wijkCode(String municipality, String code, String name) {
    if (code.startsWith("WK")) {
      return code;
    }
    String own = municipality + "-" + (code.isEmpty() ? MunicipalityNames.spell(name) : code);
    return wijkOfName.getOrDefault(municipality + MunicipalityNames.spell(name), own);
  }

  /// The wijk that holds a point.
  Optional<Outline> findWijk(double longitude, double latitude) {
    return find(wijkTree, longitude, latitude);
  }

  /// The municipality that holds a point.
  Optional<Outline> findMunicipality(double longitude, double latitude) {
    return find(municipalityTree, longitude, latitude);
  }

  private Optional<Outline> find(STRtree tree, double longitude, double latitude) {
    Point point = geometry.createPoint(new Coordinate(longitude, latitude));
    for (Object candidate : tree.query(point.getEnvelopeInternal())) {
      if (candidate instanceof Prepared(Outline outline, PreparedGeometry shape)
          && shape.covers(point)) {
        return Optional.of(outline);
      }
    }
    return Optional.empty();
  }

  /// Middle of an outline in degrees; empty where it has no surface.
  static Optional<CoordinateSystem.Point> findMiddle(Outline outline) {
    Point middle = outline.shape.getCentroid();
    return middle.isEmpty()
        ? Optional.empty()
        : Optional.of(new CoordinateSystem.Point(middle.getX(), middle.getY()));
  }

  /// All rings of an outline as `x y x y …` in whole RD metres.
  static List<String> rings(Outline outline) {
    List<String> rings = new ArrayList<>();
    for (int part = 0; part < outline.shape.getNumGeometries(); part++) {
      if (outline.shape.getGeometryN(part) instanceof Polygon polygon) {
        rings.add(ring(polygon.getExteriorRing().getCoordinates()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          rings.add(ring(polygon.getInteriorRingN(hole).getCoordinates()));
        }
      }
    }
    return rings;
  }

  private static String ring(Coordinate[] corners) {
    StringBuilder text = new StringBuilder(corners.length * 14);
    for (Coordinate corner : corners) {
      CoordinateSystem.Point metres = CoordinateSystem.toRd(corner.x, corner.y);
      text.append(text.isEmpty() ? "" : " ")
          .append(Math.round(metres.x()))
          .append(' ')
          .append(Math.round(metres.y()));
    }
    return text.toString();
  }
}
