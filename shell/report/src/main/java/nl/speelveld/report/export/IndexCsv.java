package nl.speelveld.report.export;

import java.util.List;
import nl.speelveld.runs.index.IndexReport;
import nl.speelveld.segregation.nested.LevelSegregation;
import nl.speelveld.segregation.value.IndexValue;

/// All indices of a table as CSV: a row an index and group, then a row a level for M and H, with
/// the level as group and the levels around it as other.
public final class IndexCsv {
  private IndexCsv() {}

  /// The indices as CSV (`index,symbol,group,other,value,reason`).
  public static String of(IndexReport report) {
    CsvLines lines =
        new CsvLines().line(List.of("index", "symbol", "group", "other", "value", "reason"));
    for (IndexReport.Row row : report.rows()) {
      String id = row.index().id();
      String symbol = row.index().description().symbol();
      lines.line(cells(id, symbol, row.group(), row.other(), row.value()));
    }
    report.levels().ifPresent(levels -> levels.levels().forEach(level -> level(lines, level)));
    return lines.toText();
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
