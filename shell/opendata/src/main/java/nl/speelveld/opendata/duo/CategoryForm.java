package nl.speelveld.opendata.duo;

import java.util.ArrayList;
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
import nl.speelveld.opendata.tables.SchoolRow;
import nl.speelveld.opendata.tables.Stage;
import nl.speelveld.opendata.tables.Table;

/// Pupils of grade 8 by school advice, or by reference level: one column per category.
final class CategoryForm implements SheetForm {
  private final boolean advice;

  /// School advice.
  static CategoryForm advice() {
    return new CategoryForm(true);
  }

  /// Reference levels.
  static CategoryForm referenceLevels() {
    return new CategoryForm(false);
  }

  private CategoryForm(boolean advice) {
    this.advice = advice;
  }

  @Override
  public FileKind kind() {
    return advice ? FileKind.DUO_ADVICE : FileKind.DUO_REFERENCE_LEVELS;
  }

  @Override
  public boolean fits(Header header) {
    return SchoolColumns.areIn(header)
        && header.find("PEILDATUM_LEERLINGEN", "PEILDATUM", "PEILJAAR") >= 0
        && (advice
            ? header.has("VSO", "PRO", "HAVO", "HAVO_VWO", "VWO")
            : header.has("REKENEN_LAGER1F", "LV_LAGER1F"));
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    CategoryColumns columns =
        advice ? CategoryColumns.ofAdvice(header) : CategoryColumns.ofReferenceLevels(header);
    return new Sink(header, columns);
  }

  private static final class Sink implements RowSink {
    private final SchoolColumns columns;
    private final CategoryColumns categories;
    private final int date;
    private final int total;
    private final SchoolColumns.Once schools = new SchoolColumns.Once();
    private final PupilCounts pupils = new PupilCounts();

    Sink(Header header, CategoryColumns categories) {
      columns = new SchoolColumns(header);
      this.categories = categories;
      date = header.find("PEILDATUM_LEERLINGEN", "PEILDATUM", "PEILJAAR");
      total = header.find("TOTAAL_ADVIES");
    }

    @Override
    public void take(Row row) {
      Moment moment = row.moment(date);
      String kind = columns.kind(row, "po");
      SchoolRow school = columns.school(row, kind, moment);
      List<Heads> counts = new ArrayList<>();
      long low = 0;
      long high = 0;
      for (CategoryColumns.One one : categories.all()) {
        Heads count = row.heads(one.column());
        counts.add(count);
        low += count.low();
        high += count.high();
      }
      checkTotal(row, low, high);
      if (row.isUnderstood()) {
        schools.add(school);
        add(new PupilCounts.Of(school.location(), kind, moment), counts);
      }
    }

    private void checkTotal(Row row, long low, long high) {
      if (total >= 0) {
        Heads stated = row.heads(total);
        if (row.isUnderstood() && (stated.high() < low || stated.low() > high)) {
          row.putAside(new ReadFinding.TotalDiffers(row.place(total), low, stated.low()));
        }
      }
    }

    private void add(PupilCounts.Of school, List<Heads> counts) {
      for (int at = 0; at < counts.size(); at++) {
        CategoryColumns.One one = categories.all().get(at);
        PupilGroup group = PupilGroup.of(one.feature(), one.category(), Stage.ALL);
        pupils.addUnlessZero(school, group, counts.get(at));
      }
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build(), pupils.build());
    }
  }
}
