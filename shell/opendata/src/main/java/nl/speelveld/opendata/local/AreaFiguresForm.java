package nl.speelveld.opendata.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import nl.speelveld.opendata.tables.Table;

/// A row per buurt or wijk (and year), a column per figure: Amsterdam buurten, wijken of Den Haag.
///
/// In the file of Den Haag a zero is a missing figure in the columns of income, work, benefit,
/// education and youth care: whole years and small wijken have it there. In the columns of
/// residents and origin a zero is a zero.
final class AreaFiguresForm implements SheetForm {
  private final boolean denHaag;

  static AreaFiguresForm denHaag() {
    return new AreaFiguresForm(true);
  }

  static AreaFiguresForm amsterdam() {
    return new AreaFiguresForm(false);
  }

  private AreaFiguresForm(boolean denHaag) {
    this.denHaag = denHaag;
  }

  @Override
  public FileKind kind() {
    return denHaag ? FileKind.DENHAAG_AREAS : FileKind.AMSTERDAM_FIGURES;
  }

  @Override
  public boolean fits(Header header) {
    return denHaag
        ? header.has("WKC", "GMN", "YEAR", "INCOME_MEAN", "TOTAL_POPULATION")
        : header.has("BU_CODE", "POP", "HH", "P_HH_LOW_INCOME");
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  private static final class Sink implements RowSink {
    private static final Pattern CODE = Pattern.compile("(WK|BU)(\\d{4})\\d{2,4}");
    private static final List<String> NO_FIGURES =
        List.of("WKC", "GMN", "WIJKNAAM", "YEAR", "BU_CODE");
    private static final List<String> ZERO_IS_MISSING =
        List.of(
            "INCOME_MEAN",
            "EMPLOYEE",
            "WELFARE_BENEFIT_USER",
            "LOW_INCOME",
            "HGOPL_LOW",
            "HGOPL_MID",
            "HGOPL_HIGH",
            "JGDHULP_USER");

    /// A column of figures.
    private record Topic(int column, Measure measure, boolean zeroIsMissing) {}

    private final Reading reading;
    private final int code;
    private final int name;
    private final int yearColumn;
    private final List<Topic> topics = new ArrayList<>();
    private final OptionalInt yearOfFile;
    private final AreaTable.Builder areas = new AreaTable.Builder();
    private long zeros;

    Sink(Header header, Reading reading) {
      this.reading = reading;
      code = header.find("WKC", "BU_CODE");
      name = header.find("WIJKNAAM");
      yearColumn = header.find("YEAR");
      for (int column = 0; column < header.width(); column++) {
        String spelled = header.spelled(column);
        if (!NO_FIGURES.contains(spelled)) {
          Measure measure =
              new Measure(
                  spelled.toLowerCase(Locale.ROOT),
                  header.name(column).startsWith("%") ? "share" : "");
          boolean zero = yearColumn >= 0 && ZERO_IS_MISSING.contains(spelled);
          topics.add(new Topic(column, measure, zero));
        }
      }
      yearOfFile =
          yearColumn < 0 ? reading.momentIn(header.titleText()).year() : OptionalInt.empty();
    }

    @Override
    public void take(Row row) {
      String text = row.text(code);
      Matcher matcher = CODE.matcher(text);
      if (!matcher.matches()) {
        row.putAside(new ReadFinding.NotACode(row.place(code), text));
        return;
      }
      String kind = matcher.group(1).equals("WK") ? "wijk" : "buurt";
      Area area = new Area(kind, text, row.text(name), "GM" + matcher.group(2));
      OptionalInt year = yearColumn < 0 ? yearOfFile : row.moment(yearColumn).year();
      List<Figure> values = topics.stream().map(topic -> value(row, topic)).toList();
      if (row.isUnderstood()) {
        for (int at = 0; at < values.size(); at++) {
          areas.add(new AreaRow(area, year, topics.get(at).measure, values.get(at)));
        }
      }
    }

    private Figure value(Row row, Topic topic) {
      Figure value = row.figure(topic.column);
      boolean zero = value.number().isPresent() && value.number().getAsDouble() == 0;
      if (zero && topic.zeroIsMissing) {
        zeros++;
        return Figure.missing("zero-means-missing");
      }
      return value;
    }

    @Override
    public List<Table> tables() {
      if (zeros > 0) {
        reading.find(new ReadFinding.ZeroIsMissing(reading.place(), zeros));
      }
      return List.of(areas.build());
    }
  }
}
