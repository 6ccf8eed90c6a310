package nl.speelveld.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.statistics.SeatGroupFigures;
import nl.speelveld.matching.statistics.SeatGroupFigures.CutOff;
import nl.speelveld.report.enrolment.PublishedStatistics;
import nl.speelveld.report.enrolment.PublishedTable;
import nl.speelveld.report.enrolment.RoundReport;
import nl.speelveld.report.published.Cell;
import nl.speelveld.runs.enrolment.questions.StatisticsReport;
import nl.speelveld.segregation.value.IndexValue;

/// The published statistics of a round, figure by figure, for whatever form.
final class RoundLines {
  private final List<Line> lines = new ArrayList<>();

  private RoundLines() {}

  /// One figure.
  ///
  /// @param table in which table it stands
  /// @param row of what it is; `total` for all, `few` for small rows taken together
  /// @param column what it is
  /// @param value the value, or that it is not shown
  record Line(String table, String row, String column, Cell value) {}

  /// All figures, after disclosure control.
  static List<Line> of(RoundReport report) {
    RoundLines all = new RoundLines();
    PublishedStatistics figures = PublishedStatistics.of(report);
    List.of(figures.outcomes(), figures.byGroup(), figures.byLevel(), figures.mix())
        .forEach(its -> all.table(its, its.id()));
    for (int at = 0; at < figures.changes().size(); at++) {
      all.table(figures.changes().get(at), "changes-" + (at + 1));
    }
    figures.near().forEach(all::near);
    figures.programmes().forEach(all::programme);
    figures.seatGroups().forEach(all::seats);
    figures.spread().forEach(all::spread);
    return List.copyOf(all.lines);
  }

  private void spread(StatisticsReport.Spread its) {
    spread(its, "firstChoices", Optional.of(its.firstChoices()));
    spread(its, "placed", Optional.of(its.placed()));
    spread(its, "placedNow", its.findNow());
    spread(its, "byChance", its.byChance());
  }

  private void spread(StatisticsReport.Spread its, String column, Optional<IndexValue> value) {
    value.ifPresent(there ->
        line(
            "spread",
            its.index().id(),
            column,
            there.find().isPresent() ? Cell.of(there.find().getAsDouble()) : Cell.hidden()));
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
    lines.add(new Line(table, row, column, value));
  }
}
