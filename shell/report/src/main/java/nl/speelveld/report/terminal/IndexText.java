package nl.speelveld.report.terminal;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.index.IndexReport;
import nl.speelveld.segregation.catalogue.SegregationIndex;
import nl.speelveld.segregation.nested.LevelSegregation;
import nl.speelveld.segregation.nested.NestedDecomposition;
import nl.speelveld.segregation.value.IndexValue;

/// All indices of a table as plain text.
public final class IndexText {
  private IndexText() {}

  /// The indices in a language: a row an index and group, levels below it, findings last.
  public static String of(IndexReport report, Language language) {
    Phrases phrases = Phrases.of(language);
    Page page = new Page().heading(phrases.say("indices.title"), '=');
    page.sentence(
        phrases.say(
            "indices.counted",
            arg("units", phrases.numbers().whole(report.units())),
            arg("total", phrases.numbers().decimals(report.total(), 0)),
            arg("groups", String.join(", ", report.groups()))));
    page.gap().table(indices(report, phrases));
    report.levels().ifPresent(levels -> page.gap().table(levels(levels, phrases)));
    FindingTexts.of(language).summarise(report.findings()).forEach(s -> page.gap().sentence(s));
    return page.toText();
  }

  private static DataTable indices(IndexReport report, Phrases phrases) {
    List<List<String>> rows = new ArrayList<>();
    for (IndexReport.Row row : report.rows()) {
      rows.add(
          List.of(
              name(row.index(), phrases),
              row.index().description().symbol(),
              row.other().isEmpty() ? row.group() : row.group() + " → " + row.other(),
              value(row.value(), phrases)));
    }
    return new DataTable(
        "indices",
        phrases.say("indices.table"),
        List.of(
            phrases.say("column.figure"),
            phrases.say("column.symbol"),
            phrases.say("column.group"),
            phrases.say("column.value")),
        rows);
  }

  private static String name(SegregationIndex index, Phrases phrases) {
    return phrases.texts().language() == Language.NL ? index.dutch() : index.english();
  }

  private static String value(IndexValue value, Phrases phrases) {
    return switch (value) {
      case IndexValue.Defined(double number) -> phrases.numbers().decimals(number, 4);
      case IndexValue.Undefined(IndexValue.Reason reason) -> phrases.reason(reason);
    };
  }

  private static DataTable levels(NestedDecomposition levels, Phrases phrases) {
    List<List<String>> rows = new ArrayList<>();
    for (LevelSegregation level : levels.levels()) {
      String within =
          level.within().isEmpty() ? phrases.say("none") : String.join(" / ", level.within());
      rows.add(
          List.of(level.between(), within, value(level.m(), phrases), value(level.h(), phrases)));
    }
    rows.add(
        List.of(
            phrases.say("mark.total"),
            phrases.say("none"),
            value(levels.m(), phrases),
            value(levels.h(), phrases)));
    return new DataTable(
        "levels",
        phrases.say("indices.levels"),
        List.of(phrases.say("column.level"), phrases.say("column.inside"), "M", "H"),
        rows);
  }
}
