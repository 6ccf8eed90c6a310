package nl.speelveld.runs.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.RoundFiles;

/// The files of who came late, with more of them behind those who are there already. Rows that are
/// there stay as they are: the log of the round counts them. Rows of whom the log knows nothing are
/// left out: they were written for a step that was never kept.
public final class LateFiles {
  private LateFiles() {}

  /// The files by name.
  ///
  /// @param round the round before the step, with who came late until now
  /// @param children who comes now
  /// @param lists their choices by pseudonym, the dearest first
  public static Map<String, String> with(
      EnrolmentRound round, List<Child> children, Map<String, List<String>> lists) {
    RoundFiles.Late before = round.files().late();
    Set<String> known = known(round);
    Rows names = new Rows(before.applicants(), round.files().data().applicants().columns(), known);
    Rows wishes = new Rows(before.preferences(), List.of("applicant", "rank", "programme"), known);
    Rows metres = new Rows(before.distances(), List.of("applicant", "programme", "metres"), known);
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

  private static Set<String> known(EnrolmentRound round) {
    return round.papers().log().acts().stream()
        .flatMap(
            act -> act instanceof Act.LateApplied(var who, _) ? Stream.of(who) : Stream.empty())
        .collect(Collectors.toSet());
  }

  private static final class Rows {
    private final List<String> columns;
    private final List<String> lines = new ArrayList<>();

    Rows(DataTable before, List<String> otherwise, Set<String> known) {
      columns = before.columns().isEmpty() ? otherwise : before.columns();
      lines.add(CanonicalLine.of(columns));
      int key = before.findColumn("applicant").orElse(-1);
      for (int row = 0; row < before.rows(); row++) {
        if (key < 0 || !known.contains(before.value(key, row))) {
          continue;
        }
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
