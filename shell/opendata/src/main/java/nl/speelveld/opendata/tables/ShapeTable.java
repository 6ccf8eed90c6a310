package nl.speelveld.opendata.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Geometry;

/// Outlines of areas, in WGS84.
///
/// @param areaKind `pc4`, `buurt`, `wijk`, `municipality`, `other`
/// @param area code of the area; missing where the file gives a name only
/// @param areaName name of the area
/// @param municipality municipality that the area lies in: its code where given, else its name
/// @param year year of the division into areas; missing where the file names none
/// @param shape the outline
public record ShapeTable(
    TextColumn areaKind,
    TextColumn area,
    TextColumn areaName,
    TextColumn municipality,
    WholeColumn year,
    ShapeColumn shape)
    implements Table {
  @Override
  public String name() {
    return "shapes";
  }

  @Override
  public List<Column> columns() {
    return List.of(areaKind, area, areaName, municipality, year, shape);
  }

  /// Gathers rows; lives inside one reader.
  public static final class Builder {
    private final TextColumn.Builder areaKind = new TextColumn.Builder("area_kind");
    private final TextColumn.Builder area = new TextColumn.Builder("area");
    private final TextColumn.Builder areaName = new TextColumn.Builder("area_name");
    private final TextColumn.Builder municipality = new TextColumn.Builder("municipality");
    private final WholeColumn.Builder year = new WholeColumn.Builder("year");
    private final List<Geometry> shapes = new ArrayList<>();

    /// Adds a row.
    public void add(Area row, OptionalInt ofYear, Geometry shape) {
      areaKind.add(row.kind());
      area.add(row.code());
      areaName.add(row.name());
      municipality.add(row.municipality());
      Cells.add(year, ofYear);
      shapes.add(shape);
    }

    /// Number of rows so far.
    public int rows() {
      return shapes.size();
    }

    /// The table so far.
    public ShapeTable build() {
      return new ShapeTable(
          areaKind.build(),
          area.build(),
          areaName.build(),
          municipality.build(),
          year.build(),
          new ShapeColumn("shape", shapes));
    }
  }
}
