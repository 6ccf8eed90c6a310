package nl.speelveld.report.preferences;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.choice.estimate.ChiSquareTest;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.chart.IntervalRows;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.preferences.Banded;
import nl.speelveld.runs.preferences.FitReport;
import nl.speelveld.runs.preferences.Fitted;
import nl.speelveld.table.disclosure.DisclosureControl;
import nl.speelveld.table.disclosure.DisclosureRules;
import nl.speelveld.table.disclosure.ProtectedCell;

/// What was estimated: in metres where that can be, with tests and with what it stands on.
public final class FitAnswer {
  private static final double USUAL_LEVEL = .05;

  private final FitReport report;
  private final PreferenceWords words;

  private FitAnswer(FitReport report, PreferenceWords words) {
    this.report = report;
    this.words = words;
  }

  /// The answer in a language.
  public static Answer of(FitReport report, Language language) {
    return new FitAnswer(report, PreferenceWords.of(language, report.fitted().distance())).answer();
  }

  private Answer answer() {
    List<Block> blocks = new ArrayList<>();
    if (!report.travel().isEmpty()) {
      blocks.add(travel());
    }
    blocks.add(weights());
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
    if (!report.constants().isEmpty()) {
      blocks.add(schools());
    }
    blocks.add(sample());
    boolean flows = report.fitted() instanceof Fitted.OfFlows;
    return new Answer(
        "preferences",
        words.say("fit.title"),
        words.say(flows ? "fit.lead.flows" : "fit.lead.lists"),
        blocks,
        figures(),
        words.phrases());
  }

  private Block travel() {
    List<IntervalRows.Row> rows =
        report.travel().stream().map(its -> PreferenceWords.row(name(its), its.metres())).toList();
    return new Block(
        "travel",
        words.say("fit.travel.heading"),
        List.of(words.say("fit.travel.sentence"), words.say("fit.travel.overlap")),
        List.of(words.picture("travel", rows, 0)),
        List.of(
            new DataTable(
                "travel",
                words.say("fit.travel.table"),
                words.columns("for", "group", "metres"),
                report.travel().stream()
                    .map(its ->
                        List.of(gain(its), words.group(its.group()), words.banded(its.metres(), 0)))
                    .toList())),
        List.of(words.say("fit.travel.how." + report.account().method())));
  }

  private String gain(FitReport.Travel its) {
    return its.name().equals("own-share") ? words.say("gain.ownShare") : words.term(its.name());
  }

  private String name(FitReport.Travel its) {
    return report.sample().groups().size() == 1
        ? gain(its)
        : words.say("gain.ofGroup", arg("gain", gain(its)), arg("group", words.group(its.group())));
  }

  private Block weights() {
    List<FitReport.Weight> tastes = report.tastes();
    List<IntervalRows.Row> rows =
        tastes.stream().map(its -> PreferenceWords.row(words.name(its), its.value())).toList();
    List<Picture> pictures =
        tastes.isEmpty() ? List.of() : List.of(words.picture("weights", rows, 1));
    return new Block(
        "weights",
        words.say("fit.weights.heading"),
        List.of(words.say("fit.weights.sentence")),
        pictures,
        List.of(words.table("weights", words.say("fit.weights.table"), tastes)),
        List.of(words.say("fit.weights.how")));
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

  private Block schools() {
    return new Block(
        "schools",
        words.say("fit.schools.heading"),
        List.of(words.say("fit.schools.sentence")),
        List.of(),
        List.of(
            new DataTable(
                "constants",
                words.say("fit.schools.table"),
                words.columns("school", "weight", "clustered"),
                report.constants().stream()
                    .map(its ->
                        List.of(
                            its.name().replaceFirst("^school:", ""),
                            words.banded(its.value(), 2),
                            words.decimals(its.clustered(), 3)))
                    .toList())),
        List.of());
  }

  private Block sample() {
    FitReport.Sample sample = report.sample();
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < sample.groups().size(); at++) {
      rows.add(
          List.of(
              words.group(sample.groups().get(at)),
              DisclosureControl.protectCount(sample.heads().get(at), DisclosureRules.microdata())
                      instanceof ProtectedCell.Shown(long shown)
                  ? words.whole(shown)
                  : words.say("hidden")));
    }
    return new Block(
        "sample",
        words.say(
            "fit.sample.heading",
            arg("pupils", words.whole(sample.pupils())),
            arg("schools", words.whole(sample.schools())),
            arg("p", sample.pupils() == 1 ? 1 : 2),
            arg("s", sample.schools())),
        List.of(
            words.say(
                "fit.sample.sentence",
                arg("choices", words.whole(sample.choices())),
                arg("c", sample.choices() == 1 ? 1 : 2),
                arg("explained", words.phrases().numbers().percent(report.account().explained())),
                arg("height", words.decimals(report.account().logLikelihood(), 2)))),
        List.of(),
        sample.groups().size() == 1
            ? List.of()
            : List.of(
                new DataTable(
                    "groups",
                    words.say("fit.sample.table"),
                    words.columns("group", "pupils"),
                    rows)),
        List.of(words.say("fit.sample.how")));
  }

  private List<AnswerFigure> figures() {
    List<AnswerFigure> figures = new ArrayList<>();
    for (FitReport.Travel its : report.travel()) {
      figures.add(
          PreferenceWords.figure(
              "travel", its.name() + " " + its.group(), "metres per " + its.unit(), its.metres()));
    }
    weights("weights", report.tastes(), figures);
    weights("constants", report.constants(), figures);
    report.checks().truth().ifPresent(its -> weights("asTruth", its.tastes(), figures));
    for (FitReport.Stratum stratum : report.checks().strata()) {
      String to =
          stratum.to() == 0 ? "+" : stratum.to() == stratum.from() ? "" : "-" + stratum.to();
      weights("rank " + stratum.from() + to, stratum.tastes(), figures);
    }
    report.checks().pooling().ifPresent(test -> test("pooling", test, figures));
    report
        .checks()
        .truth()
        .flatMap(FitReport.Truth::hausman)
        .ifPresent(test -> test("hausman", test, figures));
    for (int at = 0; at < report.checks().kinds().size(); at++) {
      figures.add(
          PreferenceWords.figure(
              "kinds", Integer.toString(at + 1), "share", report.checks().kinds().get(at)));
    }
    for (FitReport.Top top : report.checks().tops()) {
      String row = Double.toString(top.logLikelihood());
      figures.add(PreferenceWords.plain("tops", row, "starts", top.starts()));
    }
    figures.add(
        PreferenceWords.plain("account", "all", "logLikelihood", report.account().logLikelihood()));
    figures.add(PreferenceWords.plain("account", "all", "explained", report.account().explained()));
    figures.add(
        PreferenceWords.plain("account", "all", "iterations", report.account().iterations()));
    figures.add(PreferenceWords.plain("account", "all", "pupils", report.sample().pupils()));
    figures.add(PreferenceWords.plain("account", "all", "choices", report.sample().choices()));
    figures.add(PreferenceWords.plain("account", "all", "schools", report.sample().schools()));
    return figures;
  }

  private static void weights(
      String table, List<FitReport.Weight> weights, List<AnswerFigure> figures) {
    for (FitReport.Weight its : weights) {
      String row = its.kind() == 0 ? its.name() : its.kind() + " " + its.name();
      figures.add(PreferenceWords.figure(table, row, "weight", its.value()));
      figures.add(PreferenceWords.plain(table, row, "standardErrorClustered", its.clustered()));
      figures.add(PreferenceWords.plain(table, row, "standardError", its.classical()));
    }
  }

  private static void test(String name, ChiSquareTest test, List<AnswerFigure> figures) {
    figures.add(PreferenceWords.plain("tests", name, "statistic", test.statistic()));
    figures.add(PreferenceWords.plain("tests", name, "degrees", test.degrees()));
    figures.add(PreferenceWords.plain("tests", name, "p", test.pValue()));
  }
}
