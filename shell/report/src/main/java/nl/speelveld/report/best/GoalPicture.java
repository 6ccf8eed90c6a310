package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.optimisation.goal.Answer.Judged;
import nl.speelveld.optimisation.goal.Bundle;
import nl.speelveld.optimisation.goal.Bundle.Keeps;
import nl.speelveld.report.chart.FrontierPlot;
import nl.speelveld.report.story.Picture;
import nl.speelveld.runs.optimising.GoalReport;

/// Bundles beside the frontier, drawn.
///
/// @param report the bundles and the frontier
/// @param telling how they are said
record GoalPicture(GoalReport report, Telling telling) {
  /// The picture.
  Picture picture() {
    BundleWords bundles = new BundleWords(report.request().measures(), telling);
    List<FrontierPlot.Dot> dots = new ArrayList<>();
    for (Judged one : report.answer().judged()) {
      dots.add(
          dot(
              one.bundle().outcome(),
              one.verdict() == Keeps.NOT ? FrontierPlot.Kind.OTHER : FrontierPlot.Kind.BEST,
              bundles.measures(one.bundle().measures())));
    }
    dots.add(
        dot(report.nothing().outcome(), FrontierPlot.Kind.TODAY, telling.say("goal.menu.NOTHING")));
    FrontierPlot.Content content =
        new FrontierPlot.Content(
            report.frontier().stream()
                .map(point ->
                    new FrontierPlot.Point(
                        point.meanMetres(),
                        telling.shown().index(point.dissimilarity()).find().orElse(0)))
                .toList(),
            List.of(),
            dots,
            false);
    FrontierPlot.PlotWords words =
        new FrontierPlot.PlotWords(
            telling.say("frontier.axis.metres"),
            telling.say("frontier.axis.index"),
            telling.say("frontier.legend.free"),
            "",
            telling.say("frontier.legend.beyond"),
            List.of(
                telling.say("goal.menu.NOTHING"),
                telling.say("goal.dot.reaches"),
                telling.say("goal.dot.misses")),
            telling::metres,
            y -> telling.words().numbers().index(y));
    return new Picture(
        "goal",
        telling.say("goal.picture"),
        telling.say("goal.picture.description", arg("n", dots.size())),
        frame -> FrontierPlot.svg(frame, content, words));
  }

  private static FrontierPlot.Dot dot(
      Bundle.Outcome outcome, FrontierPlot.Kind kind, String words) {
    Bundle.Band d = outcome.dissimilarity();
    Bundle.Band way = outcome.meanMetres();
    return new FrontierPlot.Dot(
        (way.low() + way.high()) / 2, (d.low() + d.high()) / 2, d.low(), d.high(), kind, "", words);
  }
}
