package nl.speelveld.opendata.duo;

import java.util.List;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.reading.RowSink;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.tables.Heads;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.PupilGroup;
import nl.speelveld.opendata.tables.Stage;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.opendata.text.NumberText;

/// Pupils per location by age, with or without the disadvantage weight (0.00, 0.30, 1.20).
final class AgeForm implements SheetForm {
  private final boolean withWeight;

  /// The form with a column `GEWICHT`.
  static AgeForm byWeight() {
    return new AgeForm(true);
  }

  /// The form without it.
  static AgeForm byKind() {
    return new AgeForm(false);
  }

  private AgeForm(boolean withWeight) {
    this.withWeight = withWeight;
  }

  @Override
  public FileKind kind() {
    return withWeight ? FileKind.DUO_WEIGHT_AGE : FileKind.DUO_AGE;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.areIn(header)
        && header.has("PEILDATUM", "SOORT_PO", "LEEFTIJD_4", "TOTAAL")
        && header.has("GEWICHT") == withWeight
        && !header.has("POSTCODE_LEERLING");
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header);
  }

  private static final class Sink implements RowSink {
    private final SchoolColumns columns;
    private final AgeColumns ages;
    private final int date;
    private final int weight;
    private final SchoolColumns.Once schools = new SchoolColumns.Once();
    private final PupilCounts pupils = new PupilCounts();

    Sink(Header header) {
      columns = new SchoolColumns(header);
      ages = new AgeColumns(header);
      date = header.find("PEILDATUM");
      weight = header.find("GEWICHT");
    }

    @Override
    public void take(Row row) {
      Moment moment = row.moment(date);
      String kind = columns.kind(row, "po");
      var school = columns.school(row, kind, moment);
      PupilGroup group = PupilGroup.of(weight < 0 ? "all" : "weight", category(row), Stage.ALL);
      List<Heads> counts = ages.read(row);
      if (row.isUnderstood()) {
        schools.add(school);
        pupils.addByAge(new PupilCounts.Of(school.location(), kind, moment), group, ages, counts);
      }
    }

    // 0, "0,3" and "0.30" are one weight in three spellings
    private String category(Row row) {
      if (weight < 0) {
        return "all";
      }
      double value = NumberText.decimal(row.text(weight)).orElse(-1);
      if (value == 0) {
        return "0.00";
      } else if (value == 0.3) {
        return "0.30";
      } else if (value == 1.2) {
        return "1.20";
      }
      row.putAside(new ReadFinding.UnknownValue(row.place(weight), row.text(weight)));
      return "";
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build(), pupils.build());
    }
  }
}
