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
/// @param sortable columns, counted from 0, by which a reader may order the rows. A column that
///   tells the composition of schools is never one of them: it would make a ranking
public record DataTable(
    String id,
    String caption,
    List<String> columns,
    List<List<String>> rows,
    List<DataTable> details,
    List<Integer> sortable) {
  /// A table without details.
  public DataTable(String id, String caption, List<String> columns, List<List<String>> rows) {
    this(id, caption, columns, rows, List.of());
  }

  /// A table in one order only.
  public DataTable(
      String id,
      String caption,
      List<String> columns,
      List<List<String>> rows,
      List<DataTable> details) {
    this(id, caption, columns, rows, details, List.of());
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
    sortable = List.copyOf(sortable);
  }

  /// The table, to be ordered by these columns.
  DataTable sortableBy(Integer... sorted) {
    return new DataTable(id, caption, columns, rows, details, List.of(sorted));
  }

  /// The table with these columns only.
  DataTable keeping(List<Integer> kept) {
    return new DataTable(
        id,
        caption,
        kept.stream().map(columns::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
        details,
        sortable.stream().map(kept::indexOf).filter(column -> column >= 0).toList());
  }
}
