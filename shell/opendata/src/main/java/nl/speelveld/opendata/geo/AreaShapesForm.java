package nl.speelveld.opendata.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.tables.Area;
import nl.speelveld.opendata.tables.AreaRow;
import nl.speelveld.opendata.tables.AreaTable;
import nl.speelveld.opendata.tables.Measure;
import nl.speelveld.opendata.tables.ShapeTable;
import nl.speelveld.opendata.tables.Table;

/// Outlines of areas: postcodes, wijken, buurten, municipalities, by whichever names the file has
/// for code and name. Residents and surface beside them become figures.
final class AreaShapesForm implements GeoForm {
  /// Which properties hold the parts of an area; the first pair that a file has is taken.
  private record Naming(String kind, String code, String name, String municipality) {}

  private static final List<Naming> NAMINGS =
      List.of(
          new Naming("buurt", "BUURTCODE", "BUURTNAAM", "GEMEENTECODE"),
          new Naming("buurt", "BU_CODE", "BU_NAAM", "GM_CODE"),
          new Naming("wijk", "WKC", "WKN", "GMC"),
          new Naming("wijk", "WIJKCODE", "WIJKNAAM", "GEMEENTECODE"),
          new Naming("pc4", "POSTCODE", "", ""),
          new Naming("", "STATCODE", "STATNAAM", ""),
          new Naming("", "CODE", "AREANAME", ""),
          new Naming("municipality", "GEMEENTECODE", "GEMEENTENAAM", ""),
          new Naming("municipality", "", "GEMEENTE", ""),
          new Naming("buurt", "BUURT_CODE", "", ""));

  @Override
  public FileKind kind() {
    return FileKind.AREA_SHAPES;
  }

  @Override
  public boolean fits(Header properties) {
    return find(properties).isPresent();
  }

  private static Optional<Naming> find(Header properties) {
    return NAMINGS.stream()
        .filter(naming -> naming.code.isEmpty() || properties.has(naming.code))
        .filter(naming -> naming.name.isEmpty() || properties.has(naming.name))
        .findFirst();
  }

  @Override
  public GeoSink open(Header properties, OptionalInt year) {
    return new Sink(properties, year, find(properties).orElseThrow());
  }

  private static final class Sink implements GeoSink {
    private final Header names;
    private final OptionalInt year;
    private final Naming naming;
    private final AreaTable.Builder areas = new AreaTable.Builder();
    private final ShapeTable.Builder shapes = new ShapeTable.Builder();

    Sink(Header names, OptionalInt year, Naming naming) {
      this.names = names;
      this.year = year;
      this.naming = naming;
    }

    @Override
    public void take(Row row, Shape shape) {
      String code = row.text(names.find(naming.code));
      String name = row.text(names.find(naming.name));
      if (code.isEmpty() && name.isEmpty()) {
        int column = names.find(naming.code, naming.name);
        row.putAside(new ReadFinding.NotACode(row.place(column), code));
      }
      Area area = new Area(kind(code), code, name, row.text(names.find(naming.municipality)));
      List<AreaRow> found = new ArrayList<>();
      addFigure(found, row, area, new Measure("inwoners", "x1"));
      addFigure(found, row, area, new Measure("oppervlakte_km2", "km2"));
      if (row.isUnderstood()) {
        found.forEach(areas::add);
        shapes.add(area, year, shape.inWgs84());
      }
    }

    private String kind(String code) {
      if (!naming.kind.isEmpty()) {
        return naming.kind;
      }
      return switch (code.length() < 2 ? "" : code.substring(0, 2)) {
        case "GM" -> "municipality";
        case "WK" -> "wijk";
        case "BU" -> "buurt";
        case "PV" -> "province";
        default -> "other";
      };
    }

    private void addFigure(List<AreaRow> found, Row row, Area area, Measure measure) {
      int column = names.find(Header.spell(measure.id()));
      if (column >= 0) {
        found.add(new AreaRow(area, year, measure, row.figure(column)));
      }
    }

    @Override
    public List<Table> tables() {
      return List.of(areas.build(), shapes.build());
    }
  }
}
