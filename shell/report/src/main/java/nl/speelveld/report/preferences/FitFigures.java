package nl.speelveld.report.preferences;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.choice.estimate.ChiSquareTest;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.runs.preferences.FitReport;

/// All numbers of what was estimated, for a spreadsheet.
final class FitFigures {
  private FitFigures() {}

  /// A figure for each number.
  static List<AnswerFigure> of(FitReport report) {
    List<AnswerFigure> figures = new ArrayList<>();
    for (FitReport.Travel its : report.travel()) {
      figures.add(
          PreferenceWords.figure(
              "travel", its.name() + " " + its.group(), "metres per " + its.unit(), its.metres()));
    }
    weights("weights", report.tastes(), figures);
    weights("constants", report.constants(), figures);
    report.checks().truth().ifPresent(its -> weights("asTruth", its.tastes(), figures));
    for (FitReport.Stratum stratum : report.checks().strata()) {
      String to =
          stratum.to() == 0 ? "+" : stratum.to() == stratum.from() ? "" : "-" + stratum.to();
      weights("rank " + stratum.from() + to, stratum.tastes(), figures);
    }
    report.checks().pooling().ifPresent(test -> test("pooling", test, figures));
    report
        .checks()
        .truth()
        .flatMap(FitReport.Truth::hausman)
        .ifPresent(test -> test("hausman", test, figures));
    for (int at = 0; at < report.checks().kinds().size(); at++) {
      figures.add(
          PreferenceWords.figure(
              "kinds", Integer.toString(at + 1), "share", report.checks().kinds().get(at)));
    }
    for (FitReport.Top top : report.checks().tops()) {
      String row = Double.toString(top.logLikelihood());
      figures.add(PreferenceWords.plain("tops", row, "starts", top.starts()));
    }
    figures.add(
        PreferenceWords.plain("account", "all", "logLikelihood", report.account().logLikelihood()));
    figures.add(PreferenceWords.plain("account", "all", "explained", report.account().explained()));
    figures.add(
        PreferenceWords.plain("account", "all", "iterations", report.account().iterations()));
    figures.add(PreferenceWords.plain("account", "all", "pupils", report.sample().pupils()));
    figures.add(PreferenceWords.plain("account", "all", "choices", report.sample().choices()));
    figures.add(PreferenceWords.plain("account", "all", "schools", report.sample().schools()));
    return figures;
  }

  private static void weights(
      String table, List<FitReport.Weight> weights, List<AnswerFigure> figures) {
    for (FitReport.Weight its : weights) {
      String row = its.kind() == 0 ? its.name() : its.kind() + " " + its.name();
      figures.add(PreferenceWords.figure(table, row, "weight", its.value()));
      figures.add(PreferenceWords.plain(table, row, "standardErrorClustered", its.clustered()));
      figures.add(PreferenceWords.plain(table, row, "standardError", its.classical()));
    }
  }

  private static void test(String name, ChiSquareTest test, List<AnswerFigure> figures) {
    figures.add(PreferenceWords.plain("tests", name, "statistic", test.statistic()));
    figures.add(PreferenceWords.plain("tests", name, "degrees", test.degrees()));
    figures.add(PreferenceWords.plain("tests", name, "p", test.pValue()));
  }
}
