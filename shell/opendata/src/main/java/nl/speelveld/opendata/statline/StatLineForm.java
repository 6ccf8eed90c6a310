package nl.speelveld.opendata.statline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.Table;

/// Any StatLine table of regions: municipality, wijk and buurt by period, with figures.
///
/// Cells are padded with blanks. A point or an empty cell is a missing figure, -99995 and -99997
/// are secret ones. What a further dimension says (`Geslacht=Mannen`) stands behind the name of the
/// figure, after a bar.
public final class StatLineForm implements SheetForm {
  @Override
  public FileKind kind() {
    return FileKind.STATLINE;
  }

  @Override
  public boolean fits(Header header) {
    boolean maybe =
        header.has("PERIODEN")
            || header.spelled().stream().anyMatch(name -> name.startsWith("CODERING_"));
    return maybe && new StatLineColumns(header).areWhole();
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  private static final class Sink implements RowSink {
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})([A-Z]{2}\\d{2})?");
    private static final Pattern REGION = Pattern.compile("(GM|WK|BU|NL|PV|LD|CR)(\\d*)");
    private static final double SECRET = -99_997;
    private static final double UNKNOWN = -99_995;

    private final StatLineColumns columns;
    private final Header header;
    private final OptionalInt yearOfFile;
    private final Reading reading;
    private final AreaTable.Builder areas = new AreaTable.Builder();

    Sink(Header header, Reading reading) {
      this.header = header;
      this.reading = reading;
      columns = new StatLineColumns(header);
      yearOfFile =
          columns.period() < 0 ? reading.momentIn(header.titleText()).year() : OptionalInt.empty();
    }

    @Override
    public void take(Row row) {
      if (row.fields().size() < header.width()) {
        takeShort(row);
        return;
      }
      Area area = area(row);
      OptionalInt year = columns.period() < 0 ? yearOfFile : year(row);
      String suffix = suffix(row);
      List<Figure> values = new ArrayList<>();
      for (StatLineColumns.Topic topic : columns.topics()) {
        values.add(value(row, topic.column()));
      }
      if (row.isUnderstood()) {
        for (int at = 0; at < values.size(); at++) {
          Measure measure = columns.topics().get(at).measure();
          Measure full =
              suffix.isEmpty() ? measure : new Measure(measure.id() + suffix, measure.unit());
          areas.add(new AreaRow(area, year, full, values.get(at)));
        }
      }
    }

    // a lone cell below the table is its source line
    private void takeShort(Row row) {
      if (row.fields().size() == 1) {
        row.markHeading();
      } else {
        row.putAside(
            new ReadFinding.WrongWidth(row.place(-1), row.fields().size(), header.width()));
      }
    }

    private Area area(Row row) {
      String code = row.text(columns.code());
      Matcher region = REGION.matcher(code);
      if (!region.matches()) {
        row.putAside(new ReadFinding.NotACode(row.place(columns.code()), code));
        return new Area("other", code, "", "");
      }
      String kind =
          switch (region.group(1)) {
            case "GM" -> "municipality";
            case "WK" -> "wijk";
            case "BU" -> "buurt";
            case "NL" -> "country";
            case "PV" -> "province";
            default -> "other";
          };
      String digits = region.group(2);
      boolean inMunicipality = kind.equals("wijk") || kind.equals("buurt");
      String municipality =
          inMunicipality && digits.length() >= 4
              ? "GM" + digits.substring(0, 4)
              : row.text(columns.municipality());
      return new Area(kind, code, row.text(columns.name()), municipality);
    }

    private OptionalInt year(Row row) {
      String text = row.text(columns.period());
      Matcher period = PERIOD.matcher(text);
      if (!period.matches()) {
        row.putAside(new ReadFinding.NotADate(row.place(columns.period()), text));
        return OptionalInt.empty();
      }
      Moment moment = Moment.ofYear(Integer.parseInt(period.group(1)));
      reading.note(moment);
      return moment.year();
    }

    private String suffix(Row row) {
      StringBuilder text = new StringBuilder();
      for (StatLineColumns.Dimension dimension : columns.dimensions()) {
        text.append('|').append(dimension.name()).append('=').append(row.text(dimension.column()));
      }
      return text.toString();
    }

    private static Figure value(Row row, int column) {
      Figure value = row.figure(column);
      double number = value.number().orElse(0);
      return number == SECRET || number == UNKNOWN ? Figure.missing("secret") : value;
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
