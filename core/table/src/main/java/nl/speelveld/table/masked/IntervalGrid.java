package nl.speelveld.table.masked;

import java.util.Arrays;

/// Intervals of a table with its totals: row `rows` holds the totals of the columns, column
/// `columns` the totals of the rows, the corner the total of all. Mutable, lives inside this
/// package.
final class IntervalGrid {
  private final int rows;
  private final int columns;
  private final long[] low;
  private final long[] high;

  private IntervalGrid(int rows, int columns, long[] low, long[] high) {
    this.rows = rows;
    this.columns = columns;
    this.low = low;
    this.high = high;
  }

  static IntervalGrid unknown(int rows, int columns) {
    int size = Math.multiplyExact(rows + 1, columns + 1);
    long[] high = new long[size];
    Arrays.fill(high, CountRange.MOST);
    return new IntervalGrid(rows, columns, new long[size], high);
  }

  IntervalGrid copy() {
    return new IntervalGrid(rows, columns, low.clone(), high.clone());
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  int size() {
    return low.length;
  }

  int index(int row, int column) {
    return row * (columns + 1) + column;
  }

  long low(int row, int column) {
    return low[index(row, column)];
  }

  long high(int row, int column) {
    return high[index(row, column)];
  }

  long lowAt(int index) {
    return low[index];
  }

  long highAt(int index) {
    return high[index];
  }

  boolean exact(int index) {
    return low[index] == high[index];
  }

  CountRange range(int row, int column) {
    return new CountRange(low(row, column), high(row, column));
  }

  void set(int row, int column, CountRange range) {
    setAt(index(row, column), range.low(), range.high());
  }

  void setAt(int index, long newLow, long newHigh) {
    low[index] = newLow;
    high[index] = newHigh;
  }

  /// What all columns but one can hold together in a row, from their own limits and from the total
  /// of the row.
  CountRange sumOfOthers(int row, int column) {
    long least = 0;
    long most = 0;
    for (int other = 0; other < columns; other++) {
      least += other == column ? 0 : low(row, other);
      most += other == column ? 0 : high(row, other);
    }
    long fromTotal = low(row, columns) - high(row, column);
    long upToTotal = high(row, columns) - low(row, column);
    // a contradiction is for checkTotals to find: the limits by themselves are kept here
    long narrowLeast = Math.max(least, fromTotal);
    long narrowMost = Math.min(Math.min(most, CountRange.MOST), upToTotal);
    return narrowLeast <= narrowMost
        ? new CountRange(narrowLeast, narrowMost)
        : new CountRange(least, Math.min(most, CountRange.MOST));
  }

  boolean sameAs(IntervalGrid that) {
    return Arrays.equals(low, that.low) && Arrays.equals(high, that.high);
  }

  int hash() {
    return 31 * Arrays.hashCode(low) + Arrays.hashCode(high);
  }
}
