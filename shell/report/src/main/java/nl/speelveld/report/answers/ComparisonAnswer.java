package nl.speelveld.report.answers;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.enrolment.questions.ComparisonReport;
import nl.speelveld.runs.enrolment.questions.ComparisonReport.ReserveCurve;
import nl.speelveld.runs.enrolment.questions.ComparisonReport.Row;
import nl.speelveld.table.disclosure.DisclosureRules;

/// What other rules would do: who wins and loses, how far, how mixed, at what price.
public final class ComparisonAnswer {
  private final ComparisonReport report;
  private final Told told;
  private final OverDrawsWords over;
  private final List<Row> rows;

  private ComparisonAnswer(ComparisonReport report, Told told) {
    this.report = report;
    this.told = told;
    over = new OverDrawsWords(told);
    rows =
        Stream.concat(Stream.of(report.all()), report.groups().stream())
            .filter(its -> told.isShown(its.applicants()))
            .toList();
  }

  /// The answer in a language.
  ///
  /// @param rules what may be shown
  public static Answer of(ComparisonReport report, DisclosureRules rules, Language language) {
    return new ComparisonAnswer(report, new Told(Answer.words(language), rules, Map.of())).answer();
  }

  private Answer answer() {
    MixAnswer mix = new MixAnswer(report, told);
    List<Block> blocks = new ArrayList<>(List.of(wins(), near(), mix.block()));
    if (!(report.curve() instanceof ReserveCurve.Absent(var why)
        && why == ComparisonReport.Why.NOT_ASKED)) {
      blocks.add(new ReserveAnswer(report, told).block());
    }
    return new Answer(
        "compare",
        told.say("compare.title"),
        told.lead(
            told.say(
                "compare.lead",
                arg("before", report.titleBefore()),
                arg("after", report.titleAfter()))),
        blocks,
        new ComparisonFigures(report, told, rows).all(),
        told.words());
  }

  private Block wins() {
    double winners = report.all().winners().mean();
    double losers = report.all().losers().mean();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        told.say(
            "compare.drawn",
            arg("draws", told.whole(report.draws())),
            arg("seed", Long.toString(report.seed()))));
    sentences.add(
        told.say(
            "compare.empty",
            arg("before", over.count(report.emptySeats().before().mean())),
            arg("after", over.count(report.emptySeats().after().mean()))));
    sentences.add(told.say("compare.displaced", arg("n", over.count(report.displaced().mean()))));
    return new Block(
        "wins",
        winners == 0 && losers == 0
            ? told.say("compare.nobody")
            : losers == 0
                ? told.say("compare.nobodyLoses", arg("winners", over.count(winners)))
                : told.say(
                    "compare.heading",
                    arg("winners", over.count(winners)),
                    arg("losers", over.count(losers))),
        sentences,
        List.of(),
        List.of(winsTable(), placesTable()),
        List.of(told.say("compare.how.wins"), told.say("compare.how.range")));
  }

  private DataTable winsTable() {
    return new DataTable(
        "wins",
        told.say("compare.table.wins"),
        told.columns("who", "children", "better", "worse"),
        rows.stream()
            .map(its ->
                List.of(
                    told.part(its.name()),
                    told.children(its.applicants()),
                    over.counts(its.winners()),
                    over.counts(its.losers())))
            .toList());
  }

  private DataTable placesTable() {
    return new DataTable(
        "places",
        told.say("compare.table.places"),
        told.columns("who", "what", "before", "after", "difference"),
        rows.stream()
            .flatMap(its ->
                Stream.of(
                    over.counts(its.name(), "first", its.first()),
                    over.counts(its.name(), "topThree", its.topThree()),
                    over.counts(its.name(), "unplaced", its.unplaced())))
            .toList());
  }

  private Block near() {
    List<List<String>> lines = new ArrayList<>();
    for (Row row : rows) {
      row.ownWijk().ifPresent(its -> lines.add(over.shares(row.name(), "ownWijk", its)));
      row.metres().ifPresent(its -> lines.add(over.metres(row.name(), "metres", its)));
    }
    List<String> sentences = new ArrayList<>();
    if (report.all().ownWijk().isEmpty()) {
      sentences.add(told.say("compare.near.noWijk"));
    }
    if (report.all().metres().isEmpty()) {
      sentences.add(told.say("compare.near.noMetres"));
    }
    sentences.add(told.say("compare.near.sentence"));
    return new Block(
        "near",
        report
            .all()
            .ownWijk()
            .map(its ->
                told.say(
                    "compare.near.heading",
                    arg("before", told.percent(its.before().mean())),
                    arg("after", told.percent(its.after().mean()))))
            .orElse(told.say("compare.near.plain")),
        sentences,
        List.of(),
        lines.isEmpty()
            ? List.of()
            : List.of(
                new DataTable(
                    "near",
                    told.say("compare.table.near"),
                    told.columns("who", "what", "before", "after", "difference"),
                    lines)),
        List.of(told.say("compare.how.range")));
  }
}
