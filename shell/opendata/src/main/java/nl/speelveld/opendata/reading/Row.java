package nl.speelveld.opendata.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.speelveld.opendata.tables.Figure;
import nl.speelveld.opendata.tables.Heads;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.text.DateText;
import nl.speelveld.opendata.text.NumberText;
import nl.speelveld.table.code.MisreadText;
import nl.speelveld.table.finding.Place;

/// The row that is being read: asks its fields one by one, and remembers the first that was not
/// understood. One object serves all rows of a sheet.
///
/// A question about a field always gives a value to go on with; after the last question
/// [#isUnderstood()] tells whether the values mean anything.
public final class Row {
  private final Reading reading;
  private final Header header;
  private List<String> fields = List.of();
  private long number;
  private Outcome outcome = Outcome.UNDERSTOOD;
  private String reason = "";
  private String lastDateText = "";
  private Moment lastDate = Moment.UNKNOWN;

  /// What became of a row.
  public enum Outcome {
    /// All that was asked was understood.
    UNDERSTOOD,
    /// A field was not understood.
    ASIDE,
    /// The row turned out to be a second header, a unit line or a footnote.
    HEADING
  }

  /// A cursor over the rows under a header.
  public Row(Reading reading, Header header) {
    this.reading = reading;
    this.header = header;
  }

  /// Moves to the next row.
  public void moveTo(long rowNumber, List<String> rowFields) {
    number = rowNumber;
    fields = rowFields;
    outcome = Outcome.UNDERSTOOD;
    reason = "";
  }

  /// What became of the row so far.
  public Outcome outcome() {
    return outcome;
  }

  /// Code of the finding that put the row aside, empty where none did.
  public String reason() {
    return reason;
  }

  /// Whether all questions so far had an answer.
  public boolean isUnderstood() {
    return outcome == Outcome.UNDERSTOOD;
  }

  /// Row number as an editor shows it.
  public long number() {
    return number;
  }

  /// The fields as they stand in the file.
  public List<String> fields() {
    return fields;
  }

  /// Says that this row holds no data: a unit line, a footnote.
  public void markHeading() {
    outcome = Outcome.HEADING;
  }

  /// Puts the row aside.
  public void putAside(ReadFinding finding) {
    reading.find(finding);
    if (outcome == Outcome.UNDERSTOOD) {
      outcome = Outcome.ASIDE;
      reason = finding.code();
    }
  }

  /// The place of a field.
  public Place place(int column) {
    String field = column >= 0 && column < header.width() ? header.name(column) : "";
    return new Place(reading.file(), number, field);
  }

  /// The text of a field without blanks around it; empty where the column is absent (-1).
  public String text(int column) {
    if (column < 0 || column >= fields.size()) {
      return "";
    }
    String text = fields.get(column).strip();
    return isAscii(text) ? text : plain(column, text);
  }

  // why: nearly all fields are plain, and this look costs less than any repair
  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 128) {
        return false;
      }
    }
    return true;
  }

  // a no-break space is no white space to Java, but it is to people
  private String plain(int column, String text) {
    String bare = text.replace('\u00A0', ' ').strip();
    String mended = MisreadText.repaired(bare);
    if (!mended.equals(bare)) {
      reading.find(new ReadFinding.EncodingMended(place(column), bare, mended));
    }
    return mended;
  }

  /// A whole number.
  public int whole(int column) {
    OptionalInt value = NumberText.whole(text(column));
    if (value.isEmpty()) {
      putAside(new ReadFinding.NotANumber(place(column), text(column)));
    }
    return value.orElse(0);
  }

  /// A count of pupils: a whole number, or a mask (`<5`, `-1`).
  public Heads heads(int column) {
    String text = text(column);
    OptionalInt value = NumberText.whole(text);
    if (value.isPresent() && value.getAsInt() >= 0) {
      return Heads.of(value.getAsInt());
    }
    if (text.equals("-1")) { // the mask of the CKAN files
      reading.noteMasked();
      return Heads.MASKED;
    }
    OptionalInt below =
        text.startsWith("<") ? NumberText.whole(text.substring(1).strip()) : OptionalInt.empty();
    if (below.isPresent() && below.getAsInt() >= 2) {
      reading.noteMasked();
      return new Heads(1, below.getAsInt() - 1);
    }
    putAside(new ReadFinding.NotANumber(place(column), text));
    return Heads.of(0);
  }

  /// A figure that may be missing: an empty field or a lone point is no figure.
  public Figure figure(int column) {
    String text = text(column);
    if (text.isEmpty() || text.equals(".") || text.equals("-") || text.equals(",")) {
      return Figure.missing("not-given");
    }
    OptionalDouble value = NumberText.decimal(text);
    if (value.isEmpty()) {
      putAside(new ReadFinding.NotANumber(place(column), text));
      return Figure.missing("not-understood");
    }
    return Figure.of(value.getAsDouble());
  }

  /// A date, or a year alone, that the figures of the file hold for.
  public Moment moment(int column) {
    Moment moment = date(column);
    reading.note(moment);
    return moment;
  }

  /// A date, or a year alone, that is a fact of its own.
  public Moment date(int column) {
    String text = text(column);
    if (!text.equals(lastDateText)) { // why: all rows of most files have the same date
      lastDateText = text;
      lastDate = momentOf(text);
    }
    if (lastDate.year().isEmpty()) {
      putAside(new ReadFinding.NotADate(place(column), text));
    }
    return lastDate;
  }

  private static Moment momentOf(String text) {
    Optional<LocalDate> date = DateText.find(text);
    if (date.isPresent()) {
      return new Moment(OptionalInt.of(date.get().getYear()), date.get().toString());
    }
    OptionalInt year = NumberText.whole(text);
    return year.isPresent() && year.getAsInt() >= 1800 && year.getAsInt() <= 2200
        ? Moment.ofYear(year.getAsInt())
        : Moment.UNKNOWN;
  }
}
