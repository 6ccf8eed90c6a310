package nl.speelveld.report.preferences;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.choice.estimate.ChiSquareTest;
import nl.speelveld.report.story.Block;
import nl.speelveld.runs.preferences.FitReport;

/// Whether lists can be read as the whole truth: the weights that they would give, the test, and
/// what short lists mean for it.
final class ReachBlock {
  private static final double USUAL_LEVEL = .05;
  private static final double SHORT = .5; // of all schools

  private ReachBlock() {}

  static Block of(FitReport report, FitReport.Truth its, PreferenceWords words) {
    List<String> sentences = new ArrayList<>();
    sentences.add(words.say("fit.reach.sentence"));
    sentences.add(
        its.hausman().map(test -> verdict(test, words)).orElse(words.say("fit.reach.untested")));
    FitReport.Lengths lengths = its.lengths();
    sentences.add(
        words.say(
            "fit.reach.lengths",
            arg("mean", words.decimals(lengths.mean(), 1)),
            arg("longest", lengths.longest()),
            arg("schools", words.whole(report.sample().schools()))));
    if (lengths.longest() < report.sample().schools()
        && lengths.mean() < SHORT * report.sample().schools()) {
      sentences.add(words.say("fit.reach.short"));
    }
    sentences.add(
        words.say(
            "fit.reach.choosing",
            arg("choosing", words.whole(lengths.choosing())),
            arg("pupils", words.whole(report.sample().pupils()))));
    return new Block(
        "reach",
        words.say("fit.reach.heading"),
        sentences,
        List.of(),
        its.tastes().isEmpty()
            ? List.of()
            : List.of(words.table("as-truth", words.say("fit.reach.table"), its.tastes())),
        List.of(words.say("fit.reach.how")));
  }

  private static String verdict(ChiSquareTest test, PreferenceWords words) {
    return words.say(
        test.pValue() < USUAL_LEVEL ? "fit.reach.differ" : "fit.reach.agree",
        arg("test", words.test(test)));
  }
}
