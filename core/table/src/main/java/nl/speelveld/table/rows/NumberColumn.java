package nl.speelveld.table.rows;

import java.util.Arrays;
import java.util.List;

/// A column of numbers; a cell that holds no number keeps its text. Immutable.
///
/// Few cells hold no number, so they stand apart: their rows in rising order, and their texts.
public final class NumberColumn {
  private final String name;
  private final double[] numbers;
  private final int[] textRows;
  private final List<String> texts;

  NumberColumn(String name, double[] numbers, int[] textRows, List<String> texts) {
    this.name = name;
    this.numbers = numbers;
    this.textRows = textRows;
    this.texts = List.copyOf(texts);
  }

  /// Name of the column.
  public String name() {
    return name;
  }

  /// Whether a row holds a number.
  public boolean isNumber(int row) {
    return textRows.length == 0 || Arrays.binarySearch(textRows, row) < 0;
  }

  /// The number of a row; throws where the row holds none.
  public double number(int row) {
    if (!isNumber(row)) {
      throw new IllegalStateException(
          "row ("
              + row
              + ") of column ("
              + name
              + ") holds (\""
              + text(row)
              + "\"), not a number. Ask isNumber first.");
    }
    return numbers[row];
  }

  /// The text of a row that holds no number, empty where the cell is empty.
  public String text(int row) {
    return texts.get(Arrays.binarySearch(textRows, row));
  }

  // 0 in a row that holds no number
  double rawNumber(int row) {
    return numbers[row];
  }

  int firstTextRow() {
    return textRows.length == 0 ? Integer.MAX_VALUE : textRows[0];
  }
}
