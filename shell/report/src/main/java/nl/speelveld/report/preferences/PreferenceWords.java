package nl.speelveld.report.preferences;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.speelveld.choice.estimate.ChiSquareTest;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.chart.IntervalRows;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.preferences.Banded;
import nl.speelveld.runs.preferences.FitReport;

/// How terms, groups and banded numbers are said.
///
/// @param phrases the sentences
/// @param distance how distance weighs, a word of [nl.speelveld.runs.preferences.DistanceShape]
record PreferenceWords(Phrases phrases, String distance) {
  private static final String PATH = "nl/speelveld/report/preferences/preferences";

  static PreferenceWords of(Language language, String distance) {
    return new PreferenceWords(new Phrases(Texts.of(PATH, language)), distance);
  }

  String say(String key, Arg... args) {
    return phrases.say(key, args);
  }

  List<String> columns(String... keys) {
    return Stream.of(keys).map(key -> say("column." + key)).toList();
  }

  /// What a term is called: `distance:low` is distance, the difference at low.
  String term(String name) {
    int cut = name.lastIndexOf(':');
    if (cut > 0) {
      return say(
          "term.difference",
          arg("term", term(name.substring(0, cut))),
          arg("group", group(name.substring(cut + 1))));
    }
    if (name.startsWith("sd.")) {
      return say("term.spread", arg("term", term(name.substring(3))));
    }
    if (name.startsWith("same-")) {
      return say("term.same", arg("column", name.substring(5)));
    }
    if (name.startsWith("distance>")) {
      return say("term.beyond", arg("from", name.substring(9).replace("km", "")));
    }
    return switch (name) {
      case "distance" -> ofDistance();
      case "own-share" -> say("term.ownShare");
      case "sibling" -> say("term.sibling");
      default -> name;
    };
  }

  /// The weight of distance is that of a kilometre only where distance itself is the term.
  private String ofDistance() {
    return switch (distance) {
      case "sqrt", "log", "square" -> say("term.distance." + distance);
      default -> distance.startsWith("half") ? say("term.distance.half") : say("term.distance");
    };
  }

  String group(String name) {
    return switch (name) {
      case "all" -> say("group.all");
      case "other" -> say("group.other");
      case "?" -> say("group.unknown");
      default -> name;
    };
  }

  String whole(long number) {
    return phrases.numbers().whole(number);
  }

  String decimals(double value, int decimals) {
    return phrases.numbers().decimals(value, decimals);
  }

  /// `0,21 (0,19 – 0,23)`.
  String banded(Banded its, int decimals) {
    return banded(its, value -> decimals(value, decimals));
  }

  /// `4,3% (4,1% – 4,5%)`.
  String share(Banded its) {
    return banded(its, value -> decimals(100 * value, 1) + "%");
  }

  private String banded(Banded its, java.util.function.DoubleFunction<String> numbers) {
    return its.low().isEmpty() || its.high().isEmpty()
        ? numbers.apply(its.value())
        : say(
            "band",
            arg("value", numbers.apply(its.value())),
            arg("low", numbers.apply(its.low().getAsDouble())),
            arg("high", numbers.apply(its.high().getAsDouble())));
  }

  /// `test 15.1 with 12 degrees of freedom, p = 0.238`.
  String test(ChiSquareTest test) {
    return say(
        "test",
        arg("statistic", decimals(test.statistic(), 1)),
        arg("degrees", test.degrees()),
        arg(
            "p",
            test.pValue() < .001 ? "< " + decimals(.001, 3) : "= " + decimals(test.pValue(), 3)));
  }

  /// What a weight is of.
  String name(FitReport.Weight its) {
    return its.kind() == 0
        ? term(its.name())
        : say("kind.term", arg("kind", its.kind()), arg("term", term(its.name())));
  }

  /// Weights with their bands.
  DataTable table(String id, String caption, List<FitReport.Weight> weights) {
    return new DataTable(
        id,
        caption,
        columns("term", "weight", "clustered", "classical"),
        weights.stream()
            .map(its ->
                List.of(
                    name(its),
                    banded(its.value(), places(its.clustered(), 3)),
                    decimals(its.clustered(), places(its.clustered(), 4)),
                    decimals(its.classical(), places(its.classical(), 4))))
            .toList());
  }

  /// As many decimals as show two digits of a standard error, and as many as is usual at least.
  private static int places(double error, int usual) {
    return error > 0 ? Math.min(9, Math.max(usual, 2 - (int) Math.ceil(Math.log10(error)))) : usual;
  }

  static AnswerFigure figure(String table, String row, String column, Banded its) {
    return new AnswerFigure(table, row, column, its.value(), its.low(), its.high());
  }

  static AnswerFigure plain(String table, String row, String column, double value) {
    return new AnswerFigure(
        table, row, column, value, OptionalDouble.empty(), OptionalDouble.empty());
  }

  static IntervalRows.Row row(String name, Banded its) {
    return new IntervalRows.Row(
        name, its.value(), its.low().orElse(its.value()), its.high().orElse(its.value()));
  }

  /// A picture of values with their bands.
  Picture picture(String id, List<IntervalRows.Row> rows, int decimals) {
    return new Picture(
        id,
        say("picture." + id),
        say("picture." + id + ".how"),
        frame -> IntervalRows.svg(frame, rows, value -> decimals(value, decimals)));
  }
}
