package nl.speelveld.report.terminal;

import static nl.speelveld.report.text.Arg.arg;

import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.report.text.ToldFindings;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Findings one by one, each with its place, what was seen, and what to do now; of many in a table
/// that ask the same of people the first three and how many more there are.
public final class FindingLines {
  private static final int SHOWN_OF_A_KIND = 3;
  private static final int WIDTH = 100;

  private FindingLines() {}

  /// The findings in a language; nothing where there are none.
  public static String of(Findings findings, Language language) {
    Phrases phrases = Phrases.of(language);
    FindingTexts words = FindingTexts.of(language);
    Page page = new Page(WIDTH);
    ToldFindings chosen = ToldFindings.of(findings, words::action, SHOWN_OF_A_KIND);
    for (Finding finding : chosen.told()) {
      page.sentence(head(finding, words, phrases));
      page.sentence("  " + (words.content(finding) + " " + words.action(finding)).strip());
    }
    chosen
        .more()
        .forEach((code, more) ->
            page.sentence(
                phrases.say(
                    "import.more", arg("code", code), arg("n", phrases.numbers().whole(more)))));
    return findings.kept().isEmpty() ? "" : page.toText();
  }

  private static String head(Finding finding, FindingTexts words, Phrases phrases) {
    String severity = phrases.say("severity." + finding.severity().name());
    String place = place(finding.place(), phrases);
    return finding.code()
        + " "
        + severity
        + ": "
        + words.title(finding)
        + (place.isEmpty() ? "." : " (" + place + ").");
  }

  private static String place(Place place, Phrases phrases) {
    if (place.file().isEmpty()) {
      return place.field();
    }
    String row =
        place.row() == 0
            ? ""
            : ", " + phrases.say("finding.row", arg("n", Long.toString(place.row())));
    return place.file() + row + (place.field().isEmpty() ? "" : ", " + place.field());
  }
}
