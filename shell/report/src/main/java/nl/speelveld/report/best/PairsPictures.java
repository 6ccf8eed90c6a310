package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.optimisation.pairing.Aim;
import nl.speelveld.optimisation.pairing.Grouping;
import nl.speelveld.optimisation.pairing.PairingAnswer;
import nl.speelveld.report.chart.FrontierPlot;
import nl.speelveld.report.chart.SchoolLink;
import nl.speelveld.report.story.Picture;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.optimising.PairsReport;

/// The front against distance, and the map with the joined schools.
final class PairsPictures {
  private static final int NUMBERED = 12;

  private PairsPictures() {}

  /// How much farther an average pupil of the place travels, in metres.
  static double metresOfAll(PairsReport report, PairingAnswer point) {
    return point.extraPupilMetres() / report.situation().two().total();
  }

  /// The front; empty where no index may be told or there is nothing to draw.
  static Optional<Picture> front(PairsReport report, Telling telling) {
    List<FrontierPlot.Point> line = new ArrayList<>();
    telling
        .shown()
        .index(report.answer().before())
        .find()
        .ifPresent(y -> line.add(new FrontierPlot.Point(0, y)));
    for (PairingAnswer point : report.front()) {
      telling
          .shown()
          .index(point.after())
          .find()
          .ifPresent(y -> line.add(new FrontierPlot.Point(metresOfAll(report, point), y)));
    }
    if (line.size() < 2) {
      return Optional.empty();
    }
    double steady = report.steadiness().highFall() - report.fall();
    FrontierPlot.Point last = line.getLast();
    List<FrontierPlot.Dot> dots =
        List.of(
            dot(line.getFirst(), 0, FrontierPlot.Kind.TODAY, "pairs.dot.today", telling),
            dot(last, Math.max(0, steady), FrontierPlot.Kind.BEST, "pairs.dot.best", telling));
    boolean upward = report.request().aim() == Aim.MOST_EXPOSURE;
    FrontierPlot.PlotWords words =
        new FrontierPlot.PlotWords(
            telling.say("pairs.axis.metres"),
            telling.say("pairs.axis.index"),
            telling.say("pairs.legend.line"),
            "",
            telling.say("pairs.legend.beyond"),
            List.of(telling.say("pairs.dot.today"), telling.say("pairs.dot.best"), ""),
            x -> telling.metres(x),
            y -> telling.words().numbers().index(y));
    return Optional.of(
        new Picture(
            "front",
            telling.say("pairs.picture.front"),
            telling.say("pairs.picture.front.description", arg("n", line.size())),
            frame ->
                FrontierPlot.svg(
                    frame, new FrontierPlot.Content(line, List.of(), dots, upward), words)));
  }

  private static FrontierPlot.Dot dot(
      FrontierPlot.Point at, double band, FrontierPlot.Kind kind, String key, Telling telling) {
    String words = telling.say(key);
    return new FrontierPlot.Dot(at.x(), at.y(), at.y() - band, at.y() + band, kind, "", words);
  }

  /// The map; empty where no school stands on it.
  static Optional<Picture> map(PairsReport report, Telling telling) {
    return TownMap.of(
        telling,
        new TownMap.Titles(
            "pairs-map",
            telling.say("pairs.picture.map", telling.place()),
            telling.say(
                "pairs.picture.map.description", arg("n", report.answer().groups().size()))),
        school -> "",
        links(report, telling));
  }

  private static List<SchoolLink> links(PairsReport report, Telling telling) {
    List<SchoolLink> links = new ArrayList<>();
    for (int group = 0; group < report.answer().groups().size(); group++) {
      List<Integer> schools = report.answer().groups().get(group).schools();
      for (int one = 0; one < schools.size(); one++) {
        for (int other = one + 1; other < schools.size(); other++) {
          School first = telling.school(schools.get(one));
          School second = telling.school(schools.get(other));
          links.add(
              new SchoolLink(
                  first.rdX(),
                  first.rdY(),
                  second.rdX(),
                  second.rdY(),
                  one == 0 && other == 1 && group < NUMBERED ? Integer.toString(group + 1) : "",
                  telling.names(schools)));
        }
      }
    }
    return links;
  }

  /// Whether a group divides its grades over the buildings.
  static boolean divides(Grouping group) {
    return !group.spans().isEmpty();
  }
}
