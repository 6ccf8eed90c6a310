package nl.speelveld.opendata.cbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.opendata.reading.Codes;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.reading.RowSink;
import nl.speelveld.opendata.reading.SheetForm;
import nl.speelveld.opendata.tables.Area;
import nl.speelveld.opendata.tables.AreaRow;
import nl.speelveld.opendata.tables.AreaTable;
import nl.speelveld.opendata.tables.Figure;
import nl.speelveld.opendata.tables.Measure;
import nl.speelveld.opendata.tables.Table;

/// Key figures per postcode of four digits, with a header of four rows: subject, group, column,
/// unit.
///
/// A subject or group that spans columns is written once, above the first of them: it holds until
/// the next. The name of a figure is what stands above its column, in our spelling with slashes:
/// `inwoners/geslacht/man`. -99997 means 0 to 4 or secret: the figure is missing. The edition of
/// 2023 and that of 2024 differ in columns; names are compared, never positions.
final class PostcodeFiguresForm implements SheetForm {
  @Override
  public FileKind kind() {
    return FileKind.CBS_POSTCODE_FIGURES;
  }

  @Override
  public boolean fits(Header header) {
    return header.width() > 1
        && header.spelled(0).equals("POSTCODE_4")
        && header.above().size() >= 2
        && header.titleText().contains("99");
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  private static final class Sink implements RowSink {
    private static final double SECRET = -99_997;

    private final OptionalInt year;
    private final List<String> names = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final AreaTable.Builder areas = new AreaTable.Builder();

    Sink(Header header, Reading reading) {
      year = year(header, reading);
      findNames(header);
    }

    private static OptionalInt year(Header header, Reading reading) {
      // the title says "… van Nederland per postcode, 2024"; the rows below it hold other dates
      String title =
          header.above().stream()
              .flatMap(List::stream)
              .filter(cell -> !cell.isBlank())
              .findFirst()
              .orElse("");
      String named = header.sheet().matches(".*20\\d\\d.*") ? header.sheet() : title;
      return reading.momentIn(named).year();
    }

    private void findNames(Header header) {
      List<String> subjects = header.above().get(header.above().size() - 2);
      List<String> groups = header.above().getLast();
      String subject = "";
      String group = "";
      int width = Math.max(header.width(), Math.max(subjects.size(), groups.size()));
      for (int column = 0; column < width; column++) {
        String own = cell(groups, column);
        if (!cell(subjects, column).isEmpty()) {
          subject = cell(subjects, column);
          group = "";
        }
        group = own.isEmpty() ? group : own;
        String last = column < header.width() ? spell(header.name(column)) : "";
        names.add(join(subject, group, last));
      }
    }

    private static String cell(List<String> row, int column) {
      return column < row.size() ? spell(row.get(column)) : "";
    }

    private static String spell(String text) {
      return Header.spell(text).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String join(String subject, String group, String last) {
      StringBuilder name = new StringBuilder(subject);
      for (String part : List.of(group, last)) {
        if (!part.isEmpty() && !name.toString().endsWith(part)) {
          name.append(name.isEmpty() ? "" : "/").append(part);
        }
      }
      return name.toString();
    }

    @Override
    public void take(Row row) {
      String first = row.text(0);
      if (measures.isEmpty() && first.equals("Code")) {
        for (int column = 0; column < names.size(); column++) {
          measures.add(new Measure(names.get(column), row.text(column)));
        }
        row.markHeading();
        return;
      }
      Optional<String> postcode = Codes.findPostcode4(first);
      if (postcode.isEmpty()) {
        if (row.fields().stream().skip(1).allMatch(String::isBlank)) {
          row.markHeading(); // a note below the table
        } else {
          row.putAside(new ReadFinding.NotACode(row.place(0), first));
        }
        return;
      }
      List<Figure> values = new ArrayList<>();
      for (int column = 1; column < Math.min(row.fields().size(), names.size()); column++) {
        values.add(value(row, column));
      }
      if (row.isUnderstood()) {
        Area area = new Area("pc4", postcode.get(), "", "");
        for (int at = 0; at < values.size(); at++) {
          areas.add(new AreaRow(area, year, measure(at + 1), values.get(at)));
        }
      }
    }

    private Measure measure(int column) {
      return measures.isEmpty() ? new Measure(names.get(column), "") : measures.get(column);
    }

    private static Figure value(Row row, int column) {
      Figure value = row.figure(column);
      boolean secret = value.number().isPresent() && value.number().getAsDouble() == SECRET;
      return secret ? Figure.missing("0-4-or-secret") : value;
    }

    @Override
    public List<Table> tables() {
      return List.of(areas.build());
    }

    @Override
    public boolean takesAnyWidth() {
      return true;
    }
  }
}
