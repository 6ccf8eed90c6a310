package nl.speelveld.opendata.cbs;

import java.util.List;
import java.util.Optional;
import nl.speelveld.opendata.reading.Codes;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.reading.RowSink;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.tables.ChangeRow;
import nl.speelveld.opendata.tables.ChangeTable;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.Table;

/// Municipality codes that ended, with the code after and the code at the making of the file.
///
/// `#N/A` stands where a place went to Germany: the code is missing, the name tells.
final class MunicipalityChangesForm implements SheetForm {
  @Override
  public FileKind kind() {
    return FileKind.MUNICIPALITY_CHANGES;
  }

  @Override
  public boolean fits(Header header) {
    return header.has("BESTAAN_TOT", "OUDE", "NIEUWE", "HUIDIGE_CODE");
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header);
  }

  private static final class Sink implements RowSink {
    private final Header header;
    private final ChangeTable.Builder changes = new ChangeTable.Builder();

    Sink(Header header) {
      this.header = header;
    }

    @Override
    public void take(Row row) {
      Moment until = row.date(header.find("BESTAAN_TOT"));
      String old = code(row, header.find("OUDE"));
      String next = code(row, header.find("NIEUWE"));
      String now = code(row, header.find("HUIDIGE_CODE"));
      String name = row.text(header.find("HUIDIGE_NAAM"));
      if (row.isUnderstood()) {
        changes.add(new ChangeRow(until.date(), until.year(), old, next, now, name));
      }
    }

    private static String code(Row row, int column) {
      String text = row.text(column);
      if (text.equals("#N/A")) {
        return "";
      }
      Optional<String> code = Codes.findMunicipality(text);
      if (code.isEmpty()) {
        row.putAside(new ReadFinding.NotACode(row.place(column), text));
      }
      return code.orElse("");
    }

    @Override
    public List<Table> tables() {
      return List.of(changes.build());
    }
  }
}
