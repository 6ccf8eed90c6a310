package nl.speelveld.matching.round;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Columns and numbers as they stand in files.
final class Columns {
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,12})?");

  private Columns() {}

  /// The columns of these names; none at all, and a finding each, where one is missing.
  static int[] needed(DataTable table, Findings.Collector findings, String... names) {
    int[] columns = new int[names.length];
    boolean complete = true;
    for (int name = 0; name < names.length; name++) {
      OptionalInt column = table.findColumn(names[name]);
      if (column.isEmpty()) {
        complete = false;
        findings.add(new RoundFinding.MissingColumn(Place.file(table.file()), names[name]));
      }
      columns[name] = column.orElse(0);
    }
    return complete ? columns : new int[0];
  }

  /// A day of the calendar, as `2023-04-30`.
  static Optional<LocalDate> findDate(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  static OptionalInt findWhole(String text) {
    return isDigits(text) || WHOLE.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /// A number with a point or a comma before its decimals.
  static OptionalDouble findNumber(String text) {
    if (isDigits(text)) {
      return OptionalDouble.of(Integer.parseInt(text));
    }
    return NUMBER.matcher(text).matches()
        ? OptionalDouble.of(Double.parseDouble(text.replace(',', '.')))
        : OptionalDouble.empty();
  }

  /// Up to nine digits: millions of distances are just that, and need no pattern.
  private static boolean isDigits(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 9;
  }
}
