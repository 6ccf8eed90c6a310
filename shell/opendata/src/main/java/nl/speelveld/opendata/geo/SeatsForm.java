package nl.speelveld.opendata.geo;

import java.util.List;
import java.util.OptionalInt;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.tables.Figure;
import nl.speelveld.opendata.tables.FigureRow;
import nl.speelveld.opendata.tables.FigureTable;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.SchoolAddress;
import nl.speelveld.opendata.tables.SchoolProfile;
import nl.speelveld.opendata.tables.SchoolRow;
import nl.speelveld.opendata.tables.SchoolTable;
import nl.speelveld.opendata.tables.Table;

/// Amsterdam secondary schools as points, with seats and demand ratio where known.
final class SeatsForm implements GeoForm {
  @Override
  public FileKind kind() {
    return FileKind.AMSTERDAM_SEATS;
  }

  @Override
  public boolean fits(Header properties) {
    return properties.has("NAME", "CAPACITY", "POPULARITY");
  }

  @Override
  public GeoSink open(Header properties, OptionalInt year) {
    return new Sink(properties, year);
  }

  private static final class Sink implements GeoSink {
    private final Header names;
    private final OptionalInt year;
    private final Moment moment;
    private final SchoolTable.Builder schools = new SchoolTable.Builder();
    private final FigureTable.Builder figures = new FigureTable.Builder();

    Sink(Header names, OptionalInt year) {
      this.names = names;
      this.year = year;
      moment = year.isPresent() ? Moment.ofYear(year.getAsInt()) : Moment.UNKNOWN;
    }

    @Override
    public void take(Row row, Shape shape) {
      String name = row.text(names.find("NAME"));
      Figure seats = row.figure(names.find("CAPACITY"));
      Figure demand = row.figure(names.find("POPULARITY"));
      if (row.isUnderstood()) {
        SchoolProfile profile = new SchoolProfile(name, "", "", "", "");
        schools.add(new SchoolRow("", "vo", year, profile, SchoolAddress.NONE, shape.position()));
        figures.add(figure("seats", name, seats));
        figures.add(figure("demand-per-seat", name, demand));
      }
    }

    // the file has no code of the school: its name is the detail
    private FigureRow figure(String figure, String name, Figure value) {
      return new FigureRow("", "vo", moment, figure, name, value, OptionalInt.empty());
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build(), figures.build());
    }
  }
}
