package nl.speelveld.report.export;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.index.IndexReport;
import nl.speelveld.segregation.nested.LevelSegregation;
import nl.speelveld.segregation.value.IndexValue;

/// All indices of a table as CSV: a row an index and group, then a row a level for M and H, with
/// the level as group and the levels around it as other.
public final class IndexCsv {
  private IndexCsv() {}

  private static final List<String> COLUMNS =
      List.of("index", "symbol", "group", "other", "value", "reason");
  private static final List<String> DOUBT = List.of("estimate", "standard_error", "low", "high");

  /// The indices as CSV (`index,symbol,group,other,value,reason`); where intervals were asked also
  /// `estimate,standard_error,low,high`.
  public static String of(IndexReport report) {
    CsvLines lines = new CsvLines().line(report.hasIntervals() ? joined(COLUMNS, DOUBT) : COLUMNS);
    for (IndexReport.Row row : report.rows()) {
      String id = row.index().id();
      String symbol = row.index().description().symbol();
      List<String> cells = cells(id, symbol, row.group(), row.other(), row.value());
      lines.line(report.hasIntervals() ? joined(cells, doubt(row)) : cells);
    }
    report.levels().ifPresent(levels -> levels.levels().forEach(level -> level(lines, level)));
    return lines.toText();
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static List<String> doubt(IndexReport.Row row) {
    return row.doubt()
        .map(doubt ->
            List.of(
                Double.toString(doubt.estimate()),
                Double.toString(doubt.standardError()),
                Double.toString(doubt.interval().low()),
                Double.toString(doubt.interval().high())))
        .orElse(List.of("", "", "", ""));
  }

  private static void level(CsvLines lines, LevelSegregation level) {
    String within = String.join(" / ", level.within());
    lines.line(cells("mutual_information_between", "M", level.between(), within, level.m()));
    lines.line(cells("information_between", "H", level.between(), within, level.h()));
  }

  private static List<String> cells(
      String id, String symbol, String group, String other, IndexValue value) {
    return switch (value) {
      case IndexValue.Defined(double number) ->
          List.of(id, symbol, group, other, Double.toString(number), "");
      case IndexValue.Undefined(IndexValue.Reason reason) ->
          List.of(id, symbol, group, other, "", reason.name());
    };
  }
}
