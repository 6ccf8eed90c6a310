package nl.speelveld.web.officer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.report.export.CsvLines;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.ChildTables;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.table.finding.Findings;

/// Everything that is kept of a round, as files: those that a round is read from, the people behind
/// the pseudonyms, and what families, schools and the office said to each other.
///
/// @param store where it is kept
/// @param round of which round
record RoundExport(OfficeStore store, OfficeRound round) {
  private static final String LATE = "late-applicants.csv";

  /// The files by name; no name says anything of a child.
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>(store.rounds().files(round.id()));
    List<Child> children = store.children().all(round.id());
    List<RankedList> lists = store.lists().all(round.id());
    List<Child> inTime = inTime(children, files.getOrDefault(LATE, ""));
    files.put("applicants.csv", text(ChildTables.applicants(inTime)));
    files.put("families.csv", families(children));
    files.put("preferences.csv", text(ChildTables.preferences(lists)));
    if (ChildTables.distances(inTime).rows() > 0) {
      files.put("distances.csv", text(ChildTables.distances(inTime)));
    }
    files.put("lists.csv", saved(lists));
    files.put("requests.csv", requests(store.requests().all(round.id())));
    files.put("seat-answers.csv", answers(store.schools().answers(round.id())));
    files.put("written-in.csv", writtenIn(store.schools().writtenIn(round.id())));
    store
        .rounds()
        .published(round.id())
        .forEach((name, text) -> files.put("published/" + name, text));
    return files;
  }

  /// Who came late stands in a file of its own; here it would be read as frozen with the others.
  private static List<Child> inTime(List<Child> children, String late) {
    Set<String> names = Set.copyOf(names(late));
    return children.stream().filter(child -> !names.contains(child.pseudonym())).toList();
  }

  private static List<String> names(String late) {
    List<String> names = new ArrayList<>();
    if (!late.isBlank()) {
      DataTable table = CsvTable.read(LATE, late.getBytes(UTF_8), Findings.collector());
      table
          .findColumn("applicant")
          .ifPresent(column -> {
            for (int row = 0; row < table.rows(); row++) {
              names.add(table.value(column, row));
            }
          });
    }
    return names.stream().distinct().toList();
  }

  private static String text(DataTable table) {
    List<String> lines = new ArrayList<>(List.of(CanonicalLine.of(table.columns())));
    for (int row = 0; row < table.rows(); row++) {
      List<String> fields = new ArrayList<>();
      for (int column = 0; column < table.columns().size(); column++) {
        fields.add(table.value(column, row));
      }
      lines.add(CanonicalLine.of(fields));
    }
    return CanonicalLine.file(lines);
  }

  private static String families(List<Child> children) {
    CsvLines lines =
        new CsvLines().line(List.of("applicant", "child", "born", "address", "language", "email"));
    for (Child child : children) {
      Child.Person person = child.person();
      lines.line(
          List.of(
              child.pseudonym(),
              person.name(),
              person.born(),
              String.join("|", person.lines()),
              person.language(),
              person.email()));
    }
    return lines.toText();
  }

  /// When the last list of each family was saved, and by whom.
  private static String saved(List<RankedList> lists) {
    CsvLines lines =
        new CsvLines().line(List.of("applicant", "revision", "savedAt", "sent", "savedBy"));
    for (RankedList list : lists) {
      lines.line(
          List.of(
              list.child(),
              Integer.toString(list.revision()),
              list.savedAt().toString(),
              Boolean.toString(list.sent()),
              list.by()));
    }
    return lines.toText();
  }

  private static String requests(List<Requests.Request> requests) {
    CsvLines lines =
        new CsvLines()
            .line(List.of("applicant", "kind", "at", "text", "state", "answer", "answeredAt"));
    for (Requests.Request its : requests) {
      lines.line(
          List.of(
              its.child(),
              its.kind().name(),
              its.at().toString(),
              its.text(),
              its.state().name(),
              its.answer(),
              moment(its.answeredAt())));
    }
    return lines.toText();
  }

  private static String moment(Optional<Instant> at) {
    return at.map(Instant::toString).orElse("");
  }

  private static String answers(List<Schools.SeatAnswer> answers) {
    CsvLines lines =
        new CsvLines().line(List.of("programme", "agreed", "wanted", "remark", "by", "at"));
    for (Schools.SeatAnswer its : answers) {
      lines.line(
          List.of(
              its.programme(),
              Boolean.toString(its.agreed()),
              Integer.toString(its.wanted()),
              its.remark(),
              its.by(),
              its.at().toString()));
    }
    return lines.toText();
  }

  private static String writtenIn(List<Schools.WrittenIn> children) {
    CsvLines lines = new CsvLines().line(List.of("applicant", "programme", "by", "at"));
    for (Schools.WrittenIn its : children) {
      lines.line(List.of(its.child(), its.programme(), its.by(), its.at().toString()));
    }
    return lines.toText();
  }
}
