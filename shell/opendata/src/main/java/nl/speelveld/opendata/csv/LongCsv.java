package nl.speelveld.opendata.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Reading;
import nl.speelveld.opendata.text.Encoding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.rows.LongTable;

/// Reads a long table of any origin, one row per unit and group or per pupil, straight from bytes
/// to numbered names: a million rows in some tenths of a second.
///
/// Only the columns that are asked for are kept. Names are compared as bytes and become a String
/// the first time that they occur. Encoding and separator are told from the content; a field may be
/// quoted. Rows with too few or too many fields are kept, with what they have, and said in a
/// finding: whoever counts the table refuses what is missing.
public final class LongCsv {
  private static final int SEPARATOR_SEARCH = 1 << 16;

  private final byte[] bytes;
  private final Encoding encoding;
  private final ByteRows rows;
  private final Reading reading;

  /// What came of reading.
  ///
  /// @param table the columns asked for, as far as the file has them
  /// @param columns the names of all columns of the file
  /// @param findings what is wrong or worth knowing
  public record Result(LongTable table, List<String> columns, Findings findings) {
    public Result {
      columns = List.copyOf(columns);
    }
  }

  private LongCsv(String name, byte[] bytes) {
    Encoding found = Encoding.of(bytes);
    boolean wide = found == Encoding.UTF_16LE || found == Encoding.UTF_16BE;
    this.bytes = wide ? found.decode(bytes).getBytes(StandardCharsets.UTF_8) : bytes;
    this.encoding = wide ? Encoding.UTF_8 : found;
    int start = encoding == Encoding.UTF_8 && startsWithMark(this.bytes) ? 3 : 0;
    int end = Math.min(this.bytes.length, SEPARATOR_SEARCH);
    char separator = Separator.of(encoding.decode(Arrays.copyOfRange(this.bytes, start, end)));
    this.rows = new ByteRows(this.bytes, start, separator);
    this.reading = new Reading(name);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB;
  }

  /// Reads a file. Keys and numbers are names of columns, exactly as the file has them.
  public static Result read(Path file, List<String> keys, List<String> numbers) throws IOException {
    return read(String.valueOf(file.getFileName()), Files.readAllBytes(file), keys, numbers);
  }

  /// Reads the bytes of a file.
  public static Result read(String name, byte[] bytes, List<String> keys, List<String> numbers) {
    return new LongCsv(name, bytes).read(keys, numbers);
  }

  private Result read(List<String> keys, List<String> numbers) {
    List<String> columns = rows.hasRow() ? header() : List.of();
    List<String> foundKeys = keep(keys, columns);
    List<String> foundNumbers = keep(numbers, columns);
    LongTable.Builder table = LongTable.builder(reading.file(), foundKeys, foundNumbers);
    Target[] targets = new Target[columns.size()];
    for (int at = 0; at < columns.size(); at++) {
      targets[at] =
          new Target(
              foundKeys.indexOf(columns.get(at)),
              foundNumbers.indexOf(columns.get(at)),
              new ByteDictionary());
    }
    while (rows.hasRow()) {
      readRow(targets, table);
    }
    return new Result(table.toTable(), columns, reading.toFindings());
  }

  private List<String> header() {
    List<String> columns = new ArrayList<>();
    do {
      rows.next();
      columns.add(text());
    } while (!rows.rowEnded());
    return columns;
  }

  private List<String> keep(List<String> wanted, List<String> columns) {
    List<String> found = new ArrayList<>();
    for (String name : wanted) {
      if (columns.contains(name)) {
        found.add(name);
      } else {
        reading.find(
            new ReadFinding.ColumnMissing(reading.place(), name, String.join(", ", columns)));
      }
    }
    return found;
  }

  /// Where the fields of one column go: a column of names, of numbers (-1: neither).
  private record Target(int key, int number, ByteDictionary names) {}

  private void readRow(Target[] targets, LongTable.Builder table) {
    int line = rows.rowLine();
    int field = 0;
    do {
      rows.next();
      if (field < targets.length) {
        take(targets[field], table);
      }
      field++;
    } while (!rows.rowEnded());
    table.endRow(line);
    if (field != targets.length) {
      reading.find(
          new ReadFinding.WrongWidth(Place.row(reading.file(), line), field, targets.length));
    }
  }

  private void take(Target target, LongTable.Builder table) {
    if (target.key >= 0) {
      int code = target.names.find(rows);
      if (code < 0) {
        code = table.intern(target.key, text());
        target.names.add(rows, code);
      }
      table.key(target.key, code);
    }
    if (target.number >= 0) {
      takeNumber(target.number, table);
    }
  }

  // why: nearly all counts are a few digits, for which a double needs no parser
  private void takeNumber(int column, LongTable.Builder table) {
    byte[] source = rows.source();
    int length = rows.to() - rows.from();
    int value = 0;
    boolean digits = length > 0 && length < 10;
    for (int at = rows.from(); digits && at < rows.to(); at++) {
      int digit = source[at] - '0';
      digits = digit >= 0 && digit <= 9;
      value = 10 * value + digit;
    }
    if (digits) {
      table.number(column, value);
    } else {
      table.number(column, text());
    }
  }

  private String text() {
    return encoding.decode(rows.source(), rows.from(), rows.to());
  }
}
