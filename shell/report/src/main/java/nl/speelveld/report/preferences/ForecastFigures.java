package nl.speelveld.report.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.runs.preferences.Banded;
import nl.speelveld.runs.preferences.ForecastReport;

/// All numbers of a forecast, for a spreadsheet.
///
/// @param report the forecast
record ForecastFigures(ForecastReport report) {
  /// A figure for each number.
  List<AnswerFigure> all() {
    List<AnswerFigure> figures = new ArrayList<>();
    for (ForecastReport.AtSchool its : report.schools()) {
      for (int at = 0; at < report.scenarios().size(); at++) {
        String column = word(report.scenarios().get(at));
        figures.add(PreferenceWords.figure("shares", its.code(), column, its.share().get(at)));
        for (int group = 0; report.groups().size() > 1 && group < report.groups().size(); group++) {
          figures.add(
              PreferenceWords.figure(
                  "shares",
                  its.code(),
                  column + ":" + report.groups().get(group),
                  its.ofGroup().get(at).get(group)));
        }
      }
      its.elasticity()
          .ifPresent(value ->
              figures.add(
                  PreferenceWords.figure("shares", its.code(), "elasticityOfDistance", value)));
    }
    for (ForecastReport.Summary its : report.summaries()) {
      summary(its, figures);
    }
    for (ForecastReport.Rest its : report.rests()) {
      String scenario = word(its.scenario());
      for (int at = 0; at < its.shares().size(); at++) {
        ForecastReport.AtSchool school = report.schools().get(at);
        if (school.share().get(report.scenarios().indexOf(its.scenario())).value() > 0) {
          figures.add(
              PreferenceWords.plain("composition", school.code(), scenario, its.shares().get(at)));
        }
      }
      figures.add(PreferenceWords.plain("rest", scenario, "rounds", its.rounds()));
      figures.add(PreferenceWords.plain("rest", scenario, "smallestStep", its.smallestStep()));
      figures.add(PreferenceWords.plain("rest", scenario, "otherBalances", its.others()));
    }
    if (!report.rests().isEmpty()) {
      figures.add(PreferenceWords.plain("rest", "draws", "used", report.draws()));
      figures.add(PreferenceWords.plain("rest", "draws", "restless", report.restless()));
    }
    return figures;
  }

  private void summary(ForecastReport.Summary its, List<AnswerFigure> figures) {
    String row = word(its.scenario());
    for (int at = 0; at < its.dissimilarity().size(); at++) {
      figures.add(
          PreferenceWords.figure(
              "summary",
              row,
              "dissimilarity:" + report.groups().get(at + 1),
              its.dissimilarity().get(at)));
    }
    Optional<Banded> all = its.kilometresAll();
    all.ifPresent(
        value -> figures.add(PreferenceWords.figure("summary", row, "kilometres", value)));
    for (int at = 0; at < its.kilometres().size(); at++) {
      figures.add(
          PreferenceWords.figure(
              "summary", row, "kilometres:" + report.groups().get(at), its.kilometres().get(at)));
    }
    if (its.nowhere() > 0) {
      figures.add(PreferenceWords.plain("summary", row, "nowhere", its.nowhere()));
    }
  }

  private static String word(ForecastReport.Scenario scenario) {
    return scenario.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
