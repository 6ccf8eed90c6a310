package nl.speelveld.report.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.speelveld.matching.compare.OverDraws;
import nl.speelveld.runs.enrolment.questions.ComparisonReport;
import nl.speelveld.runs.enrolment.questions.ComparisonReport.Point;
import nl.speelveld.runs.enrolment.questions.ComparisonReport.ReserveCurve;
import nl.speelveld.runs.enrolment.questions.Paired;

/// The figures of a comparison, for who computes with them: means over draws, with the ends between
/// which 95 of 100 draws lie.
final class ComparisonFigures {
  private final ComparisonReport report;
  private final Told told;
  private final List<ComparisonReport.Row> rows;
  private final List<AnswerFigure> figures = new ArrayList<>();

  ComparisonFigures(ComparisonReport report, Told told, List<ComparisonReport.Row> rows) {
    this.report = report;
    this.told = told;
    this.rows = rows;
  }

  List<AnswerFigure> all() {
    for (ComparisonReport.Row row : rows) {
      String name = row.name().isEmpty() ? "all" : row.name();
      figures.add(AnswerFigure.plain("people", name, "applicants", told.shown(row.applicants())));
      add("people", name, "winners", row.winners());
      add("people", name, "losers", row.losers());
      add("people", name, "firstChoice", row.first());
      add("people", name, "firstThree", row.topThree());
      add("people", name, "unplaced", row.unplaced());
      row.metres().ifPresent(its -> add("people", name, "metres", its));
      row.ownWijk().ifPresent(its -> add("people", name, "shareInOwnWijk", its));
    }
    add("people", "all", "emptySeats", report.emptySeats());
    add("people", "all", "displacedFirstChoices", report.displaced());
    if (MixAnswer.isShown(report, told)) {
      mix();
    }
    return figures;
  }

  private void mix() {
    for (ComparisonReport.Index its : report.mix()) {
      its.value().ifPresent(value -> add("mix", its.index().id(), "index", value));
      its.byChanceBefore()
          .ifPresent(value ->
              figures.add(AnswerFigure.plain("mix", its.index().id(), "byChance.before", value)));
      its.byChanceAfter()
          .ifPresent(value ->
              figures.add(AnswerFigure.plain("mix", its.index().id(), "byChance.after", value)));
    }
    for (ComparisonReport.School its : report.schools()) {
      if (MixAnswer.isShown(its, told)) {
        add("schools", its.name(), "intake", its.intake());
        its.share().ifPresent(share -> add("schools", its.name(), "shareOfGroup", share));
      }
    }
    if (report.curve() instanceof ReserveCurve.Drawn(var group, var points, var best)) {
      for (Point its : points) {
        String row = its.percent() + "%";
        add("reserve", row, "displacedFirstChoices", its.displaced());
        add("reserve", row, "dissimilarity", its.dissimilarity());
        add("reserve", row, "bought", its.bought());
        add("reserve", row, "firstChoicesOfGroup", its.groupFirst());
      }
      best.ifPresent(row ->
          figures.add(AnswerFigure.plain("reserve", group, "best", points.get(row).percent())));
    }
  }

  private void add(String table, String row, String column, Paired figure) {
    add(table, row, column + ".before", figure.before());
    add(table, row, column + ".after", figure.after());
    add(table, row, column + ".difference", figure.difference());
  }

  private void add(String table, String row, String column, OverDraws figure) {
    figures.add(
        new AnswerFigure(
            table,
            row,
            column,
            figure.mean(),
            OptionalDouble.of(figure.low()),
            OptionalDouble.of(figure.high())));
  }
}
