package nl.speelveld.matching.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import nl.speelveld.table.finding.Place;

/// A table of texts as it stands in a file: columns by name, and the line of each row. Immutable.
public final class DataTable {
  private final String file;
  private final List<String> columns;
  private final String[][] cells; // by column, then by row
  private final long[] line;

  private DataTable(Builder builder) {
    file = builder.file;
    columns = builder.columns;
    cells = new String[columns.size()][];
    for (int column = 0; column < cells.length; column++) {
      cells[column] = Arrays.copyOf(builder.cells[column], builder.rows);
    }
    line = Arrays.copyOf(builder.line, builder.rows);
  }

  /// A table to be filled row by row.
  public static Builder builder(String file, List<String> columns) {
    return new Builder(file, columns);
  }

  /// A table without rows, for a file that is not there.
  public static DataTable empty(String file) {
    return builder(file, List.of()).build();
  }

  /// A table from lines of text, the first with the names of the columns; for tests and examples.
  ///
  /// @param separator between fields, `,` for instance
  public static DataTable of(String file, String separator, String lines) {
    List<String> all = lines.lines().toList();
    Builder builder = builder(file, fields(all.getFirst(), separator));
    for (int row = 1; row < all.size(); row++) {
      builder.row(row + 1L, fields(all.get(row), separator));
    }
    return builder.build();
  }

  private static List<String> fields(String row, String separator) {
    return Arrays.stream(row.split(java.util.regex.Pattern.quote(separator), -1))
        .map(String::strip)
        .toList();
  }

  /// Name of the file.
  public String file() {
    return file;
  }

  /// Names of the columns.
  public List<String> columns() {
    return columns;
  }

  /// How many rows.
  public int rows() {
    return line.length;
  }

  /// The column of this name.
  public OptionalInt findColumn(String name) {
    int column = columns.indexOf(name);
    return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /// What stands in a cell; empty where nothing does.
  public String value(int column, int row) {
    return cells[column][row];
  }

  /// Where a row stands, as an editor shows it.
  public Place place(int row) {
    return Place.row(file, line[row]);
  }

  /// Where a cell stands.
  public Place place(int row, String column) {
    return new Place(file, line[row], column);
  }

  /// The line of a row.
  public long line(int row) {
    return line[row];
  }

  /// Fills a table.
  public static final class Builder {
    private final String file;
    private final List<String> columns;
    private final String[][] cells;
    private long[] line = new long[16];
    private int rows;

    private Builder(String file, List<String> columns) {
      this.file = file;
      this.columns = List.copyOf(columns);
      if (columns.stream().distinct().count() < columns.size()) {
        throw new IllegalArgumentException(
            "columns of (" + file + ") are (" + columns + "), but each needs a name of its own");
      }
      cells = new String[columns.size()][16];
    }

    /// Adds a row with as many fields as there are columns.
    public Builder row(long itsLine, List<String> fields) {
      if (fields.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of ("
                + file
                + ") has ("
                + fields.size()
                + ") fields, but there are ("
                + columns.size()
                + ") columns");
      }
      if (rows == line.length) {
        line = Arrays.copyOf(line, 2 * rows);
        for (int column = 0; column < cells.length; column++) {
          cells[column] = Arrays.copyOf(cells[column], 2 * rows);
        }
      }
      for (int column = 0; column < cells.length; column++) {
        cells[column][rows] = fields.get(column);
      }
      line[rows++] = itsLine;
      return this;
    }

    /// The table as it now is.
    public DataTable build() {
      return new DataTable(this);
    }
  }

  @Override
  public String toString() {
    return file + " " + new ArrayList<>(columns) + " × " + rows();
  }
}
