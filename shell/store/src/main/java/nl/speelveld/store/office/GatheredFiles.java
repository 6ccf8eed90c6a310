package nl.speelveld.store.office;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.RankedList;

/// Children and lists as the files that a round is read from.
final class GatheredFiles {
  private GatheredFiles() {}

  /// `applicants.csv`, `preferences.csv`, and `distances.csv` where a child has distances. A child
  /// without a list takes no part: a family that was invited has not applied by that.
  ///
  /// @param children the children of the round; the columns are those of all of them
  /// @param lists lists; those of other children are left out
  static Map<String, String> of(List<Child> children, List<RankedList> lists) {
    Set<String> applied = new HashSet<>();
    lists.stream()
        .filter(list -> !list.choices().isEmpty())
        .forEach(list -> applied.add(list.child()));
    List<Child> applicants =
        children.stream().filter(child -> applied.contains(child.pseudonym())).toList();
    Set<String> columns = new LinkedHashSet<>();
    children.forEach(child -> columns.addAll(child.attributes().keySet()));
    Map<String, String> files = new LinkedHashMap<>();
    files.put("applicants.csv", applicants(columns, applicants));
    files.put("preferences.csv", preferences(applicants, lists));
    if (children.stream().anyMatch(child -> !child.metres().isEmpty())) {
      files.put("distances.csv", distances(applicants));
    }
    return files;
  }

  private static String applicants(Set<String> columns, List<Child> children) {
    Table table = new Table();
    List<String> header = new ArrayList<>(List.of("applicant"));
    header.addAll(columns);
    table.row(header);
    for (Child child : children) {
      List<String> fields = new ArrayList<>(List.of(child.pseudonym()));
      columns.forEach(column -> fields.add(child.attributes().getOrDefault(column, "")));
      table.row(fields);
    }
    return table.text();
  }

  private static String preferences(List<Child> children, List<RankedList> lists) {
    Set<String> known = new HashSet<>();
    children.forEach(child -> known.add(child.pseudonym()));
    Table table = new Table();
    table.row(List.of("applicant", "rank", "programme"));
    for (RankedList list : lists) {
      for (int rank = 1; known.contains(list.child()) && rank <= list.choices().size(); rank++) {
        table.row(List.of(list.child(), Integer.toString(rank), list.choices().get(rank - 1)));
      }
    }
    return table.text();
  }

  private static String distances(List<Child> children) {
    Table table = new Table();
    table.row(List.of("applicant", "programme", "metres"));
    for (Child child : children) {
      new TreeMap<>(child.metres())
          .forEach((programme, metres) ->
              table.row(List.of(child.pseudonym(), programme, Integer.toString(metres))));
    }
    return table.text();
  }

  /// A table in CSV.
  private static final class Table {
    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
        CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(text);

    void row(List<String> fields) {
      writer.writeRecord(fields);
    }

    String text() {
      return text.toString();
    }
  }
}
