package nl.speelveld.opendata.geo;

import java.util.List;
import java.util.OptionalInt;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.tables.Column;
import nl.speelveld.opendata.tables.DecimalColumn;
import nl.speelveld.opendata.tables.FreeTable;
import nl.speelveld.opendata.tables.Position;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.opendata.tables.WholeColumn;

/// Points that say nothing of themselves but how to draw them: a table of positions.
final class BarePointsForm implements GeoForm {
  @Override
  public FileKind kind() {
    return FileKind.BARE_POINTS;
  }

  @Override
  public boolean fits(Header properties) {
    return properties.has("SHAPE", "SIZE", "COLOR");
  }

  @Override
  public GeoSink open(Header properties, OptionalInt year) {
    return new Sink();
  }

  private static final class Sink implements GeoSink {
    private final WholeColumn.Builder number = new WholeColumn.Builder("number");
    private final DecimalColumn.Builder longitude = new DecimalColumn.Builder("longitude");
    private final DecimalColumn.Builder latitude = new DecimalColumn.Builder("latitude");

    @Override
    public void take(Row row, Shape shape) {
      Position position = shape.position();
      number.add((int) row.number());
      longitude.add(position.longitude().orElseThrow());
      latitude.add(position.latitude().orElseThrow());
    }

    @Override
    public List<Table> tables() {
      List<Column> columns = List.of(number.build(), longitude.build(), latitude.build());
      return List.of(new FreeTable("bare_points", columns));
    }
  }
}
