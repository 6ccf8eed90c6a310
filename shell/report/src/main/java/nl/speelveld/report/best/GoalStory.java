package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import nl.speelveld.optimisation.frontier.FrontierPoint;
import nl.speelveld.optimisation.goal.Answer.Impossible;
import nl.speelveld.optimisation.goal.Answer.Judged;
import nl.speelveld.optimisation.goal.Answer.Possible;
import nl.speelveld.optimisation.goal.Bundle;
import nl.speelveld.optimisation.goal.Bundle.Keeps;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.chart.FrontierPlot;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.optimising.GoalReport;
import nl.speelveld.runs.optimising.GoalRequest.Measures;
import nl.speelveld.runs.optimising.Menu;

/// Which bundles reach a goal, told: what a simulation cannot show, the bundles beside the goal,
/// and the frontier.
public final class GoalStory {
  private static final int SAID = 3; // bundles in sentences; the table has all
  private final GoalReport report;
  private final Telling telling;

  private GoalStory(GoalReport report, Telling telling) {
    this.report = report;
    this.telling = telling;
  }

  /// The report in a language.
  ///
  /// @param inside whether small numbers may be told; not for publication
  public static Answer of(GoalReport report, boolean inside, Language language) {
    Telling telling = Telling.of(report.town().situation(), inside, language);
    return new GoalStory(report, telling).answer();
  }

  private Answer answer() {
    return telling.answer(
        "goal",
        "goal.lead",
        List.of(limits(), verdict(), telling.sources(report.findings())),
        figures());
  }

  private Block limits() {
    List<String> sentences =
        new ArrayList<>(
            List.of(
                telling.say("goal.limits.model"),
                telling.say(
                    switch (report.request().measures()) {
                      case Measures.OfMenu _ -> "goal.limits.menu";
                      case Measures.OfFile _ -> "goal.limits.file";
                    })));
    int measures = report.request().measures().names().size();
    if (report.request().together() < measures) {
      sentences.add(
          telling.say(
              "goal.limits.together", arg("n", telling.whole(report.request().together()))));
    }
    sentences.add(telling.homes(report.town()));
    return Block.words("limits", telling.say("pairs.limits.heading"), sentences);
  }

  private List<Judged> judged() {
    return report.answer().judged();
  }

  private Block verdict() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        telling.say(
            "goal.wanted",
            arg("today", telling.index(report.today().dissimilarity())),
            arg("goal", telling.index(report.goal().mostDissimilarity())),
            arg("years", telling.whole(report.request().wanted().years())),
            arg("metres", telling.metres(report.goal().mostMeanMetres())),
            arg("first", percent(report.goal().leastFirstChoiceShare()))));
    sentences.add(
        telling.say("goal.nothing", arg("d", band(report.nothing().outcome().dissimilarity()))));
    sentences.addAll(answered());
    sentences.add(telling.say("goal.order"));
    return new Block(
        "verdict",
        heading(),
        sentences,
        telling.shown().index(0).shown() && report.frontier().size() > 1
            ? List.of(picture())
            : List.of(),
        judged().isEmpty() ? List.of() : List.of(table()),
        List.of(
            telling.say("goal.how.band", arg("runs", telling.whole(report.request().runs()))),
            telling.say("goal.how.met"),
            telling.say("goal.how.frontier"),
            telling.say("frontier.how")));
  }

  private String heading() {
    long sure = count(Keeps.SURELY);
    long perhaps = count(Keeps.PERHAPS);
    return sure > 0
        ? telling.say("goal.reached", arg("n", telling.whole(sure)))
        : perhaps > 0
            ? telling.say("goal.perhaps", arg("n", telling.whole(perhaps)))
            : report.answer() instanceof Impossible
                ? telling.say("goal.impossible")
                : telling.say("goal.missed", arg("n", telling.whole(judged().size())));
  }

  private long count(Keeps verdict) {
    return judged().stream().filter(one -> one.verdict() == verdict).count();
  }

  private List<String> answered() {
    List<String> said = new ArrayList<>();
    List<Judged> found =
        judged().stream().filter(one -> one.verdict() != Keeps.NOT && one.smallest()).toList();
    found.stream().limit(SAID).map(this::reaching).forEach(said::add);
    if (report.answer() instanceof Impossible(FrontierPoint best, var _)) {
      said.add(
          best instanceof FrontierPoint.Reached reached
              ? telling.say("goal.proof.d", arg("bound", telling.index(reached.proof().bound())))
              : telling.say("goal.proof.limit"));
      said.add(telling.say("goal.contact"));
    }
    if (found.isEmpty()) {
      judged().stream()
          .min(Comparator.comparingDouble(one -> one.bundle().outcome().dissimilarity().low()))
          .ifPresent(one ->
              said.add(
                  telling.say(
                      "goal.lowest",
                      arg("measures", measures(one.bundle().measures())),
                      arg("d", band(one.bundle().outcome().dissimilarity())))));
    }
    if (!report.apart().isEmpty()) {
      said.add(
          telling.say(
              "goal.apart",
              arg("n", telling.whole(report.apart().size())),
              arg(
                  "bundles",
                  report.apart().stream()
                      .limit(SAID)
                      .map(this::measures)
                      .collect(Collectors.joining("; ")))));
    }
    return said;
  }

  private String reaching(Judged one) {
    return telling.say(
        "goal.bundle." + one.verdict().name(),
        arg("measures", measures(one.bundle().measures())),
        arg("d", band(one.bundle().outcome().dissimilarity())));
  }

  private String measures(Set<String> names) {
    return names.isEmpty()
        ? telling.say("goal.menu.NOTHING")
        : telling.listed(
            report.request().measures().names().stream()
                .filter(names::contains)
                .map(this::measure)
                .toList());
  }

  private String measure(String name) {
    return switch (report.request().measures()) {
      case Measures.OfFile _ -> name;
      case Measures.OfMenu(List<Menu.Item> items) ->
          items.stream()
              .filter(item -> item.name().equals(name))
              .map(this::measure)
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no measure is (" + name + ")"));
    };
  }

  private String measure(Menu.Item item) {
    String key = "goal.menu." + item.menu().name();
    return item.menu() == Menu.CONTINGENT
        ? telling.say(key)
        : telling.say(key, arg("size", telling.whole(item.size())));
  }

  private String percent(double share) {
    return telling.words().numbers().percent(share);
  }

  private String band(Bundle.Band band) {
    return band(band, y -> telling.words().numbers().index(y));
  }

  private String band(Bundle.Band band, DoubleFunction<String> words) {
    return telling.say(
        "goal.band", arg("low", words.apply(band.low())), arg("high", words.apply(band.high())));
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Judged one : judged()) {
      Bundle.Outcome outcome = one.bundle().outcome();
      rows.add(
          List.of(
              measures(one.bundle().measures()),
              band(outcome.dissimilarity()),
              band(outcome.meanMetres(), telling::metres),
              band(outcome.firstChoiceShare(), this::percent),
              telling.say("goal.verdict." + one.verdict().name())));
    }
    return new DataTable(
        "bundles",
        telling.say("goal.table"),
        telling.columns("measures", "even", "meanMetres", "first", "reaches"),
        rows);
  }

  private Picture picture() {
    List<FrontierPlot.Dot> dots = new ArrayList<>();
    for (Judged one : judged()) {
      dots.add(
          dot(
              one.bundle().outcome(),
              one.verdict() == Keeps.NOT ? FrontierPlot.Kind.OTHER : FrontierPlot.Kind.BEST,
              measures(one.bundle().measures())));
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

  private List<AnswerFigure> figures() {
    List<AnswerFigure> figures = new ArrayList<>();
    telling
        .shown()
        .index(report.goal().mostDissimilarity())
        .find()
        .ifPresent(d -> figures.add(Telling.figure("goal", "", "dissimilarity", d)));
    figures.add(
        Telling.figure("goal", "", "mean-metres", Math.rint(report.goal().mostMeanMetres())));
    figures.add(Telling.figure("goal", "", "first-choice", report.goal().leastFirstChoiceShare()));
    figures.add(
        Telling.figure("goal", "", "possible", report.answer() instanceof Possible ? 1 : 0));
    for (Judged one : judged()) {
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
