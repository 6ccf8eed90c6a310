package nl.speelveld.report.terminal;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.importing.ImportReport;
import nl.speelveld.runs.importing.ImportedFile;
import nl.speelveld.table.finding.Finding;

/// What an import did, as a table and a list of findings, in lines of at most 100 characters.
public final class ImportText {
  private static final int SHOWN_OF_A_CODE = 3;
  private static final int MANY = 12;
  private static final int WIDTH = 100;

  private ImportText() {}

  /// The import in a language.
  public static String of(ImportReport report, Language language) {
    Phrases phrases = Phrases.of(language);
    FindingTexts words = FindingTexts.of(language);
    Page page = new Page(WIDTH).heading(phrases.say("import.title"), '=').gap();
    if (!named(report).isEmpty()) {
      page.table(
          named(report).size() > MANY ? kinds(report, phrases) : table(report, phrases), phrases);
      page.gap();
    }
    if (named(report).size() > MANY) {
      codes(report, page, words, phrases);
    } else {
      report.files().forEach(file -> findings(file, page, words, phrases));
    }
    page.sentence(total(report, phrases));
    return page.toText();
  }

  /// The files; what is said about the import as a whole stands in a row without a name.
  private static List<ImportedFile> named(ImportReport report) {
    return report.files().stream().filter(file -> !file.file().isEmpty()).toList();
  }

  private static DataTable table(ImportReport report, Phrases phrases) {
    List<List<String>> rows = new ArrayList<>();
    for (ImportedFile file : named(report)) {
      rows.add(
          List.of(
              file.file(),
              phrases.texts().find("kind." + file.kind()).orElse(file.kind()),
              file.year().isEmpty() ? "–" : file.year(),
              phrases.numbers().whole(file.rows()),
              phrases.numbers().whole(file.read()),
              phrases.numbers().whole(file.joined()),
              phrases.numbers().whole(file.findings().count())));
    }
    return new DataTable(
        "import",
        phrases.say("import.table"),
        List.of(
            phrases.say("column.file"),
            phrases.say("column.kind"),
            phrases.say("column.year"),
            phrases.say("column.rows"),
            phrases.say("column.read"),
            phrases.say("column.joined"),
            phrases.say("column.findings")),
        rows);
  }

  /// Many files: a row a kind of file.
  private static DataTable kinds(ImportReport report, Phrases phrases) {
    Map<String, List<ImportedFile>> kinds = new LinkedHashMap<>();
    for (ImportedFile file : named(report)) {
      kinds.computeIfAbsent(file.kind(), unused -> new ArrayList<>()).add(file);
    }
    List<List<String>> rows = new ArrayList<>();
    kinds.forEach((kind, files) ->
        rows.add(
            List.of(
                phrases.texts().find("kind." + kind).orElse(kind),
                phrases.numbers().whole(files.size()),
                sum(files, ImportedFile::rows, phrases),
                sum(files, ImportedFile::read, phrases),
                sum(files, ImportedFile::joined, phrases),
                sum(files, file -> file.findings().count(), phrases))));
    return new DataTable(
        "import",
        phrases.say("import.table.kinds"),
        List.of(
            phrases.say("column.kind"),
            phrases.say("column.files"),
            phrases.say("column.rows"),
            phrases.say("column.read"),
            phrases.say("column.joined"),
            phrases.say("column.findings")),
        rows);
  }

  private static String sum(
      List<ImportedFile> files, ToLongFunction<ImportedFile> of, Phrases phrases) {
    return phrases.numbers().whole(files.stream().mapToLong(of).sum());
  }

  /// Many files: each kind of finding once, in full, and how often in how many files.
  private static void codes(ImportReport report, Page page, FindingTexts words, Phrases phrases) {
    Map<String, Finding> first = new TreeMap<>();
    Map<String, Long> count = new HashMap<>();
    Map<String, Set<String>> files = new HashMap<>();
    for (ImportedFile file : report.files()) {
      for (Finding finding : file.findings().kept()) {
        String code = finding.code();
        first.putIfAbsent(code, finding);
        if (files.computeIfAbsent(code, unused -> new LinkedHashSet<>()).add(file.file())) {
          count.merge(code, file.findings().count(code), Long::sum);
        }
      }
    }
    for (Finding finding : first.values()) {
      String code = finding.code();
      String severity = phrases.say("severity." + finding.severity().name());
      page.sentence(code + " " + severity + ": " + words.title(finding) + ".");
      page.sentence("  " + words.content(finding) + " " + words.action(finding));
      if (count.getOrDefault(code, 1L) > 1) {
        page.sentence(
            "  "
                + phrases.say(
                    "import.often",
                    arg("n", phrases.numbers().whole(count.getOrDefault(code, 1L))),
                    arg(
                        "files",
                        phrases.numbers().whole(files.getOrDefault(code, Set.of()).size())),
                    arg("example", examples(files.getOrDefault(code, Set.of())))));
      }
      page.gap();
    }
  }

  private static String examples(Set<String> files) {
    String some = String.join(", ", files.stream().limit(SHOWN_OF_A_CODE).toList());
    return files.size() > SHOWN_OF_A_CODE ? some + ", …" : some;
  }

  private static void findings(ImportedFile file, Page page, FindingTexts words, Phrases phrases) {
    if (file.findings().kept().isEmpty()) {
      return;
    }
    if (!file.file().isEmpty()) {
      page.heading(file.file(), '-');
    }
    Map<String, Integer> shown = new LinkedHashMap<>();
    for (Finding finding : file.findings().kept()) {
      if (shown.merge(finding.code(), 1, Integer::sum) <= SHOWN_OF_A_CODE) {
        String severity = phrases.say("severity." + finding.severity().name());
        page.sentence(finding.code() + " " + severity + ": " + words.title(finding) + ".");
        page.sentence("  " + words.content(finding) + " " + words.action(finding));
      }
    }
    for (String code : shown.keySet()) {
      long more = file.findings().count(code) - SHOWN_OF_A_CODE;
      if (more > 0) {
        page.sentence(
            phrases.say("import.more", arg("code", code), arg("n", phrases.numbers().whole(more))));
      }
    }
    page.gap();
  }

  private static String total(ImportReport report, Phrases phrases) {
    List<ImportedFile> files = named(report);
    long unknown = files.stream().filter(file -> file.kind().equals("unknown")).count();
    String ending = written(report) ? "" : ".nothing";
    String flows =
        report.flowsTotal() == 0
            ? ""
            : " "
                + phrases.say(
                    "import.flows", arg("pupils", phrases.numbers().whole(report.flowsTotal())));
    return phrases.say(
            "import.total" + ending,
            arg("files", phrases.numbers().whole(files.size())),
            arg("unknown", phrases.numbers().whole(unknown)),
            arg("folder", report.dataFolder()))
        + flows;
  }

  /// Whether a data folder was written: not so when the import as a whole is refused.
  private static boolean written(ImportReport report) {
    return report.files().stream()
        .filter(file -> file.file().isEmpty())
        .noneMatch(file -> file.findings().hasErrors());
  }
}
