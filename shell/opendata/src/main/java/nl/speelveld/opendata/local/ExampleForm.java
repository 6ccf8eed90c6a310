package nl.speelveld.opendata.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.reading.RowSink;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.tables.Column;
import nl.speelveld.opendata.tables.FreeTable;
import nl.speelveld.opendata.tables.Table;
import nl.speelveld.opendata.tables.TextColumn;
import nl.speelveld.opendata.tables.WholeColumn;

/// Example tables of researchers: counts per state, district, school and group, or one row per
/// pupil. They are given as they are, column by column.
final class ExampleForm implements SheetForm {
  private final boolean counts;

  /// Counts of US schools by ethnic group.
  static ExampleForm usSchools() {
    return new ExampleForm(true);
  }

  /// Pupils by ethnic group and income quintile.
  static ExampleForm schoolSes() {
    return new ExampleForm(false);
  }

  private ExampleForm(boolean counts) {
    this.counts = counts;
  }

  @Override
  public FileKind kind() {
    return counts ? FileKind.US_SCHOOLS : FileKind.SCHOOL_SES;
  }

  @Override
  public boolean fits(Header header) {
    return counts
        ? header.has("STATE", "DISTRICT", "SCHOOL", "RACE", "N")
        : header.has("SCHOOL_ID", "ETHNIC_GROUP", "SES_QUINTILE");
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, counts);
  }

  private static final class Sink implements RowSink {
    private final String name;
    private final int count;
    private final List<TextColumn.Builder> texts = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final WholeColumn.Builder counted = new WholeColumn.Builder("n");

    Sink(Header header, boolean counts) {
      name = counts ? "us_schools" : "school_ses";
      count = header.find("N");
      for (int column = 0; column < header.width(); column++) {
        if (column != count) {
          columns.add(column);
          texts.add(new TextColumn.Builder(header.spelled(column).toLowerCase(Locale.ROOT)));
        }
      }
    }

    @Override
    public void take(Row row) {
      int heads = count < 0 ? 1 : row.whole(count);
      if (row.isUnderstood()) {
        for (int at = 0; at < columns.size(); at++) {
          texts.get(at).add(row.text(columns.get(at)));
        }
        counted.add(heads);
      }
    }

    @Override
    public List<Table> tables() {
      List<Column> all = new ArrayList<>();
      texts.forEach(text -> all.add(text.build()));
      all.add(counted.build());
      return List.of(new FreeTable(name, all));
    }
  }
}
