package nl.speelveld.store.office;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import java.util.stream.Stream;

/// One column of a text in CSV.
final class NamedColumn {
  private NamedColumn() {}

  /// What stands in the column of this name; nothing where there is none. The separator is that of
  /// the header: comma, semicolon or tab.
  static List<String> values(String text, String name) {
    String header = text.lines().findFirst().orElse("");
    char separator =
        Stream.of(';', '\t').filter(sign -> header.indexOf(sign) >= 0).findFirst().orElse(',');
    List<List<String>> rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)
            .stream()
            .map(row -> row.getFields().stream().map(String::strip).toList())
            .toList();
    int column = rows.isEmpty() ? -1 : rows.getFirst().indexOf(name);
    return column < 0
        ? List.of()
        : rows.stream()
            .skip(1)
            .filter(row -> row.size() > column)
            .map(row -> row.get(column))
            .toList();
  }
}
