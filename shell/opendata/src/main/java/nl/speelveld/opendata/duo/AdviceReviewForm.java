package nl.speelveld.opendata.duo;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.reading.RowSink;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.tables.Figure;
import nl.speelveld.opendata.tables.FigureRow;
import nl.speelveld.opendata.tables.FigureTable;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.SchoolRow;
import nl.speelveld.opendata.tables.Table;

/// School advice compared with the advice of the test (`wpoheroverweging`): pupils with both, whose
/// test was higher, whose test was lower, and whose advice was raised.
///
/// The four counts overlap (who was raised had a higher test), so they are figures of a location
/// and no groups of pupils.
final class AdviceReviewForm implements SheetForm {
  private static final String COUNTED = "TOETSEN_EN_ADVIEZEN";
  private static final Map<String, String> FIGURES =
      Map.of(
          "TOTAAL", "pupils-with-advice-and-test",
          "AANTAL_HOGER_TOETSADVIES", "pupils-with-higher-test",
          "AANTAL_LAGER_TOETSADVIES", "pupils-with-lower-test",
          "AANTAL_BIJSTELLINGEN", "pupils-with-raised-advice");

  @Override
  public FileKind kind() {
    return FileKind.DUO_ADVICE_REVIEW;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.areIn(header) && header.has("PEILJAAR", COUNTED, "AANTAL_LEERLINGEN");
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header);
  }

  private static final class Sink implements RowSink {
    private final SchoolColumns columns;
    private final int date;
    private final int counted;
    private final int count;
    private final SchoolColumns.Once schools = new SchoolColumns.Once();
    private final FigureTable.Builder figures = new FigureTable.Builder();

    Sink(Header header) {
      columns = new SchoolColumns(header);
      date = header.find("PEILJAAR");
      counted = header.find(COUNTED);
      count = header.find("AANTAL_LEERLINGEN");
    }

    @Override
    public void take(Row row) {
      Moment moment = row.moment(date);
      SchoolRow school = columns.school(row, columns.kind(row, "po"), moment);
      String figure = FIGURES.getOrDefault(row.text(counted), "");
      if (figure.isEmpty()) {
        row.putAside(new ReadFinding.UnknownValue(row.place(counted), row.text(counted)));
      }
      Figure value = Figure.of(row.heads(count));
      if (row.isUnderstood()) {
        schools.add(school);
        figures.add(
            new FigureRow(
                school.location(), school.kind(), moment, figure, "", value, OptionalInt.empty()));
      }
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build(), figures.build());
    }
  }
}
