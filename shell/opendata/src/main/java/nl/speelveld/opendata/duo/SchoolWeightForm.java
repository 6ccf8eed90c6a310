package nl.speelveld.opendata.duo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.opendata.reading.Codes;
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
import nl.speelveld.opendata.tables.Position;
import nl.speelveld.opendata.tables.SchoolAddress;
import nl.speelveld.opendata.tables.SchoolProfile;
import nl.speelveld.opendata.tables.SchoolRow;
import nl.speelveld.opendata.tables.SchoolTable;
import nl.speelveld.opendata.tables.Table;

/// School weight (schoolweging) of the Inspectorate: a sheet per school year, and one with the mean
/// of three years.
///
/// The key `OVT` (`00AP|C1`) is the BRIN and a number that is not the location code of DUO: the
/// BRIN becomes the location, the whole key the detail. The year of a sheet is the first of its
/// school year (2024 of `2024-2025`); of the mean of three years the last that its column names.
final class SchoolWeightForm implements SheetForm {
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})");

  @Override
  public FileKind kind() {
    return FileKind.SCHOOL_WEIGHT;
  }

  @Override
  public boolean fits(Header header) {
    return header.has("OVT") && weightColumn(header) >= 0;
  }

  @Override
  public RowSink open(Header header, Reading reading) {
    return new Sink(header, reading);
  }

  private static int weightColumn(Header header) {
    for (int column = 0; column < header.width(); column++) {
      if (header.spelled(column).startsWith("SCHOOLWEGING")) {
        return column;
      }
    }
    return -1;
  }

  private static final class Sink implements RowSink {
    private final Reading reading;
    private final int key;
    private final int name;
    private final int board;
    private final int weight;
    private final int spread;
    private final int pupils;
    private final boolean mean;
    private final Moment moment;
    private final SchoolTable.Builder schools = new SchoolTable.Builder();
    private final FigureTable.Builder figures = new FigureTable.Builder();
    private long rows;

    Sink(Header header, Reading reading) {
      this.reading = reading;
      key = header.find("OVT");
      name = header.find("NAAM");
      board = header.find("BGNR", "BEVOEGD_GEZAG_NUMMER");
      weight = weightColumn(header);
      spread = header.find("SPREIDING");
      pupils = header.find("AANTAL_LEERLINGEN");
      mean = Header.spell(header.sheet()).startsWith("DRIE") || header.name(weight).length() > 12;
      moment = moment(header, reading);
    }

    private Moment moment(Header header, Reading reading) {
      Matcher year = YEAR.matcher(mean ? header.name(weight) : header.sheet());
      Moment last = Moment.UNKNOWN;
      while (year.find() && (mean || last.year().isEmpty())) {
        last = Moment.ofYear(Integer.parseInt(year.group(1)));
      }
      // the last year of 2024/2025 is the second half of a school year that began in 2024
      boolean second = mean && last.year().isPresent();
      Moment start = second ? Moment.ofYear(last.year().getAsInt() - 1) : last;
      return start.year().isPresent() ? start : reading.momentIn(header.titleText());
    }

    @Override
    public void take(Row row) {
      reading.note(moment);
      String text = row.text(key);
      int bar = text.indexOf('|');
      Optional<String> brin = Codes.findBrin(bar < 0 ? text : text.substring(0, bar));
      if (brin.isEmpty()) {
        row.putAside(new ReadFinding.NotACode(row.place(key), text));
      }
      Figure value = row.figure(weight);
      Figure spreading = spread < 0 ? Figure.missing("not-given") : row.figure(spread);
      Figure count = pupils < 0 ? Figure.missing("not-given") : row.figure(pupils);
      if (row.isUnderstood()) {
        rows++;
        String location = brin.orElse("");
        addSchool(row, location);
        OptionalInt heads =
            count.number().isPresent()
                ? OptionalInt.of((int) count.number().getAsDouble())
                : OptionalInt.empty();
        String figure = mean ? "school-weight-mean-of-three-years" : "school-weight";
        figures.add(new FigureRow(location, "bo", moment, figure, text, value, heads));
        if (spread >= 0) {
          figures.add(
              new FigureRow(
                  location, "bo", moment, "school-weight-spread", text, spreading, heads));
        }
      }
    }

    private void addSchool(Row row, String location) {
      schools.add(
          new SchoolRow(
              location,
              "bo",
              moment.year(),
              new SchoolProfile(row.text(name), "", row.text(board), "", ""),
              SchoolAddress.NONE,
              Position.NONE));
    }

    @Override
    public List<Table> tables() {
      if (rows > 0) {
        reading.find(new ReadFinding.OtherKey(reading.place(), rows));
      }
      return List.of(schools.build(), figures.build());
    }

    @Override
    public boolean takesAnyWidth() {
      return true;
    }
  }
}
