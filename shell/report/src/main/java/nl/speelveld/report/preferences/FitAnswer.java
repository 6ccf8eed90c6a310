package nl.speelveld.report.preferences;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.chart.IntervalRows;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.preferences.FitReport;
import nl.speelveld.runs.preferences.Fitted;
import nl.speelveld.table.disclosure.DisclosureControl;
import nl.speelveld.table.disclosure.DisclosureRules;
import nl.speelveld.table.disclosure.ProtectedCell;

/// What was estimated: in metres where that can be, with tests and with what it stands on.
public final class FitAnswer {
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
    blocks.addAll(new FitChecks(report, words).blocks());
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
        FitFigures.of(report),
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
}
