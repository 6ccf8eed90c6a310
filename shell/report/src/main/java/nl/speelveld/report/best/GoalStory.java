package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import nl.speelveld.optimisation.frontier.FrontierPoint;
import nl.speelveld.optimisation.goal.Answer.Impossible;
import nl.speelveld.optimisation.goal.Answer.Judged;
import nl.speelveld.optimisation.goal.Bundle;
import nl.speelveld.optimisation.goal.Bundle.Keeps;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.optimising.GoalReport;
import nl.speelveld.runs.optimising.GoalRequest.Measures;

/// Which bundles reach a goal, told: what a simulation cannot show, the bundles beside the goal,
/// and the frontier.
public final class GoalStory {
  private static final int SAID = 3; // bundles in sentences; the table has all

  private final GoalReport report;
  private final Telling telling;
  private final BundleWords bundles;

  private GoalStory(GoalReport report, Telling telling) {
    this.report = report;
    this.telling = telling;
    this.bundles = new BundleWords(report.request().measures(), telling);
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
        GoalFigures.of(report, telling.shown()));
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
            ? List.of(new GoalPicture(report, telling).picture())
            : List.of(),
        report.answer().judged().isEmpty() ? List.of() : List.of(table()),
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
                : telling.say(
                    "goal.missed", arg("n", telling.whole(report.answer().judged().size())));
  }

  private long count(Keeps verdict) {
    return report.answer().judged().stream().filter(one -> one.verdict() == verdict).count();
  }

  private List<String> answered() {
    List<String> said = new ArrayList<>();
    List<Judged> found =
        report.answer().judged().stream()
            .filter(one -> one.verdict() != Keeps.NOT && one.smallest())
            .toList();
    found.stream().limit(SAID).map(this::reaching).forEach(said::add);
    if (report.answer() instanceof Impossible(FrontierPoint best, var _)) {
      said.add(
          best instanceof FrontierPoint.Reached reached
              ? telling.say("goal.proof.d", arg("bound", telling.index(reached.proof().bound())))
              : telling.say("goal.proof.limit"));
      said.add(telling.say("goal.contact"));
    }
    if (found.isEmpty()) {
      report.answer().judged().stream()
          .min(Comparator.comparingDouble(one -> one.bundle().outcome().dissimilarity().low()))
          .ifPresent(one ->
              said.add(
                  telling.say(
                      "goal.lowest",
                      arg("measures", bundles.measures(one.bundle().measures())),
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
                      .map(bundles::measures)
                      .collect(Collectors.joining("; ")))));
    }
    return said;
  }

  private String reaching(Judged one) {
    return telling.say(
        "goal.bundle." + one.verdict().name(),
        arg("measures", bundles.measures(one.bundle().measures())),
        arg("d", band(one.bundle().outcome().dissimilarity())));
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
    for (Judged one : report.answer().judged()) {
      Bundle.Outcome outcome = one.bundle().outcome();
      rows.add(
          List.of(
              bundles.measures(one.bundle().measures()),
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
}
