package nl.speelveld.report.export;

import java.util.List;
import nl.speelveld.report.enrolment.RoundReport;

/// The published statistics of a round as one long CSV file: `table,row,column,value`.
///
/// A value that is not shown is empty. The row `total` and the column `total` hold totals; the row
/// `few` holds small rows taken together. Shares run from 0 to 1, numbers of a draw from 1.
public final class RoundCsv {
  private RoundCsv() {}

  /// The file, after disclosure control.
  public static String of(RoundReport report) {
    CsvLines lines = new CsvLines().line(List.of("table", "row", "column", "value"));
    for (RoundLines.Line its : RoundLines.of(report)) {
      lines.line(
          List.of(its.table(), its.row(), its.column(), its.value().text(RoundCsv::number, "")));
    }
    return lines.toText();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
