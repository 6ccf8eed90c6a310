package nl.speelveld.opendata.tables;

import java.util.List;

/// A table without a room of its own, column by column as the file has it.
///
/// @param name name that the reader gave, such as `us_schools`
/// @param columns at least one column, all of the same size
public record FreeTable(String name, List<Column> columns) implements Table {
  public FreeTable {
    columns = List.copyOf(columns);
    int rows = columns.getFirst().size();
    for (Column column : columns) {
      if (column.size() != rows) {
        throw new IllegalArgumentException(
            "column (%s) has (%d) rows, but the first column has (%d)"
                .formatted(column.name(), column.size(), rows));
      }
    }
  }
}
