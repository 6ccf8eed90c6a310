package nl.speelveld.report.terminal;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.index.IndexName;
import nl.speelveld.runs.index.IndexReport;
import nl.speelveld.runs.index.LocalRow;
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
    page.gap().table(indices(report, phrases), phrases);
    if (!report.ordered().isEmpty()) {
      page.gap().table(ordered(report, phrases), phrases);
    }
    if (!report.local().isEmpty()) {
      page.gap().table(local(report, LocalRow.Side.UNIT, phrases), phrases);
      page.gap().table(local(report, LocalRow.Side.GROUP, phrases), phrases);
    }
    report.levels().ifPresent(levels -> page.gap().table(levels(levels, phrases), phrases));
    FindingTexts.of(language).summarise(report.findings()).forEach(s -> page.gap().sentence(s));
    return page.toText();
  }

  private static DataTable indices(IndexReport report, Phrases phrases) {
    List<List<String>> rows = new ArrayList<>();
    for (IndexReport.Row row : report.rows()) {
      List<String> cells = new ArrayList<>();
      // why: beside an interval the full name does not fit 80 columns
      cells.add(report.hasIntervals() ? row.index().id() : name(row.index(), phrases));
      if (!report.hasIntervals()) {
        cells.add(row.index().symbol());
      }
      cells.add(row.other().isEmpty() ? row.group() : row.group() + " → " + row.other());
      cells.addAll(values(report, row, phrases));
      rows.add(cells);
    }
    List<String> columns = new ArrayList<>();
    columns.add(phrases.say("column.figure"));
    if (!report.hasIntervals()) {
      columns.add(phrases.say("column.symbol"));
    }
    columns.add(phrases.say("column.group"));
    columns.addAll(valueColumns(report, phrases));
    return new DataTable("indices", phrases.say("indices.table"), columns, rows);
  }

  private static DataTable ordered(IndexReport report, Phrases phrases) {
    List<String> columns =
        new ArrayList<>(List.of(phrases.say("column.figure"), phrases.say("column.symbol")));
    columns.addAll(valueColumns(report, phrases));
    List<List<String>> rows = new ArrayList<>();
    for (IndexReport.Row row : report.ordered()) {
      List<String> cells =
          new ArrayList<>(List.of(name(row.index(), phrases), row.index().symbol()));
      cells.addAll(values(report, row, phrases));
      rows.add(cells);
    }
    return new DataTable("ordered", phrases.say("indices.ordered"), columns, rows);
  }

  private static List<String> valueColumns(IndexReport report, Phrases phrases) {
    String value = phrases.say("column.value");
    return report.hasIntervals()
        ? List.of(value, phrases.say("column.corrected"), phrases.say("column.interval"))
        : List.of(value);
  }

  private static List<String> values(IndexReport report, IndexReport.Row row, Phrases phrases) {
    String value = value(row.value(), phrases);
    return report.hasIntervals()
        ? List.of(value, estimate(row, phrases), interval(row, phrases))
        : List.of(value);
  }

  private static String estimate(IndexReport.Row row, Phrases phrases) {
    return row.doubt()
        .map(doubt -> phrases.numbers().decimals(doubt.estimate(), 4))
        .orElse(phrases.say("none"));
  }

  private static String interval(IndexReport.Row row, Phrases phrases) {
    return row.doubt()
        .map(doubt ->
            phrases.numbers().decimals(doubt.interval().low(), 4)
                + " – "
                + phrases.numbers().decimals(doubt.interval().high(), 4))
        .orElse(phrases.say("none"));
  }

  private static String name(IndexName index, Phrases phrases) {
    return phrases.texts().language() == Language.NL ? index.dutch() : index.english();
  }

  private static String value(IndexValue value, Phrases phrases) {
    return switch (value) {
      case IndexValue.Defined(double number) -> phrases.numbers().decimals(number, 4);
      case IndexValue.Undefined(IndexValue.Reason reason) -> phrases.reason(reason);
    };
  }

  private static DataTable local(IndexReport report, LocalRow.Side side, Phrases phrases) {
    String which = side == LocalRow.Side.UNIT ? "unit" : "group";
    return new DataTable(
        "local-" + which,
        phrases.say("indices.local." + which),
        List.of(
            phrases.say("column." + which), phrases.say("indices.local.share"), "M (L)", "H (L/E)"),
        report.local().stream()
            .filter(row -> row.side() == side)
            .map(row ->
                List.of(
                    row.name(),
                    phrases.numbers().decimals(row.share(), 4),
                    value(row.m(), phrases),
                    value(row.h(), phrases)))
            .toList());
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
