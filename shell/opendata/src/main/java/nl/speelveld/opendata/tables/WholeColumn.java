package nl.speelveld.opendata.tables;

import java.util.Arrays;

/// Whole numbers: counts, years.
public final class WholeColumn implements Column {
  // why: one array in place of an array and a bit set; the mark never leaves this class
  private static final int MISSING = Integer.MIN_VALUE;

  private final String name;
  private final int[] values;

  private WholeColumn(String name, int[] values) {
    this.name = name;
    this.values = values;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public boolean isMissing(int row) {
    return values[row] == MISSING;
  }

  /// The value of a row. Throws where it is missing.
  public int value(int row) {
    if (isMissing(row)) {
      throw new IllegalStateException(
          "row (" + row + ") of column (" + name + ") is missing; ask isMissing first");
    }
    return values[row];
  }

  /// Gathers the values of one column, row by row.
  public static final class Builder {
    private final String name;
    private int[] values = new int[16];
    private int size;

    /// Starts an empty column.
    public Builder(String name) {
      this.name = name;
    }

    /// Adds a value.
    public void add(int value) {
      if (value == MISSING) {
        throw new IllegalArgumentException(
            "value of column ("
                + name
                + ") is ("
                + value
                + "), which is no value; add a missing one");
      }
      append(value);
    }

    /// Adds a missing value.
    public void addMissing() {
      append(MISSING);
    }

    private void append(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size + (size >> 1));
      }
      values[size++] = value;
    }

    /// The column so far.
    public WholeColumn build() {
      return new WholeColumn(name, Arrays.copyOf(values, size));
    }
  }
}
