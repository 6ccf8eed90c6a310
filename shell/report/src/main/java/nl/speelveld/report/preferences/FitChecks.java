package nl.speelveld.report.preferences;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.runs.preferences.Banded;
import nl.speelveld.runs.preferences.FitReport;

/// What was looked at beside the weights: kinds of people, whether each rank says the same, whether
/// lists were filled in as meant, and whether other starts come to another height.
///
/// @param report what was estimated
/// @param words how it is said
record FitChecks(FitReport report, PreferenceWords words) {
  private static final double USUAL_LEVEL = .05;

  /// A block for each check that was asked.
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (!report.checks().kinds().isEmpty()) {
      blocks.add(kinds());
    }
    if (!report.checks().strata().isEmpty()) {
      blocks.add(ranks());
    }
    report.checks().truth().ifPresent(its -> blocks.add(ReachBlock.of(report, its, words)));
    if (!report.checks().tops().isEmpty()) {
      blocks.add(tops());
    }
    return blocks;
  }

  private Block kinds() {
    List<Banded> kinds = report.checks().kinds();
    return new Block(
        "kinds",
        words.say("fit.kinds.heading", arg("n", kinds.size())),
        List.of(words.say("fit.kinds.sentence")),
        List.of(),
        List.of(
            new DataTable(
                "kinds",
                words.say("fit.kinds.table"),
                words.columns("kind", "share"),
                IntStream.range(0, kinds.size())
                    .mapToObj(at -> List.of(Integer.toString(at + 1), words.share(kinds.get(at))))
                    .toList())),
        List.of(words.say("fit.kinds.how")));
  }

  private Block ranks() {
    List<String> sentences = new ArrayList<>(List.of(words.say("fit.ranks.sentence")));
    report
        .checks()
        .pooling()
        .ifPresentOrElse(
            test ->
                sentences.add(
                    words.say(
                        test.pValue() < USUAL_LEVEL ? "fit.ranks.differ" : "fit.ranks.agree",
                        arg("test", words.test(test)))),
            () -> sentences.add(words.say("fit.ranks.untested")));
    List<String> columns = new ArrayList<>(List.of(words.say("column.term")));
    report.checks().strata().forEach(stratum -> columns.add(name(stratum)));
    List<FitReport.Weight> first = report.checks().strata().getFirst().tastes();
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < first.size(); at++) {
      List<String> row = new ArrayList<>(List.of(words.term(first.get(at).name())));
      for (FitReport.Stratum stratum : report.checks().strata()) {
        row.add(words.banded(stratum.tastes().get(at).value(), 2));
      }
      rows.add(row);
    }
    return new Block(
        "ranks",
        words.say("fit.ranks.heading"),
        sentences,
        List.of(),
        List.of(new DataTable("ranks", words.say("fit.ranks.table"), columns, rows)),
        List.of(words.say("fit.ranks.how")));
  }

  private String name(FitReport.Stratum its) {
    return its.to() == 0
        ? words.say("ranks.from", arg("from", its.from()))
        : its.from() == its.to()
            ? words.say("ranks.one", arg("rank", its.from()))
            : words.say("ranks.between", arg("from", its.from()), arg("to", its.to()));
  }

  private Block tops() {
    return new Block(
        "tops",
        words.say("fit.tops.heading", arg("n", report.checks().tops().size())),
        List.of(words.say("fit.tops.sentence")),
        List.of(),
        List.of(
            new DataTable(
                "tops",
                words.say("fit.tops.table"),
                words.columns("height", "starts"),
                report.checks().tops().stream()
                    .map(top ->
                        List.of(words.decimals(top.logLikelihood(), 2), words.whole(top.starts())))
                    .toList())),
        List.of());
  }
}
