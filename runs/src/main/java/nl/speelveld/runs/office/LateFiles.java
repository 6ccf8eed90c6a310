package nl.speelveld.runs.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.runs.enrolment.RoundFiles;

/// The files of who came late, with more of them behind those who are there already. Rows that are
/// there stay as they are: the log of the round counts them.
public final class LateFiles {
  private LateFiles() {}

  /// The files by name.
  ///
  /// @param before who came late before
  /// @param applicants the columns of the applicants that were frozen
  /// @param children who comes now
  /// @param lists their choices by pseudonym, the dearest first
  public static Map<String, String> with(
      RoundFiles.Late before,
      List<String> applicants,
      List<Child> children,
      Map<String, List<String>> lists) {
    Rows names = new Rows(before.applicants(), applicants);
    Rows wishes = new Rows(before.preferences(), List.of("applicant", "rank", "programme"));
    Rows metres = new Rows(before.distances(), List.of("applicant", "programme", "metres"));
    for (Child child : children) {
      names.add(
          names.columns.stream()
              .map(column ->
                  column.equals("applicant")
                      ? child.pseudonym()
                      : child.attributes().getOrDefault(column, ""))
              .toList());
      List<String> list = lists.getOrDefault(child.pseudonym(), List.of());
      for (int place = 0; place < list.size(); place++) {
        wishes.add(List.of(child.pseudonym(), Integer.toString(place + 1), list.get(place)));
      }
      child
          .metres()
          .forEach((programme, far) ->
              metres.add(List.of(child.pseudonym(), programme, Integer.toString(far))));
    }
    Map<String, String> files = new LinkedHashMap<>();
    files.put("late-applicants.csv", names.text());
    files.put("late-preferences.csv", wishes.text());
    files.put("late-distances.csv", metres.text());
    return files;
  }

  private static final class Rows {
    private final List<String> columns;
    private final List<String> lines = new ArrayList<>();

    Rows(DataTable before, List<String> otherwise) {
      columns = before.columns().isEmpty() ? otherwise : before.columns();
      lines.add(CanonicalLine.of(columns));
      for (int row = 0; row < before.rows(); row++) {
        List<String> fields = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
          fields.add(before.value(column, row));
        }
        lines.add(CanonicalLine.of(fields));
      }
    }

    void add(List<String> fields) {
      lines.add(CanonicalLine.of(fields));
    }

    String text() {
      return CanonicalLine.file(lines);
    }
  }
}
