package nl.speelveld.opendata.tables;

import java.util.Arrays;

/// Decimal numbers: shares, scores, distances.
public final class DecimalColumn implements Column {
  // why: one array in place of an array and a bit set; the mark never leaves this class
  private static final double MISSING = Double.NaN;

  private final String name;
  private final double[] values;

  private DecimalColumn(String name, double[] values) {
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
    return Double.isNaN(values[row]);
  }

  /// The value of a row. Throws where it is missing.
  public double value(int row) {
    if (isMissing(row)) {
      throw new IllegalStateException(
          "row (" + row + ") of column (" + name + ") is missing; ask isMissing first");
    }
    return values[row];
  }

  /// Gathers the values of one column, row by row.
  public static final class Builder {
    private final String name;
    private double[] values = new double[16];
    private int size;

    /// Starts an empty column.
    public Builder(String name) {
      this.name = name;
    }

    /// Adds a value.
    public void add(double value) {
      if (!Double.isFinite(value)) {
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

    private void append(double value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size + (size >> 1));
      }
      values[size++] = value;
    }

    /// The column so far.
    public DecimalColumn build() {
      return new DecimalColumn(name, Arrays.copyOf(values, size));
    }
  }
}
