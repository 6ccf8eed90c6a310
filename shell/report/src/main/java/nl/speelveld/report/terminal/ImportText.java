package nl.speelveld.report.terminal;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.importing.ImportReport;
import nl.speelveld.runs.importing.ImportedFile;
import nl.speelveld.table.finding.Finding;

/// What an import did, as a table and a list of findings.
public final class ImportText {
  private static final int SHOWN_OF_A_CODE = 3;

  private ImportText() {}

  /// The import in a language.
  public static String of(ImportReport report, Language language) {
    Phrases phrases = Phrases.of(language);
    FindingTexts words = FindingTexts.of(language);
    Page page = new Page().heading(phrases.say("import.title"), '=').gap();
    page.table(table(report, phrases)).gap();
    for (ImportedFile file : report.files()) {
      findings(file, page, words, phrases);
    }
    page.sentence(total(report, phrases));
    return page.toText();
  }

  private static DataTable table(ImportReport report, Phrases phrases) {
    List<List<String>> rows = new ArrayList<>();
    for (ImportedFile file : report.files()) {
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

  private static void findings(ImportedFile file, Page page, FindingTexts words, Phrases phrases) {
    if (file.findings().kept().isEmpty()) {
      return;
    }
    page.heading(file.file(), '-');
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
    long unknown = report.files().stream().filter(file -> file.kind().equals("unknown")).count();
    String flows =
        report.flowsTotal() == 0
            ? ""
            : " "
                + phrases.say(
                    "import.flows", arg("pupils", phrases.numbers().whole(report.flowsTotal())));
    return phrases.say(
            "import.total",
            arg("files", report.files().size()),
            arg("unknown", (int) unknown),
            arg("folder", report.dataFolder()))
        + flows;
  }
}
