package nl.speelveld.runs.preferences;

import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Whether rows are left where columns have to say what is asked (`sector=po`): a column that no
/// table has, and a value that no row has, are faults of writing, and are told with what there is.
final class RowsAsked {
  private static final int MOST = 12; // values in a sentence

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
        List<String> values = values(table.where(earlier), column);
        if (!values.isEmpty() && !values.contains(value)) {
          findings.add(
              new FileFinding.NoSuchValue(new Place(table.name(), 0, column), value, few(values)));
        }
      }
    }
  }

  private static List<String> values(Sheet table, String column) {
    return table.find(column).stream()
        .flatMap(its -> Stream.iterate(0, row -> row < table.rows(), row -> row + 1).map(its::text))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> few(List<String> values) {
    return values.size() <= MOST
        ? values
        : Stream.concat(values.stream().limit(MOST), Stream.of("…")).toList();
  }
}
