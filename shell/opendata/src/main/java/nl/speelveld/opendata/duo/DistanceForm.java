package nl.speelveld.opendata.duo;

import java.util.List;
import java.util.OptionalInt;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.reading.RowSink;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.tables.Figure;
import nl.speelveld.opendata.tables.FigureRow;
import nl.speelveld.opendata.tables.FigureTable;
import nl.speelveld.opendata.tables.Heads;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.SchoolRow;
import nl.speelveld.opendata.tables.Table;

/// Mean distance in metres between home and school, per location, with the number of pupils.
final class DistanceForm implements SheetForm {
  @Override
  public FileKind kind() {
    return FileKind.DUO_DISTANCE;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.areIn(header) && header.has("PEILDATUM", "AFSTAND", "LEERLINGEN");
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header);
  }

  private static final class Sink implements RowSink {
    private final SchoolColumns columns;
    private final int date;
    private final int distance;
    private final int pupils;
    private final SchoolColumns.Once schools = new SchoolColumns.Once();
    private final FigureTable.Builder figures = new FigureTable.Builder();

    Sink(Header header) {
      columns = new SchoolColumns(header);
      date = header.find("PEILDATUM");
      distance = header.find("AFSTAND");
      pupils = header.find("LEERLINGEN");
    }

    @Override
    public void take(Row row) {
      Moment moment = row.moment(date);
      String kind = columns.kind(row, "po");
      SchoolRow school = columns.school(row, kind, moment);
      Figure metres = row.figure(distance);
      Heads heads = row.heads(pupils);
      if (row.isUnderstood()) {
        schools.add(school);
        OptionalInt count =
            heads.low() == heads.high() ? OptionalInt.of(heads.low()) : OptionalInt.empty();
        figures.add(
            new FigureRow(
                school.location(), kind, moment, "mean-distance-metres", "", metres, count));
      }
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build(), figures.build());
    }
  }
}
