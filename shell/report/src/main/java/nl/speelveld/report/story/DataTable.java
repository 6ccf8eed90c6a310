package nl.speelveld.report.story;

import java.util.ArrayList;
import java.util.List;

/// A table of words: the first column names the row.
///
/// @param id unique in the report
/// @param caption what stands in it
/// @param columns names of the columns
/// @param rows cells, as many as columns
/// @param details tables with more about this one, for readers who open them
public record DataTable(
    String id,
    String caption,
    List<String> columns,
    List<List<String>> rows,
    List<DataTable> details) {
  /// A table without details.
  public DataTable(String id, String caption, List<String> columns, List<List<String>> rows) {
    this(id, caption, columns, rows, List.of());
  }

  public DataTable {
    columns = List.copyOf(columns);
    List<List<String>> copied = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "table ("
                + id
                + ") has a row of ("
                + row.size()
                + ") cells under ("
                + columns.size()
                + ") columns");
      }
      copied.add(List.copyOf(row));
    }
    rows = List.copyOf(copied);
    details = List.copyOf(details);
  }

  /// The table with these columns only.
  DataTable keeping(List<Integer> kept) {
    return new DataTable(
        id,
        caption,
        kept.stream().map(columns::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
        details);
  }
}
