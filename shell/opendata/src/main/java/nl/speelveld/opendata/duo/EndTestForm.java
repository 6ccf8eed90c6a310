package nl.speelveld.opendata.duo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/// Mean end-test scores per location, one pair of columns (`IEP_AANTAL`, `IEP_GEM`) per test.
///
/// Scores of different tests stand on different scales and are never one figure. A test that nobody
/// took gives no row; one that was taken without a score, or with the score zero, gives a missing
/// figure.
final class EndTestForm implements SheetForm {
  @Override
  public FileKind kind() {
    return FileKind.DUO_END_TEST;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.areIn(header)
        && header.has("PEILDATUM_LEERLINGEN", "ONTHEFFING_REDEN_ND")
        && header.spelled().stream().anyMatch(name -> name.endsWith("_GEM"));
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header);
  }

  private record Test(String name, int count, int score) {}

  private static final class Sink implements RowSink {
    private final SchoolColumns columns;
    private final List<Test> tests = new ArrayList<>();
    private final int date;
    private final int grade8;
    private final int exempt;
    private final SchoolColumns.Once schools = new SchoolColumns.Once();
    private final FigureTable.Builder figures = new FigureTable.Builder();

    Sink(Header header) {
      columns = new SchoolColumns(header);
      date = header.find("PEILDATUM_LEERLINGEN");
      grade8 = header.find("LEERJAAR_8");
      exempt = header.find("ONTHEFFING_REDEN_ND");
      for (int column = 0; column < header.width(); column++) {
        String name = header.spelled(column);
        String test = name.endsWith("_GEM") ? name.substring(0, name.length() - 4) : "";
        if (header.has(test + "_AANTAL")) {
          tests.add(new Test(test.toLowerCase(Locale.ROOT), header.find(test + "_AANTAL"), column));
        }
      }
    }

    @Override
    public void take(Row row) {
      Moment moment = row.moment(date);
      String kind = columns.kind(row, "po");
      SchoolRow school = columns.school(row, kind, moment);
      List<FigureRow> found = new ArrayList<>();
      for (Test test : tests) {
        Heads heads = row.heads(test.count);
        Figure score = row.figure(test.score);
        if (!heads.isZero()) {
          String name = "end-test-" + test.name;
          found.add(figure(school, moment, name, noZero(score), heads));
        }
      }
      if (grade8 >= 0) {
        found.add(count(row, school, moment, "pupils-grade-8", grade8));
      }
      found.add(count(row, school, moment, "end-test-exempt", exempt));
      if (row.isUnderstood()) {
        schools.add(school);
        found.forEach(figures::add);
      }
    }

    private static Figure noZero(Figure score) {
      boolean zero = score.number().isPresent() && score.number().getAsDouble() == 0;
      return zero ? Figure.missing("zero-means-missing") : score;
    }

    private static FigureRow count(
        Row row, SchoolRow school, Moment moment, String name, int column) {
      Figure value = Figure.of(row.heads(column));
      return new FigureRow(
          school.location(), school.kind(), moment, name, "", value, OptionalInt.empty());
    }

    private static FigureRow figure(
        SchoolRow school, Moment moment, String name, Figure value, Heads heads) {
      OptionalInt pupils =
          heads.low() == heads.high() ? OptionalInt.of(heads.low()) : OptionalInt.empty();
      return new FigureRow(school.location(), school.kind(), moment, name, "", value, pupils);
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build(), figures.build());
    }
  }
}
