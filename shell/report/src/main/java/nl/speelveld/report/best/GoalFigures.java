package nl.speelveld.report.best;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.optimisation.goal.Answer.Judged;
import nl.speelveld.optimisation.goal.Answer.Possible;
import nl.speelveld.optimisation.goal.Bundle;
import nl.speelveld.optimisation.goal.Bundle.Keeps;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.published.ShownPlace;
import nl.speelveld.runs.optimising.GoalReport;

/// All numbers of a goal and the bundles beside it, for a spreadsheet.
final class GoalFigures {
  private GoalFigures() {}

  /// A figure for each number that may be told.
  static List<AnswerFigure> of(GoalReport report, ShownPlace shown) {
    List<AnswerFigure> figures = new ArrayList<>();
    shown
        .index(report.goal().mostDissimilarity())
        .find()
        .ifPresent(d -> figures.add(Telling.figure("goal", "", "dissimilarity", d)));
    figures.add(
        Telling.figure("goal", "", "mean-metres", Math.rint(report.goal().mostMeanMetres())));
    figures.add(Telling.figure("goal", "", "first-choice", report.goal().leastFirstChoiceShare()));
    figures.add(
        Telling.figure("goal", "", "possible", report.answer() instanceof Possible ? 1 : 0));
    for (Judged one : report.answer().judged()) {
      String row = String.join("+", one.bundle().measures().stream().sorted().toList());
      figures.add(figure(row, "dissimilarity", one.bundle().outcome().dissimilarity()));
      figures.add(figure(row, "mean-metres", one.bundle().outcome().meanMetres()));
      figures.add(figure(row, "first-choice", one.bundle().outcome().firstChoiceShare()));
      figures.add(Telling.figure("bundles", row, "reaches", reaches(one.verdict())));
    }
    return figures;
  }

  /// 1 for surely, 0.5 for perhaps, 0 for not.
  private static double reaches(Keeps verdict) {
    return switch (verdict) {
      case SURELY -> 1;
      case PERHAPS -> 0.5;
      case NOT -> 0;
    };
  }

  private static AnswerFigure figure(String row, String column, Bundle.Band band) {
    return Telling.banded(
        Telling.figure("bundles", row, column, (band.low() + band.high()) / 2),
        band.low(),
        band.high());
  }
}
