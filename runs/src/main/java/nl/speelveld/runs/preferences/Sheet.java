package nl.speelveld.runs.preferences;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.rows.KeyColumn;
import nl.speelveld.table.rows.LongTable;

/// A table whose columns are found by any of their usual names, perhaps some of its rows only.
final class Sheet {
  private static final double LARGEST = 1e12;
  private static final Pattern PERHAPS_THOUSANDS = Pattern.compile("[0-9]{1,3}([.,][0-9]{3})+");

  private final LongTable table;
  private final int[] kept;

  private Sheet(LongTable table, int[] kept) {
    this.table = table;
    this.kept = kept;
  }

  /// All rows of a table.
  static Sheet of(LongTable table) {
    return new Sheet(table, IntStream.range(0, table.rows()).toArray());
  }

  /// The rows where columns say what is asked; a column that the table does not have asks nothing.
  ///
  /// @param where words such as `sector=po`
  Sheet where(List<String> where) {
    int[] rows = kept;
    for (String word : where) {
      int cut = word.indexOf('=');
      Optional<KeyColumn> column = table.findKey(word.substring(0, cut));
      if (column.isPresent()) {
        String wanted = word.substring(cut + 1);
        rows = Arrays.stream(rows).filter(row -> column.get().value(row).equals(wanted)).toArray();
      }
    }
    return new Sheet(table, rows);
  }

  String name() {
    return table.name();
  }

  int rows() {
    return kept.length;
  }

  Place place(int row) {
    return table.place(kept[row]);
  }

  Place place(int row, String field) {
    return new Place(table.name(), table.rowNumber(kept[row]), field);
  }

  Place whole() {
    return Place.file(table.name());
  }

  List<String> columns() {
    return table.columnNames();
  }

  /// The column that has the first of these names that there is.
  Optional<Column> find(List<String> names) {
    return names.stream()
        .flatMap(
            name -> table.keys().stream().filter(key -> TableKind.plain(key.name()).equals(name)))
        .findFirst()
        .map(Column::new);
  }

  /// The column of exactly this name.
  Optional<Column> find(String name) {
    return table.findKey(name).map(Column::new);
  }

  /// The row of each name in a column; of a name that occurs twice the first.
  Map<String, Integer> rowsBy(Column column) {
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < rows(); row++) {
      rows.putIfAbsent(column.text(row), row);
    }
    return rows;
  }

  /// A column, read by row of the sheet.
  final class Column {
    private final KeyColumn keys;

    Column(KeyColumn keys) {
      this.keys = keys;
    }

    String name() {
      return keys.name();
    }

    String text(int row) {
      return keys.value(kept[row]).strip();
    }

    /// How many a row counts; a finding where that is no number of 0 or more, or may be thousands.
    Optional<Double> count(int row, Findings.Collector findings) {
      Optional<Double> number = number(row).filter(its -> its >= 0);
      boolean thousands = PERHAPS_THOUSANDS.matcher(text(row)).matches();
      if (thousands) {
        findings.add(new FileFinding.ThousandsMark(place(row, name()), text(row)));
      } else if (number.isEmpty()) {
        findings.add(new FileFinding.NotANumber(place(row, name()), text(row)));
      }
      return thousands ? Optional.empty() : number;
    }

    /// The number of a row; nothing where it is none.
    Optional<Double> number(int row) {
      return Sheet.number(text(row));
    }
  }

  /// What a text says as a number, with a decimal point or comma; nothing beyond 10¹², where
  /// squares lose their digits.
  static Optional<Double> number(String text) {
    try {
      double value = Double.parseDouble(text.replace(',', '.'));
      return Math.abs(value) <= LARGEST ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException notNumber) { // why: the one way that the JDK tells it
      return Optional.empty();
    }
  }
}
