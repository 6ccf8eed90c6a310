package nl.speelveld.opendata.duo;

import java.util.List;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.reading.RowSink;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.SchoolRow;
import nl.speelveld.opendata.tables.Table;

/// Addresses of all locations. A file with `ONDERWIJSSTRUCTUUR` is of secondary schools; one
/// without that column and without a kind of primary education is of ordinary primary schools.
final class AddressForm implements SheetForm {
  @Override
  public FileKind kind() {
    return FileKind.DUO_ADDRESSES;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.areIn(header)
        && header.has("VESTIGINGSNAAM", "STRAATNAAM", "POSTCODE", "DENOMINATIE")
        && !header.has("XCOORD");
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  private static final class Sink implements RowSink {
    private final SchoolColumns columns;
    private final Moment moment;
    private final String kind;
    private final SchoolColumns.Once schools = new SchoolColumns.Once();

    Sink(Header header, Reading reading) {
      columns = new SchoolColumns(header);
      moment = reading.momentIn(header.titleText());
      kind = header.has("ONDERWIJSSTRUCTUUR") ? "vo" : "bo";
    }

    @Override
    public void take(Row row) {
      SchoolRow school = columns.school(row, columns.kind(row, kind), moment);
      if (row.isUnderstood()) {
        schools.add(school);
      }
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build());
    }
  }
}
