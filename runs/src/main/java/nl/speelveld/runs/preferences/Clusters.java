package nl.speelveld.runs.preferences;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Who chose together, so that their lists say less than as many lists of strangers.
///
/// @param column of the pupils with the name of their cluster; empty where everybody stands alone
record Clusters(Optional<Sheet.Column> column) {
  /// Pupils, those of one cluster side by side; clusters in the order of their first pupil.
  int[] sideBySide(List<Integer> pupils) {
    if (column.isEmpty()) {
      return pupils.stream().mapToInt(Integer::intValue).toArray();
    }
    Map<String, Integer> first = new HashMap<>();
    pupils.forEach(pupil -> first.putIfAbsent(column.get().text(pupil), first.size()));
    return pupils.stream()
        .sorted(Comparator.comparing(pupil -> first.get(column.get().text(pupil))))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// A number a cluster, of pupils side by side.
  int[] numbers(int[] rows) {
    return column.isEmpty()
        ? IntStream.range(0, rows.length).toArray()
        : numbered(rows, column.get());
  }

  /// A number a cluster; who has none stands alone.
  private static int[] numbered(int[] rows, Sheet.Column cluster) {
    int[] clusters = new int[rows.length];
    for (int row = 1; row < rows.length; row++) {
      String name = cluster.text(rows[row]);
      boolean same = !name.isEmpty() && name.equals(cluster.text(rows[row - 1]));
      clusters[row] = clusters[row - 1] + (same ? 0 : 1);
    }
    return clusters;
  }
}
