package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.data.SourceFile;

/// The files behind a report: many files of one kind as one row, all of them with their checksums
/// as details.
final class SourceTables {
  private static final int FEW = 3;
  private static final int SHORT = 12;

  private SourceTables() {}

  private record Kind(String description, String publisher, String licence) {}

  static DataTable of(List<SourceFile> files, Teller teller) {
    Map<Kind, List<SourceFile>> kinds = new LinkedHashMap<>();
    for (SourceFile file : files) {
      Kind kind = new Kind(file.description(), file.publisher(), file.licence());
      kinds.computeIfAbsent(kind, unused -> new ArrayList<>()).add(file);
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<SourceFile> kind : kinds.values()) {
      if (kind.size() > FEW) {
        rows.add(row(name(kind, teller), kind, teller));
      } else {
        kind.forEach(file -> rows.add(row(file.name(), List.of(file), teller)));
      }
    }
    return new DataTable(
        "sources-table",
        teller.say("table.sources"),
        List.of(
            teller.say("column.file"),
            teller.say("column.description"),
            teller.say("column.publisher"),
            teller.say("column.licence"),
            teller.say("column.date"),
            teller.say("column.rows"),
            teller.say("column.checksum.short")),
        rows,
        List.of(all(files, teller)));
  }

  private static String name(List<SourceFile> kind, Teller teller) {
    return teller.say("sources.group", arg("n", teller.numbers().whole(kind.size())));
  }

  private static List<String> row(String name, List<SourceFile> kind, Teller teller) {
    SourceFile first = kind.getFirst();
    return List.of(
        name,
        teller.phrases().fileKind(first.description()),
        first.publisher(),
        first.licence(),
        dates(kind, teller),
        teller.numbers().whole(kind.stream().mapToLong(SourceFile::rows).sum()),
        kind.size() == 1 ? beginning(first.sha256()) : teller.say("sources.checksums"));
  }

  // twelve digits tell two files apart; the whole number stands in the list of all files
  private static String beginning(String sha256) {
    return sha256.substring(0, Math.min(SHORT, sha256.length()));
  }

  private static String dates(List<SourceFile> kind, Teller teller) {
    List<String> dates = kind.stream().map(SourceFile::referenceDate).distinct().sorted().toList();
    return dates.size() == 1
        ? MirrorBlock.orNone(dates.getFirst(), teller)
        : teller.say(
            "sources.dates",
            arg("first", MirrorBlock.orNone(dates.getFirst(), teller)),
            arg("last", dates.getLast()));
  }

  private static DataTable all(List<SourceFile> files, Teller teller) {
    return new DataTable(
        "sources-all",
        teller.say("table.sources.all"),
        List.of(teller.say("column.file"), teller.say("column.checksum")),
        files.stream().map(file -> List.of(file.name(), file.sha256())).toList());
  }
}
