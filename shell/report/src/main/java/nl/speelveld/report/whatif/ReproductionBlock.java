package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Arg;
import nl.speelveld.runs.whatif.BackTest;
import nl.speelveld.runs.whatif.Reproduction;

/// How well the model reproduces what was counted, and what it cannot show at all.
final class ReproductionBlock {
  private ReproductionBlock() {}

  /// The first line of every report.
  static String inOneLine(Telling telling) {
    Reproduction its = telling.report().reproduction();
    int tests = its.tests().size();
    int held = (int) its.tests().stream().filter(BackTest::holds).count();
    List<Arg> args =
        new ArrayList<>(
            List.of(
                telling.place(),
                arg("counted", today(its, telling)),
                arg("low", telling.index(its.model().low())),
                arg("high", telling.index(its.model().high())),
                arg("years", its.years())));
    String key = !its.staysInside() ? "drifts" : tests == 0 ? "untested" : "holds";
    if (key.equals("holds")) {
      key = held < tests ? "fails" : "holds";
      args.addAll(List.of(arg("held", held), arg("tests", tests)));
    }
    return telling.say("whatif.reproduction." + key, args.toArray(Arg[]::new));
  }

  static Block of(Telling telling) {
    List<String> sentences = new ArrayList<>();
    sentences.add(inOneLine(telling));
    for (BackTest test : telling.report().reproduction().tests()) {
      sentences.add(sentence(test, telling));
    }
    for (String limit : List.of("choice", "chance", "school", "bands", "seats")) {
      sentences.add(telling.say("whatif.limits." + limit));
    }
    return new Block(
        "limits",
        telling.say("whatif.limits.heading"),
        sentences,
        List.of(),
        List.of(table(telling)),
        List.of(
            telling.say("whatif.how.reproduction"),
            telling.say("whatif.how.band", share(telling))));
  }

  static Arg share(Telling telling) {
    return arg(
        "share",
        telling.words().numbers().percent(telling.report().told().request().luck().share()));
  }

  private static String today(Reproduction its, Telling telling) {
    return telling.counted(telling.shown().index(its.counted()));
  }

  private static String beside(BackTest test, Telling telling) {
    return telling.counted(telling.shown().indexBeside(test.counted()));
  }

  private static String sentence(BackTest test, Telling telling) {
    List<Arg> args =
        new ArrayList<>(
            List.of(
                arg("counted", beside(test, telling)),
                arg("low", telling.index(test.foretold().low())),
                arg("high", telling.index(test.foretold().high()))));
    if (test.kind() == BackTest.Kind.LATER) {
      args.add(arg("from", telling.words().numbers().schoolYear(test.from())));
      args.add(arg("to", telling.words().numbers().schoolYear(test.to())));
    }
    return telling.say(
        "whatif.test." + test.kind().name() + (test.holds() ? ".holds" : ".fails"),
        args.toArray(Arg[]::new));
  }

  private static DataTable table(Telling telling) {
    Reproduction its = telling.report().reproduction();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            telling.say("whatif.test.STAYS"),
            today(its, telling),
            telling.indexBand(its.model()),
            telling.say(its.staysInside() ? "yes" : "no")));
    for (BackTest test : its.tests()) {
      rows.add(
          List.of(
              telling.say("whatif.test." + test.kind().name()),
              beside(test, telling),
              telling.indexBand(test.foretold()),
              telling.say(test.holds() ? "yes" : "no")));
    }
    return new DataTable(
        "reproduction",
        telling.say("whatif.table.reproduction"),
        telling.columns("test", "counted", "foretold", "inside"),
        rows);
  }
}
