package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.chart.FrontierPlot;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.runs.optimising.FrontierReport;
import nl.speelveld.runs.optimising.ScenarioDot;
import nl.speelveld.simulation.compare.Band;

/// Scenarios beside what is possible: a numbered dot each, and their bands in a table.
///
/// @param report with scenarios
/// @param telling the words
record ScenarioDots(FrontierReport report, Telling telling) {
  /// The scenarios, without doing nothing, as dots; the last one at the back.
  List<FrontierPlot.Dot> dots() {
    List<FrontierPlot.Dot> dots = new ArrayList<>();
    for (int at = report.dots().size() - 1; at > 0; at--) {
      ScenarioDot one = report.dots().get(at);
      Band d = one.dissimilarity();
      dots.add(
          new FrontierPlot.Dot(
              one.metres().median(),
              d.median(),
              d.low(),
              d.high(),
              FrontierPlot.Kind.OTHER,
              Integer.toString(at),
              name(at)));
    }
    return dots;
  }

  private String name(int at) {
    return at == 0
        ? telling.say("frontier.beside.nothing")
        : at + ". " + report.dots().get(at).scenario();
  }

  /// What becomes of them, told.
  Block block() {
    Band band = report.dots().getFirst().dissimilarity();
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < report.dots().size(); at++) {
      ScenarioDot one = report.dots().get(at);
      rows.add(
          List.of(
              name(at),
              told(one.dissimilarity(), y -> telling.words().numbers().index(y)),
              told(one.metres(), telling::metres),
              told(one.firstChoice(), y -> telling.words().numbers().percent(y))));
    }
    return new Block(
        "scenarios",
        telling.say("frontier.beside.heading", arg("n", telling.whole(rows.size() - 1))),
        List.of(
            telling.say("frontier.beside"),
            telling.say("frontier.beside.below"),
            telling.say("frontier.beside.overlap")),
        List.of(),
        List.of(
            new DataTable(
                "scenarios",
                telling.say("frontier.beside.table"),
                telling.columns("scenario", "even", "meanMetres", "first"),
                rows)),
        List.of(
            telling.say(
                "frontier.beside.how",
                arg("runs", telling.whole(band.runs())),
                arg("share", telling.words().numbers().percent(band.share()))),
            telling.say("goal.how.met")));
  }

  private String told(Band band, DoubleFunction<String> words) {
    return telling.say(
        "goal.band", arg("low", words.apply(band.low())), arg("high", words.apply(band.high())));
  }

  /// The same as figures; doing nothing has an empty row name.
  List<AnswerFigure> figures() {
    List<AnswerFigure> figures = new ArrayList<>();
    for (ScenarioDot one : report.dots()) {
      figures.add(figure(one, "dissimilarity", one.dissimilarity()));
      figures.add(figure(one, "mean-metres", one.metres()));
      figures.add(figure(one, "first-choice", one.firstChoice()));
    }
    return figures;
  }

  private static AnswerFigure figure(ScenarioDot one, String column, Band band) {
    return Telling.banded(
        Telling.figure("scenarios", one.scenario(), column, band.median()),
        band.low(),
        band.high());
  }
}
