package nl.speelveld.report.story;

import java.util.ArrayList;
import java.util.List;

/// A table of words: the first column names the row.
///
/// @param id unique in the report
/// @param caption what stands in it
/// @param columns names of the columns
/// @param rows cells, as many as columns
public record DataTable(String id, String caption, List<String> columns, List<List<String>> rows) {
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
  }
}
