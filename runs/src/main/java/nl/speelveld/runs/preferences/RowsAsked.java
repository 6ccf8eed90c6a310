package nl.speelveld.runs.preferences;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Whether rows are left where columns have to say what is asked (`sector=po`): a column that no
/// table has, and a value that no row has, are faults of writing, and are told with what there is.
final class RowsAsked {
  private static final int MOST = 12; // values in a sentence
  private static final int FEWEST = 10; // pupils who have a value that is told

  private RowsAsked() {}

  /// Findings for words of which no row is left.
  ///
  /// @param words such as `sector=po`
  /// @param tables all rows of the tables that they choose from
  static void check(List<String> words, List<Sheet> tables, Findings.Collector findings) {
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      List<String> earlier = words.subList(0, at);
      String column = word.substring(0, word.indexOf('='));
      String value = word.substring(word.indexOf('=') + 1);
      List<Sheet> having = tables.stream().filter(table -> table.find(column).isPresent()).toList();
      if (having.isEmpty() && !tables.isEmpty()) {
        findings.add(
            new FileFinding.ColumnMissing(
                Place.file(String.join(", ", tables.stream().map(Sheet::name).toList())),
                column,
                tables.stream().flatMap(table -> table.columns().stream()).distinct().toList()));
      }
      for (Sheet table : having) {
        Map<String, Long> values = values(table.where(earlier), column);
        if (!values.isEmpty() && !values.containsKey(value)) {
          findings.add(
              new FileFinding.NoSuchValue(
                  new Place(table.name(), 0, column), value, told(table, values)));
        }
      }
    }
  }

  /// The rows of each value.
  private static Map<String, Long> values(Sheet table, String column) {
    return table.find(column).stream()
        .flatMap(its -> IntStream.range(0, table.rows()).mapToObj(its::text))
        .collect(Collectors.groupingBy(its -> its, TreeMap::new, Collectors.counting()));
  }

  /// Values as a sentence may name them. Of a table of pupils only those that many of them have:
  /// others may be the number of one.
  private static List<String> told(Sheet table, Map<String, Long> values) {
    long fewest =
        TableKind.PUPIL.stream().anyMatch(its -> table.find(its).isPresent()) ? FEWEST : 1;
    List<String> told =
        values.entrySet().stream()
            .filter(its -> its.getValue() >= fewest)
            .map(Map.Entry::getKey)
            .limit(MOST)
            .toList();
    return told.size() == values.size()
        ? told
        : Stream.concat(told.stream(), Stream.of("…")).toList();
  }
}
