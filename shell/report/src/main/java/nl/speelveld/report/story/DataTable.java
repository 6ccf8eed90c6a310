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
/// @param links where each row leads, empty for nowhere; none at all, or one a row
public record DataTable(
    String id,
    String caption,
    List<String> columns,
    List<List<String>> rows,
    List<DataTable> details,
    List<Integer> sortable,
    List<String> links) {
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
    this(id, caption, columns, rows, details, List.of(), List.of());
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
    links = List.copyOf(links);
  }

  /// The table, to be ordered by these columns.
  DataTable sortableBy(Integer... sorted) {
    return new DataTable(id, caption, columns, rows, details, List.of(sorted), links);
  }

  /// The table whose rows lead to pages, one address a row; empty for nowhere.
  DataTable leadingTo(List<String> addresses) {
    return new DataTable(id, caption, columns, rows, details, sortable, addresses);
  }

  /// Where a row leads; empty for nowhere.
  public String link(int row) {
    return links.isEmpty() ? "" : links.get(row);
  }

  /// The table with these columns only.
  DataTable keeping(List<Integer> kept) {
    return new DataTable(
        id,
        caption,
        kept.stream().map(columns::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
        details,
        sortable.stream().map(kept::indexOf).filter(column -> column >= 0).toList(),
        links);
  }
}
