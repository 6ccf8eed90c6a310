package nl.speelveld.opendata.duo;

import java.util.List;
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

/// Pupils by home postcode: by age in the files of 2017, one count in `popostcode4`.
///
/// Whatever is no postcode of four digits (`10`, `20`, `0000`: unknown or abroad) is kept as the
/// code that it is.
final class HomeAgeForm implements SheetForm {
  private final boolean byAge;

  /// The files of 2017.
  static HomeAgeForm byAge() {
    return new HomeAgeForm(true);
  }

  /// `popostcode4`.
  static HomeAgeForm inTotal() {
    return new HomeAgeForm(false);
  }

  private HomeAgeForm(boolean byAge) {
    this.byAge = byAge;
  }

  @Override
  public FileKind kind() {
    return byAge ? FileKind.DUO_HOME_AGE : FileKind.DUO_HOME;
  }

  @Override
  public boolean fits(Header header) {
    if (!SchoolColumns.areIn(header)) {
      return false;
    }
    return byAge
        ? header.has("POSTCODE_LEERLING", "LEEFTIJD_4", "TOTAAL")
        : header.has("TYPE_PO", "AANTAL_LEERLINGEN")
            && header.find("POSTCODE4_DEELNEMER", "POSTCODE4_LEERLING", "POSTCODE_LEERLING") >= 0;
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  private static final class Sink implements RowSink {
    private final Reading reading;
    private final SchoolColumns columns;
    private final AgeColumns ages;
    private final int date;
    private final int home;
    private final int homeMunicipality;
    private final int count;
    private final SchoolColumns.Once schools = new SchoolColumns.Once();
    private final FlowTable.Builder flows = new FlowTable.Builder();
    private long unknownHomes;

    Sink(Header header, Reading reading) {
      this.reading = reading;
      columns = new SchoolColumns(header);
      ages = new AgeColumns(header);
      date = header.find("PEILDATUM", "PEILDATUM_LEERLINGEN", "PEILJAAR");
      home = header.find("POSTCODE_LEERLING", "POSTCODE4_DEELNEMER", "POSTCODE4_LEERLING");
      homeMunicipality = header.find("GEMEENTENAAM_LEERLING", "GEMEENTENAAM_DEELNEMER");
      count = header.find("AANTAL_LEERLINGEN");
    }

    @Override
    public void take(Row row) {
      Moment moment = row.moment(date);
      String kind = columns.kind(row, "po");
      var school = columns.school(row, kind, moment);
      Home from = home(row);
      List<Heads> counts = count < 0 ? ages.read(row) : List.of(row.heads(count));
      if (!row.isUnderstood()) {
        return;
      }
      schools.add(school);
      for (int part = 0; part < counts.size(); part++) {
        Heads heads = counts.get(part);
        if (!heads.isZero()) {
          String stage = count < 0 ? ages.stage(part) : Stage.ALL;
          flows.add(new FlowRow(school.location(), kind, moment, from, stage, "", heads));
          unknownHomes += from.postcode().isEmpty() ? heads.low() : 0;
        }
      }
    }

    private Home home(Row row) {
      String text = row.text(home);
      String municipality = row.text(homeMunicipality);
      if (text.isEmpty() || !text.chars().allMatch(Character::isDigit)) {
        row.putAside(new ReadFinding.NotACode(row.place(home), text));
      }
      return Codes.findPostcode4(text)
          .map(postcode -> new Home(postcode, "", municipality))
          .orElse(new Home("", text, municipality));
    }

    @Override
    public List<Table> tables() {
      if (unknownHomes > 0) {
        reading.find(new ReadFinding.HomeUnknown(reading.place(), unknownHomes));
      }
      return List.of(schools.build(), flows.build());
    }
  }
}
