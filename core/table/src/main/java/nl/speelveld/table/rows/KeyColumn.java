package nl.speelveld.table.rows;

import java.util.Arrays;
import java.util.List;

/// A column of names, each row a number that stands for a name. Immutable.
public final class KeyColumn {
  private final String name;
  private final List<String> values;
  private final int[] codes;

  KeyColumn(String name, List<String> values, int[] codes) {
    this.name = name;
    this.values = List.copyOf(values);
    this.codes = codes;
  }

  /// Name of the column.
  public String name() {
    return name;
  }

  /// The different values, in order of first appearance.
  public List<String> values() {
    return values;
  }

  /// The number of the value in a row, 0 … `values().size()` − 1.
  public int code(int row) {
    return codes[row];
  }

  /// The value in a row.
  public String value(int row) {
    return values.get(codes[row]);
  }

  int[] codesOf(int rows) {
    return Arrays.copyOf(codes, rows);
  }
}
