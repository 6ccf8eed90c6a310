package nl.speelveld.opendata.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Walks a sheet: looks for a header among the first rows, then gives every row to the form that
/// the header fits, and keeps the account.
///
/// Titles above the header are kept and offered to the form (some hold the reference date). Where
/// no form fits, all rows are counted and none is read.
public final class SheetReader {
  /// How many rows may stand above a header.
  static final int HEADER_SEARCH = 30;

  private final List<SheetForm> forms;

  /// A reader that knows these forms; the first that fits is taken.
  public SheetReader(List<SheetForm> forms) {
    this.forms = List.copyOf(forms);
  }

  /// Reads one sheet to its end.
  public SheetResult read(RowSource source, Reading reading) {
    List<List<String>> above = new ArrayList<>();
    long blank = 0;
    while (above.size() < HEADER_SEARCH && source.next()) {
      List<String> fields = source.fields();
      Header header = Header.of(fields, above, source.sheet());
      Optional<SheetForm> form = forms.stream().filter(each -> each.fits(header)).findFirst();
      if (form.isPresent()) {
        long headings = above.size() - blank + 1;
        var start = new RowAccount(headings + blank, headings, blank, 0, 0);
        return readRows(source, reading, new Fit(form.get(), header, start));
      }
      above.add(fields);
      blank += isBlank(fields) ? 1 : 0;
    }
    return countRows(source, above, blank);
  }

  private record Fit(SheetForm form, Header header, RowAccount start) {}

  private static SheetResult readRows(RowSource source, Reading reading, Fit fit) {
    long headerRow = source.number();
    RowSink sink = fit.form().open(fit.header(), reading);
    Row row = new Row(reading, fit.header());
    List<AsideRow> aside = new ArrayList<>();
    long headings = 0;
    long blank = 0;
    long understood = 0;
    while (source.next()) {
      List<String> fields = source.fields();
      if (isBlank(fields)) {
        blank++;
        continue;
      }
      row.moveTo(source.number(), fields);
      take(row, sink, fit.header());
      switch (row.outcome()) {
        case UNDERSTOOD -> understood++;
        case HEADING -> headings++;
        case ASIDE -> aside.add(new AsideRow(source.sheet(), row.number(), fields, row.reason()));
      }
    }
    long rows = headings + blank + understood + aside.size();
    RowAccount below = new RowAccount(rows, headings, blank, understood, aside.size());
    return new SheetResult(
        fit.form().kind(), headerRow, 0, fit.start().plus(below), sink.tables(), aside);
  }

  private static void take(Row row, RowSink sink, Header header) {
    if (!sink.takesAnyWidth() && !fitsWidth(row.fields(), header.width())) {
      row.putAside(new ReadFinding.WrongWidth(row.place(-1), row.fields().size(), header.width()));
      return;
    }
    sink.take(row);
  }

  // one field more is fine when it is empty: some files end their rows with a separator
  private static boolean fitsWidth(List<String> fields, int width) {
    return fields.size() == width || (fields.size() == width + 1 && fields.getLast().isBlank());
  }

  private static boolean isBlank(List<String> fields) {
    for (String field : fields) {
      if (!field.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static SheetResult countRows(
      RowSource source, List<List<String>> above, long blankAbove) {
    long rows = above.size();
    long blank = blankAbove;
    while (source.next()) {
      rows++;
      blank += isBlank(source.fields()) ? 1 : 0;
    }
    long columns =
        above.stream().filter(row -> !isBlank(row)).findFirst().map(List::size).orElse(0);
    return new SheetResult(
        FileKind.UNKNOWN,
        0,
        columns,
        new RowAccount(rows, 0, blank, 0, rows - blank),
        List.of(),
        List.of());
  }
}
