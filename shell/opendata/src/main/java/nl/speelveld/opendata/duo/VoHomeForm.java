package nl.speelveld.opendata.duo;

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
import nl.speelveld.opendata.tables.FlowRow;
import nl.speelveld.opendata.tables.FlowTable;
import nl.speelveld.opendata.tables.Heads;
import nl.speelveld.opendata.tables.Home;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.Stage;
import nl.speelveld.opendata.tables.Table;

/// Secondary school pupils by home municipality (`02voins`): school, year, municipality where the
/// pupil lives, and where the file has them grade and type of education.
///
/// The columns are told by their names: the home municipality has `DEELNEMER`, `LEERLING` or `WOON`
/// in its name beside `GEMEENTE`. Some editions name the school without its location: the BRIN is
/// then the location.
final class VoHomeForm implements SheetForm {
  @Override
  public FileKind kind() {
    return FileKind.DUO_VO_HOME;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.nameASchool(header)
        && header.find("PEILJAAR", "PEILDATUM") >= 0
        && (homeMunicipality(header, "NUMMER") >= 0 || homeMunicipality(header, "NAAM") >= 0)
        && header.has("AANTAL_LEERLINGEN");
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header);
  }

  // GEMEENTENUMMER_DEELNEMER, WOONGEMEENTE_NAAM, GEMEENTECODE_LEERLING, …
  private static int homeMunicipality(Header header, String what) {
    for (int column = 0; column < header.width(); column++) {
      String name = header.spelled(column);
      boolean home =
          name.contains("DEELNEMER") || name.contains("LEERLING") || name.contains("WOON");
      boolean number = name.contains("NUMMER") || name.contains("CODE");
      if (home && name.contains("GEMEENTE") && number == what.equals("NUMMER")) {
        return column;
      }
    }
    return -1;
  }

  private static final class Sink implements RowSink {
    private final SchoolColumns columns;
    private final int date;
    private final int number;
    private final int name;
    private final int grade;
    private final int type;
    private final int count;
    private final FlowTable.Builder flows = new FlowTable.Builder();

    Sink(Header header) {
      columns = new SchoolColumns(header);
      date = header.find("PEILJAAR", "PEILDATUM");
      number = homeMunicipality(header, "NUMMER");
      name = homeMunicipality(header, "NAAM");
      grade = header.find("LEERJAAR", "LEER_OF_VERBLIJFSJAAR");
      type = header.find("ONDERWIJSTYPE", "ONDERWIJSTYPE_VO", "ONDERWIJSNIVEAU", "TYPE_VO");
      count = header.find("AANTAL_LEERLINGEN");
    }

    @Override
    public void take(Row row) {
      Moment moment = row.moment(date);
      String location = columns.location(row);
      Home home = home(row);
      Heads heads = row.heads(count);
      String stage = grade < 0 ? Stage.ALL : Stage.grade(row.whole(grade));
      String detail = row.text(type);
      if (row.isUnderstood()) {
        flows.add(new FlowRow(location, "vo", moment, home, stage, detail, heads));
      }
    }

    private Home home(Row row) {
      String text = row.text(number);
      Optional<String> code = Codes.findMunicipality(text);
      if (code.isPresent()) {
        return new Home("", "", code.get());
      }
      String municipality = row.text(name);
      if (municipality.isEmpty()) {
        row.putAside(new ReadFinding.NotACode(row.place(Math.max(number, name)), text));
      }
      return new Home("", text, municipality);
    }

    @Override
    public List<Table> tables() {
      return List.of(flows.build());
    }
  }
}
