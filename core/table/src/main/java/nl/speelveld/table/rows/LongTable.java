package nl.speelveld.table.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.table.finding.Place;

/// Rows as a file holds them, in columns: names as numbers of a dictionary, counts as `double`.
///
/// Memory: 4 bytes a name, 8 bytes a count, 4 bytes a row for the row number; a million rows with
/// two names and a count take 20 MB. No object is made per row. Immutable; made by a [Builder].
public final class LongTable {
  private final String name;
  private final List<KeyColumn> keys;
  private final List<NumberColumn> numbers;
  private final int[] rowNumbers;

  private LongTable(
      String name, List<KeyColumn> keys, List<NumberColumn> numbers, int[] rowNumbers) {
    this.name = name;
    this.keys = List.copyOf(keys);
    this.numbers = List.copyOf(numbers);
    this.rowNumbers = rowNumbers;
  }

  /// A builder for a table with these columns; `name` is the file that findings will name.
  public static Builder builder(String name, List<String> keyColumns, List<String> numberColumns) {
    return new Builder(name, keyColumns, numberColumns);
  }

  /// Name of the table or file.
  public String name() {
    return name;
  }

  /// How many rows there are.
  public int rows() {
    return rowNumbers.length;
  }

  /// The columns of names.
  public List<KeyColumn> keys() {
    return keys;
  }

  /// The columns of numbers.
  public List<NumberColumn> numbers() {
    return numbers;
  }

  /// The column of names that is called so.
  public Optional<KeyColumn> findKey(String column) {
    return keys.stream().filter(key -> key.name().equals(column)).findFirst();
  }

  /// The column of numbers that is called so.
  public Optional<NumberColumn> findNumber(String column) {
    return numbers.stream().filter(number -> number.name().equals(column)).findFirst();
  }

  /// Names of all columns.
  public List<String> columnNames() {
    List<String> names = new ArrayList<>();
    keys.forEach(key -> names.add(key.name()));
    numbers.forEach(number -> names.add(number.name()));
    return List.copyOf(names);
  }

  /// Row number in the file, as an editor shows it.
  public int rowNumber(int row) {
    return rowNumbers[row];
  }

  /// Where a row stands in the file.
  public Place place(int row) {
    return Place.row(name, rowNumbers[row]);
  }

  /// Gathers rows. Lives inside one method, is never shared between threads.
  ///
  /// For each row call [#key(int, String)] or [#key(int, int)] and [#number(int, double)] or
  /// [#number(int, String)] for each column, then [#endRow(int)]. A name that was not set is empty,
  /// a number that was not set is missing.
  public static final class Builder {
    private final String name;
    private final List<String> keyNames;
    private final List<String> numberNames;
    private final List<Map<String, Integer>> codeOf = new ArrayList<>();
    private final List<List<String>> values = new ArrayList<>();
    private final int[][] codes;
    private final double[][] numbers;
    private final List<List<String>> texts = new ArrayList<>();
    private final int[][] textRows;
    private final String[] lastValue;
    private final int[] lastCode;
    private final boolean[] keySet;
    private final boolean[] numberSet;
    private int[] rowNumbers = new int[1024];
    private int rows;

    private Builder(String name, List<String> keyNames, List<String> numberNames) {
      this.name = name;
      this.keyNames = List.copyOf(keyNames);
      this.numberNames = List.copyOf(numberNames);
      this.codes = new int[keyNames.size()][1024];
      this.numbers = new double[numberNames.size()][1024];
      this.textRows = new int[numberNames.size()][0];
      this.lastValue = new String[keyNames.size()];
      this.lastCode = new int[keyNames.size()];
      this.keySet = new boolean[keyNames.size()];
      this.numberSet = new boolean[numberNames.size()];
      Arrays.fill(lastValue, "");
      Arrays.fill(lastCode, -1);
      keyNames.forEach(key -> {
        codeOf.add(new HashMap<>());
        values.add(new ArrayList<>());
      });
      numberNames.forEach(number -> texts.add(new ArrayList<>()));
    }

    /// The number that stands for a value in a column of names; new values get the next number. For
    /// readers that keep their own dictionary.
    public int intern(int column, String value) {
      // why: files are mostly sorted by unit, so the last value often comes again
      if (lastCode[column] >= 0 && lastValue[column].equals(value)) {
        return lastCode[column];
      }
      Integer known = codeOf.get(column).get(value);
      int code = known == null ? addValue(column, value) : known;
      lastValue[column] = value;
      lastCode[column] = code;
      return code;
    }

    private int addValue(int column, String value) {
      int code = values.get(column).size();
      values.get(column).add(value);
      codeOf.get(column).put(value, code);
      return code;
    }

    /// Sets a name of the present row.
    public Builder key(int column, String value) {
      return key(column, intern(column, value));
    }

    /// Sets a name of the present row by the number that [#intern] gave.
    public Builder key(int column, int code) {
      if (code < 0 || code >= values.get(column).size()) {
        throw new IllegalArgumentException(
            "code (%d) of column (%s) was not given out; intern gave 0 to %d"
                .formatted(code, keyNames.get(column), values.get(column).size() - 1));
      }
      codes[column][rows] = code;
      keySet[column] = true;
      return this;
    }

    /// Sets a number of the present row. NaN and infinite values are kept as text, not as numbers.
    public Builder number(int column, double value) {
      if (!Double.isFinite(value)) {
        return text(column, Double.toString(value));
      }
      numbers[column][rows] = value;
      numberSet[column] = true;
      return this;
    }

    /// Sets a number of the present row from its text: digits with an optional sign, decimal point
    /// or comma, and exponent. Anything else is kept as text.
    public Builder number(int column, String text) {
      String trimmed = text.strip();
      return NumberText.isNumber(trimmed)
          ? number(column, Double.parseDouble(trimmed.replace(',', '.')))
          : text(column, trimmed);
    }

    private Builder text(int column, String text) {
      int known = texts.get(column).size();
      if (known > 0 && textRows[column][known - 1] == rows) {
        texts.get(column).set(known - 1, text);
        return this;
      }
      if (known == textRows[column].length) {
        textRows[column] = Arrays.copyOf(textRows[column], Math.max(16, known * 2));
      }
      textRows[column][known] = rows;
      texts.get(column).add(text);
      numberSet[column] = true;
      return this;
    }

    /// Ends the present row, which stands at this row number in the file (the header is row 1).
    public Builder endRow(int rowNumber) {
      for (int column = 0; column < keySet.length; column++) {
        if (!keySet[column]) {
          key(column, "");
        }
        keySet[column] = false;
      }
      for (int column = 0; column < numberSet.length; column++) {
        if (!numberSet[column]) {
          text(column, "");
        }
        numberSet[column] = false;
      }
      rowNumbers[rows++] = rowNumber;
      if (rows == rowNumbers.length) {
        grow();
      }
      return this;
    }

    /// Ends the present row, which stands right below the one before.
    public Builder endRow() {
      return endRow(rows == 0 ? 2 : rowNumbers[rows - 1] + 1);
    }

    private void grow() {
      int length = Math.multiplyExact(rows, 2);
      rowNumbers = Arrays.copyOf(rowNumbers, length);
      for (int column = 0; column < codes.length; column++) {
        codes[column] = Arrays.copyOf(codes[column], length);
      }
      for (int column = 0; column < numbers.length; column++) {
        numbers[column] = Arrays.copyOf(numbers[column], length);
      }
    }

    /// The table of all rows so far.
    public LongTable toTable() {
      List<KeyColumn> keyColumns = new ArrayList<>();
      for (int column = 0; column < codes.length; column++) {
        keyColumns.add(
            new KeyColumn(
                keyNames.get(column), values.get(column), Arrays.copyOf(codes[column], rows)));
      }
      List<NumberColumn> numberColumns = new ArrayList<>();
      for (int column = 0; column < numbers.length; column++) {
        List<String> kept = texts.get(column);
        numberColumns.add(
            new NumberColumn(
                numberNames.get(column),
                Arrays.copyOf(numbers[column], rows),
                Arrays.copyOf(textRows[column], kept.size()),
                kept));
      }
      return new LongTable(name, keyColumns, numberColumns, Arrays.copyOf(rowNumbers, rows));
    }
  }
}
