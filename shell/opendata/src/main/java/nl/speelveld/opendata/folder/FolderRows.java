package nl.speelveld.opendata.folder;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.opendata.tables.Column;
import nl.speelveld.opendata.tables.DecimalColumn;
import nl.speelveld.opendata.tables.FreeTable;
import nl.speelveld.opendata.tables.TextColumn;
import nl.speelveld.opendata.tables.WholeColumn;

/// Gathers one joined table row by row; lives inside one method.
///
/// Columns are declared as `name:text`, `name:whole` or `name:decimal`.
public final class FolderRows {
  private final String name;
  private final List<Builder> columns = new ArrayList<>();
  private int rows;

  private sealed interface Builder {
    record Text(TextColumn.Builder column) implements Builder {}

    record Whole(WholeColumn.Builder column) implements Builder {}

    record Decimal(DecimalColumn.Builder column) implements Builder {}
  }

  /// Starts an empty table.
  public FolderRows(String name, String... declared) {
    this.name = name;
    for (String column : declared) {
      int colon = column.indexOf(':');
      String named = column.substring(0, colon);
      columns.add(
          switch (column.substring(colon + 1)) {
            case "text" -> new Builder.Text(new TextColumn.Builder(named));
            case "whole" -> new Builder.Whole(new WholeColumn.Builder(named));
            case "decimal" -> new Builder.Decimal(new DecimalColumn.Builder(named));
            default ->
                throw new IllegalArgumentException(
                    "column (" + column + ") is none of :text, :whole, :decimal");
          });
    }
  }

  /// Adds a row: a text, an `Integer` or a `Double` for each column, in order.
  public void add(Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          "row has (%d) values, but table (%s) has (%d) columns"
              .formatted(values.length, name, columns.size()));
    }
    for (int at = 0; at < values.length; at++) {
      switch (columns.get(at)) {
        case Builder.Text(var column) -> column.add((String) values[at]);
        case Builder.Whole(var column) -> column.add(((Number) values[at]).intValue());
        case Builder.Decimal(var column) -> column.add(((Number) values[at]).doubleValue());
      }
    }
    rows++;
  }

  /// Number of rows so far.
  public int rows() {
    return rows;
  }

  /// The table so far.
  public FreeTable build() {
    List<Column> built = new ArrayList<>();
    for (Builder builder : columns) {
      built.add(
          switch (builder) {
            case Builder.Text(var column) -> column.build();
            case Builder.Whole(var column) -> column.build();
            case Builder.Decimal(var column) -> column.build();
          });
    }
    return new FreeTable(name, built);
  }
}
