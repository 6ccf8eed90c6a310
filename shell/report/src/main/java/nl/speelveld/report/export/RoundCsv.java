package nl.speelveld.report.export;

import java.util.List;
import nl.speelveld.matching.statistics.SeatGroupFigures;
import nl.speelveld.matching.statistics.SeatGroupFigures.CutOff;
import nl.speelveld.report.enrolment.PublishedStatistics;
import nl.speelveld.report.enrolment.PublishedTable;
import nl.speelveld.report.enrolment.RoundReport;
import nl.speelveld.report.published.Cell;

/// The published statistics of a round as one long CSV file: `table,row,column,value`.
///
/// A value that is not shown is empty. The row `total` and the column `total` hold totals; the row
/// `few` holds small rows taken together. Shares run from 0 to 1, numbers of a draw from 1.
public final class RoundCsv {
  private final CsvLines lines = new CsvLines();

  private RoundCsv() {}

  /// The file, after disclosure control.
  public static String of(RoundReport report) {
    RoundCsv csv = new RoundCsv();
    PublishedStatistics figures = PublishedStatistics.of(report);
    csv.lines.line(List.of("table", "row", "column", "value"));
    List.of(figures.outcomes(), figures.byGroup(), figures.byLevel(), figures.mix())
        .forEach(its -> csv.table(its, its.id()));
    for (int at = 0; at < figures.changes().size(); at++) {
      csv.table(figures.changes().get(at), "changes-" + (at + 1));
    }
    figures.near().forEach(csv::near);
    figures.programmes().forEach(csv::programme);
    figures.seatGroups().forEach(csv::seats);
    return csv.lines.toText();
  }

  private void table(PublishedTable table, String id) {
    for (int row = 0; row < table.rows().size(); row++) {
      boolean total = row == table.rows().size() - 1;
      for (int column = 0; column <= table.columns().size(); column++) {
        line(
            id,
            total ? "total" : table.rows().get(row),
            column == table.columns().size() ? "total" : table.columns().get(column),
            table.cells().get(row).get(column));
      }
    }
  }

  private void near(PublishedStatistics.Near its) {
    String row = its.name().isEmpty() ? "total" : its.name();
    line("near", row, "medianMetres", its.medianMetres());
    line("near", row, "ninetiethMetres", its.ninetiethMetres());
    line("near", row, "shareInOwnWijk", its.ownWijk());
  }

  private void programme(PublishedStatistics.Programme its) {
    line("programmes", its.name(), "seats", Cell.of(its.seats()));
    line("programmes", its.name(), "listed", Cell.of(its.listed()));
    line("programmes", its.name(), "firstChoices", Cell.of(its.firstChoices()));
    line("programmes", its.name(), "waiting", Cell.of(its.waiting()));
    line("programmes", its.name(), "shareOfFirstChoices", its.chance());
    line("programmes", its.name(), "shareOfFirstChoicesWithoutPriority", its.chanceWithout());
    line("programmes", its.name(), "shareFromOwnWijk", its.ownWijk());
  }

  private void seats(SeatGroupFigures its) {
    line("seats", its.name(), "seats", Cell.of(its.seats()));
    line("seats", its.name(), "waiting", Cell.of(its.waiting()));
    if (its.cutOff() instanceof CutOff.Last(int priorityClass, int number)) {
      line("seats", its.name(), "lastClass", Cell.of(priorityClass));
      line("seats", its.name(), "lastNumber", Cell.of(number + 1.0));
    }
  }

  private void line(String table, String row, String column, Cell value) {
    lines.line(List.of(table, row, column, value.text(RoundCsv::number, "")));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
