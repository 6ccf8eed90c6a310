package nl.speelveld.report.preferences;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.chart.IntervalRows;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.preferences.Banded;
import nl.speelveld.runs.preferences.ForecastReport;

/// What would be asked for: shares of first choices, and what a closure or equal composition
/// changes.
public final class ForecastAnswer {
  private static final int DRAWN = 20; // schools in a picture
  private static final String LINEAR = "linear"; // a forecast names no weights

  private final ForecastReport report;
  private final PreferenceWords words;

  private ForecastAnswer(ForecastReport report, PreferenceWords words) {
    this.report = report;
    this.words = words;
  }

  /// The answer in a language.
  public static Answer of(ForecastReport report, Language language) {
    return new ForecastAnswer(report, PreferenceWords.of(language, LINEAR)).answer();
  }

  private Answer answer() {
    List<Block> blocks = new ArrayList<>();
    boolean compares = report.scenarios().size() > 1;
    boolean mixes = !report.summaries().getFirst().dissimilarity().isEmpty();
    if (compares || mixes) {
      blocks.add(summary());
    }
    for (int at = 1; at < report.scenarios().size(); at++) {
      blocks.add(change(at));
    }
    blocks.add(shares());
    return new Answer(
        compares ? "counterfactual" : "prediction",
        words.say(compares ? "forecast.title.compared" : "forecast.title"),
        words.say(report.rests().isEmpty() ? "forecast.lead" : "forecast.lead.feedback"),
        blocks,
        new ForecastFigures(report).all(),
        words.phrases());
  }

  private String scenario(ForecastReport.Scenario scenario) {
    return switch (scenario) {
      case BASE -> words.say("scenario.base");
      case CLOSED ->
          words.say("scenario.closed", arg("schools", String.join(", ", report.closed())));
      case EQUAL_COMPOSITION -> words.say("scenario.equal");
    };
  }

  private Block summary() {
    List<String> columns = new ArrayList<>(List.of(words.say("column.scenario")));
    report.groups().stream()
        .skip(1)
        .map(group -> words.say("column.dissimilarity", arg("group", words.group(group))))
        .forEach(columns::add);
    boolean valued = report.summaries().stream().anyMatch(its -> its.kilometresAll().isPresent());
    boolean byGroup = report.summaries().stream().anyMatch(its -> its.kilometres().size() > 1);
    if (valued) {
      columns.add(words.say("column.kilometres", arg("group", words.group("all"))));
      if (byGroup) {
        report.groups().stream()
            .map(group -> words.say("column.kilometres", arg("group", words.group(group))))
            .forEach(columns::add);
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (ForecastReport.Summary its : report.summaries()) {
      List<String> row = new ArrayList<>(List.of(scenario(its.scenario())));
      its.dissimilarity().forEach(value -> row.add(words.banded(value, 3)));
      if (valued) {
        row.add(its.kilometresAll().map(value -> words.banded(value, 2)).orElse(words.say("none")));
        for (int at = 0; byGroup && at < report.groups().size(); at++) {
          row.add(
              its.kilometres().isEmpty()
                  ? words.say("none")
                  : words.banded(its.kilometres().get(at), 2));
        }
      }
      rows.add(row);
    }
    return new Block(
        "summary",
        words.say("forecast.summary.heading"),
        List.of(words.say("forecast.summary.sentence"), words.say("forecast.overlap")),
        List.of(),
        List.of(new DataTable("summary", words.say("forecast.summary.table"), columns, rows)),
        Stream.concat(
                Stream.of(words.say("forecast.how.dissimilarity")),
                valued ? Stream.of(words.say("forecast.how.kilometres")) : Stream.empty())
            .toList());
  }

  /// What a scenario changes at the schools where it changes most.
  private Block change(int at) {
    List<ForecastReport.AtSchool> moved =
        report.schools().stream()
            .sorted(Comparator.comparingDouble(its -> -Math.abs(change(its, at))))
            .limit(DRAWN)
            .toList();
    List<IntervalRows.Row> rows =
        moved.stream()
            .map(its ->
                new IntervalRows.Row(
                    its.name(),
                    100 * change(its, at),
                    100 * change(its, at),
                    100 * change(its, at)))
            .toList();
    String id = report.scenarios().get(at).name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Block(
        "change-" + id,
        words.say("forecast.change.heading", arg("scenario", scenario(report.scenarios().get(at)))),
        List.of(words.say("forecast.change.sentence", arg("n", moved.size()))),
        List.of(
            new Picture(
                "change-" + id,
                words.say("picture.change"),
                words.say("picture.change.how"),
                frame -> IntervalRows.svg(frame, rows, value -> words.decimals(value, 1)))),
        List.of(
            new DataTable(
                "change-" + id,
                words.say("forecast.change.table"),
                words.columns("school", "before", "after"),
                moved.stream()
                    .map(its ->
                        List.of(
                            its.name(),
                            words.share(its.share().getFirst()),
                            words.share(its.share().get(at))))
                    .toList())),
        List.of());
  }

  private static double change(ForecastReport.AtSchool its, int at) {
    return its.share().get(at).value() - its.share().getFirst().value();
  }

  private Block shares() {
    List<String> columns = new ArrayList<>(words.columns("school", "share"));
    boolean groups = report.groups().size() > 1;
    if (groups) {
      report.groups().stream()
          .map(group -> words.say("column.shareOf", arg("group", words.group(group))))
          .forEach(columns::add);
    }
    boolean elastic = report.schools().stream().anyMatch(its -> its.elasticity().isPresent());
    if (elastic) {
      columns.add(words.say("column.elasticity"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (ForecastReport.AtSchool its : report.schools()) {
      List<String> row = new ArrayList<>(List.of(its.name(), words.share(its.share().getFirst())));
      if (groups) {
        its.ofGroup().getFirst().forEach(share -> row.add(words.share(share)));
      }
      if (elastic) {
        row.add(its.elasticity().map(value -> words.banded(value, 2)).orElse(words.say("none")));
      }
      rows.add(row);
    }
    List<IntervalRows.Row> largest =
        report.schools().stream()
            .sorted(Comparator.comparingDouble(its -> -its.share().getFirst().value()))
            .limit(DRAWN)
            .map(its -> percent(its.name(), its.share().getFirst()))
            .toList();
    List<String> sentences =
        new ArrayList<>(
            List.of(
                words.say(
                    "forecast.shares.sentence",
                    arg("pupils", words.whole(report.pupils())),
                    arg("n", largest.size()))));
    sentences.add(
        report.draws() == 0
            ? words.say("forecast.unbanded")
            : words.say("forecast.banded", arg("draws", report.draws())));
    if (report.restless() > 0) {
      sentences.add(
          words.say(
              "forecast.restless",
              arg("restless", report.restless()),
              arg("all", report.restless() + report.draws())));
    }
    sentences.addAll(rests());
    List<String> how = new ArrayList<>();
    if (elastic) {
      how.add(words.say("forecast.how.elasticity"));
    }
    if (!report.rests().isEmpty()) {
      how.add(words.say("forecast.rest.how"));
    }
    return new Block(
        "shares",
        words.say("forecast.shares.heading"),
        sentences,
        List.of(words.picture("shares", largest, 0)),
        List.of(new DataTable("shares", words.say("forecast.shares.table"), columns, rows)),
        how);
  }

  /// How choice and composition came to rest.
  private List<String> rests() {
    List<String> sentences = new ArrayList<>();
    for (ForecastReport.Rest its : report.rests()) {
      boolean damped = its.smallestStep() < 1;
      List<Arg> args =
          new ArrayList<>(
              List.of(arg("scenario", scenario(its.scenario())), arg("rounds", its.rounds())));
      if (damped) {
        args.add(arg("step", words.decimals(its.smallestStep(), 2)));
      }
      sentences.add(
          words.say(damped ? "forecast.rest.damped" : "forecast.rest", args.toArray(Arg[]::new)));
      sentences.add(
          its.others() == 0
              ? words.say("forecast.rest.one")
              : words.say("forecast.rest.several", arg("others", its.others())));
    }
    return sentences;
  }

  private static IntervalRows.Row percent(String name, Banded its) {
    return new IntervalRows.Row(
        name,
        100 * its.value(),
        100 * its.low().orElse(its.value()),
        100 * its.high().orElse(its.value()));
  }
}
