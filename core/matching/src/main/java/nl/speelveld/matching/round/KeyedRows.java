package nl.speelveld.matching.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Rows of a table by the name in one column, each name once.
final class KeyedRows {
  private static final int MANY = 200;
  private final DataTable table;
  private final Map<String, Integer> rowOf = new HashMap<>();
  private final int keyColumn;

  /// Makes the finding of a name that stands twice.
  interface Twice {
    Finding at(Place place, String name, long firstRow);
  }

  KeyedRows(DataTable table, String key, Twice twice, Findings.Collector findings) {
    this.table = table;
    keyColumn = table.findColumn(key).orElse(-1);
    OptionalInt column = table.findColumn(key);
    if (column.isEmpty()) {
      findings.add(new RoundFinding.MissingColumn(Place.file(table.file()), key));
      return;
    }
    for (int row = 0; row < table.rows(); row++) {
      String name = table.value(column.getAsInt(), row);
      Integer first = rowOf.putIfAbsent(name, row);
      if (name.isEmpty()) {
        findings.add(new RoundFinding.EmptyName(table.place(row, key)));
      } else if (first != null) {
        findings.add(twice.at(table.place(row, key), name, table.line(first)));
      }
    }
  }

  DataTable table() {
    return table;
  }

  int rows() {
    return table.rows();
  }

  String name(int row) {
    return keyColumn < 0 ? "" : table.value(keyColumn, row);
  }

  OptionalInt find(String name) {
    Integer row = rowOf.get(name);
    return row == null ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /// The name that was perhaps meant; not sought in a long list of other names.
  String nearest(String seen) {
    return rowOf.size() > MANY * MANY ? "" : Names.nearest(seen, List.copyOf(rowOf.keySet()));
  }
}
