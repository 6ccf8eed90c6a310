package nl.speelveld.opendata.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.Shape;

/// The areas of a data folder: where they lie, what is known of them, their outlines.
final class FolderMap {
  private final FolderDatabase database;

  FolderMap(FolderDatabase database) {
    this.database = database;
  }

  /// Areas of a kind (`pc4`, `wijk`) with their figures, by code.
  List<Area> areas(String kind) {
    Map<String, Map<String, Double>> figures = new HashMap<>();
    database.list(
        "select code, figure, value from area_figures where kind = ?",
        row ->
            figures
                .computeIfAbsent(row.getString(1), ignored -> new HashMap<>())
                .put(row.getString(2), row.getDouble(3)),
        kind);
    return database.list(
        "select code, name, municipality, wijk, rd_x, rd_y from areas_joined where kind = ?"
            + " order by code",
        row ->
            new Area(
                row.getString(1),
                FolderDatabase.text(row, 2),
                FolderDatabase.text(row, 3),
                FolderDatabase.text(row, 4),
                row.getDouble(5),
                row.getDouble(6),
                figures.getOrDefault(row.getString(1), Map.of())),
        kind);
  }

  /// Outlines that a query gives as code, name and points of a ring.
  List<Shape> shapes(String sql, String parameter) {
    Map<String, List<Shape.Ring>> rings = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    database.list(
        sql,
        row -> {
          String code = row.getString(1);
          names.put(code, FolderDatabase.text(row, 2));
          rings.computeIfAbsent(code, ignored -> new ArrayList<>()).add(ring(row.getString(3)));
          return code;
        },
        parameter);
    List<Shape> shapes = new ArrayList<>();
    rings.forEach((code, of) -> shapes.add(new Shape(code, names.getOrDefault(code, code), of)));
    return shapes;
  }

  private static Shape.Ring ring(String points) {
    return Shape.Ring.of(
        Arrays.stream(points.split(" ")).mapToDouble(Double::parseDouble).toArray());
  }
}
