package nl.speelveld.report.terminal;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.index.BoundsReport;
import nl.speelveld.segregation.masked.IndexBounds;
import nl.speelveld.segregation.value.Interval;

/// Bounds of the indices of a table with masked cells as plain text.
public final class BoundsText {
  private BoundsText() {}

  /// The bounds in a language: a row an index and group, findings last.
  public static String of(BoundsReport report, Language language) {
    Phrases phrases = Phrases.of(language);
    Page page = new Page().heading(phrases.say("bounds.title"), '=');
    page.sentence(
        phrases.say(
            "bounds.counted",
            arg("low", phrases.numbers().whole(report.leastTotal())),
            arg("high", phrases.numbers().whole(report.mostTotal())),
            arg("units", phrases.numbers().whole(report.units())),
            arg("groups", String.join(", ", report.groups()))));
    page.sentence(phrases.say("bounds.masked", arg("n", report.maskedCells())));
    page.gap().table(table(report, phrases), phrases);
    page.gap().sentence(phrases.say("bounds.explained"));
    FindingTexts.of(language).summarise(report.findings()).forEach(s -> page.gap().sentence(s));
    return page.toText();
  }

  private static DataTable table(BoundsReport report, Phrases phrases) {
    return new DataTable(
        "bounds",
        phrases.say("bounds.table"),
        // why: beside two ranges neither the full name nor the symbol fits 80 columns
        List.of(
            phrases.say("column.figure"),
            phrases.say("column.group"),
            phrases.say("column.bounds"),
            phrases.say("bounds.found")),
        report.rows().stream().map(row -> cells(row, phrases)).toList());
  }

  private static List<String> cells(BoundsReport.Row row, Phrases phrases) {
    String id = row.index().id();
    return switch (row) {
      case BoundsReport.Bounded(var ignored, String group, IndexBounds bounds) ->
          List.of(id, group, range(bounds.interval(), phrases), range(bounds.reached(), phrases));
      case BoundsReport.NeverDefined(var ignored, String group, var reason) ->
          List.of(id, group, phrases.reason(reason), phrases.say("none"));
    };
  }

  private static String range(Interval interval, Phrases phrases) {
    return phrases.numbers().decimals(interval.low(), 4)
        + " – "
        + phrases.numbers().decimals(interval.high(), 4);
  }
}
