package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.chart.FrontierPlot;
import nl.speelveld.report.story.Picture;
import nl.speelveld.runs.optimising.ScenarioDot;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.simulation.compare.Band;
import nl.speelveld.web.page.Page;

/// Scenarios as dots against what is possible at most.
///
/// @param telling the words
/// @param line how even schools could be at most
record Possible(Telling telling, Line line) {
  private static final double METRES = 1000;

  /// How even schools could be at most.
  ///
  /// @param points by metres; none where it is not known
  /// @param metresToday mean way of the pupils of today
  record Line(List<FrontierPlot.Point> points, double metresToday) {
    static final Line NONE = new Line(List.of(), 1);

    Line {
      points = List.copyOf(points);
    }
  }

  /// The picture; nothing where the line is not known.
  ///
  /// @param hasOwn whether the first scenario has a measure
  Optional<Picture> picture(WhatIfAnswer.Told told, boolean hasOwn) {
    if (line.points().isEmpty()) {
      return Optional.empty();
    }
    Page page = telling.page();
    List<ScenarioDot> all = ScenarioDot.of(told, line.metresToday());
    List<FrontierPlot.Dot> dots = new ArrayList<>();
    dots.add(dot(all.getFirst(), FrontierPlot.Kind.TODAY, page.say("course.base"), ""));
    for (int at = told.outcomes().size() - 1; at >= 0; at--) {
      ScenarioDot one = all.get(at + 1);
      String name = page.say("course.beside", arg("n", at));
      if (at > 0) {
        dots.add(dot(one, FrontierPlot.Kind.OTHER, name, Integer.toString(at)));
      } else if (hasOwn) {
        dots.add(dot(one, FrontierPlot.Kind.BEST, page.say("course.own"), ""));
      }
    }
    FrontierPlot.PlotWords words =
        new FrontierPlot.PlotWords(
            page.say("possible.x"),
            page.say("course.axis"),
            page.say("possible.line"),
            "",
            page.say("possible.beyond"),
            List.of(
                page.say("course.base"),
                hasOwn ? page.say("course.own") : "",
                told.outcomes().size() > 1 ? page.say("possible.beside") : ""),
            metres -> telling.numbers().decimals(metres / METRES, 1),
            telling.numbers()::index);
    FrontierPlot.Content content = new FrontierPlot.Content(line.points(), List.of(), dots, false);
    return Optional.of(
        new Picture(
            "possible",
            page.say("possible.picture"),
            page.say("possible.picture.description"),
            frame -> FrontierPlot.svg(frame, content, words)));
  }

  private static FrontierPlot.Dot dot(
      ScenarioDot one, FrontierPlot.Kind kind, String name, String label) {
    Band mix = one.dissimilarity();
    return new FrontierPlot.Dot(
        one.metres().median(), mix.median(), mix.low(), mix.high(), kind, label, name);
  }
}
