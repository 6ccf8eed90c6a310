package nl.speelveld.report.export;

import java.util.List;
import nl.speelveld.runs.index.IndexReport;
import nl.speelveld.segregation.value.IndexValue;

/// All indices of a table as CSV: a row an index and group.
public final class IndexCsv {
  private IndexCsv() {}

  /// The indices as CSV (`index,symbol,group,other,value,reason`).
  public static String of(IndexReport report) {
    CsvLines lines =
        new CsvLines().line(List.of("index", "symbol", "group", "other", "value", "reason"));
    for (IndexReport.Row row : report.rows()) {
      String id = row.index().id();
      String symbol = row.index().description().symbol();
      lines.line(
          switch (row.value()) {
            case IndexValue.Defined(double value) ->
                List.of(id, symbol, row.group(), row.other(), Double.toString(value), "");
            case IndexValue.Undefined(IndexValue.Reason reason) ->
                List.of(id, symbol, row.group(), row.other(), "", reason.name());
          });
    }
    return lines.toText();
  }
}
