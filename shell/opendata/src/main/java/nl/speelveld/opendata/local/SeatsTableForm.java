package nl.speelveld.opendata.local;

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
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.Table;

/// Amsterdam secondary schools with seats, demand ratio and the buurt that they stand in. The file
/// has no code of the school: its name is the detail of each figure.
final class SeatsTableForm implements SheetForm {
  @Override
  public FileKind kind() {
    return FileKind.AMSTERDAM_SEATS;
  }

  @Override
  public boolean fits(Header header) {
    return header.has("FACILITY", "BU_CODE", "CAPACITY", "POPULARITY");
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  private static final class Sink implements RowSink {
    private final Header header;
    private final Moment moment;
    private final FigureTable.Builder figures = new FigureTable.Builder();

    Sink(Header header, Reading reading) {
      this.header = header;
      moment = reading.momentIn(header.titleText());
    }

    @Override
    public void take(Row row) {
      String name = row.text(header.find("FACILITY"));
      String detail = name + " | " + row.text(header.find("BU_CODE"));
      Figure seats = row.figure(header.find("CAPACITY"));
      Figure demand = row.figure(header.find("POPULARITY"));
      if (row.isUnderstood()) {
        figures.add(figure("seats", detail, seats));
        figures.add(figure("demand-per-seat", detail, demand));
      }
    }

    private FigureRow figure(String figure, String detail, Figure value) {
      return new FigureRow("", "vo", moment, figure, detail, value, OptionalInt.empty());
    }

    @Override
    public List<Table> tables() {
      return List.of(figures.build());
    }
  }
}
