package nl.speelveld.report.answers;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.speelveld.report.chart.PriceCurve;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.runs.enrolment.questions.ComparisonReport;
import nl.speelveld.runs.enrolment.questions.ComparisonReport.Point;
import nl.speelveld.runs.enrolment.questions.ComparisonReport.ReserveCurve;

/// What each share of reserved seats buys, and what it costs.
final class ReserveAnswer {
  private final ComparisonReport report;
  private final Told told;
  private final OverDrawsWords over;

  ReserveAnswer(ComparisonReport report, Told told) {
    this.report = report;
    this.told = told;
    over = new OverDrawsWords(told);
  }

  Block block() {
    return switch (report.curve()) {
      case ReserveCurve.Absent(var why) ->
          Block.words(
              "reserve",
              told.say("reserve.none"),
              List.of(told.say("reserve.absent." + why.name())));
      case ReserveCurve.Drawn drawn ->
          MixAnswer.isShown(report, told)
              ? drawn(drawn)
              : Block.words(
                  "reserve", told.say("reserve.none"), List.of(told.say("compare.mix.few")));
    };
  }

  private Block drawn(ReserveCurve.Drawn curve) {
    List<String> sentences = new ArrayList<>();
    sentences.add(told.say("reserve.sentence", arg("group", told.part(curve.group()))));
    curve
        .best()
        .map(curve.points()::get)
        .ifPresent(best ->
            sentences.add(
                told.say(
                    "reserve.price",
                    arg("displaced", over.count(best.displaced().mean())),
                    arg("bought", over.index(best.bought().mean())))));
    sentences.add(told.say("reserve.choice"));
    return new Block(
        "reserve",
        curve
            .best()
            .map(row ->
                told.say(
                    "reserve.best",
                    arg("percent", Integer.toString(curve.points().get(row).percent()))))
            .orElse(told.say("reserve.nothing")),
        sentences,
        List.of(picture(curve)),
        List.of(table(curve)),
        List.of(told.say("reserve.how"), told.say("compare.how.range")));
  }

  private Picture picture(ReserveCurve.Drawn curve) {
    List<PriceCurve.Step> steps =
        IntStream.range(0, curve.points().size())
            .mapToObj(row -> {
              Point its = curve.points().get(row);
              return new PriceCurve.Step(
                  its.displaced().mean(),
                  its.bought().mean(),
                  its.bought().low(),
                  its.bought().high(),
                  its.percent() + "%",
                  curve.best().isPresent() && curve.best().get() == row);
            })
            .toList();
    PriceCurve.CurveWords words =
        new PriceCurve.CurveWords(
            told.say("reserve.x"),
            told.say("reserve.y"),
            told.say("reserve.legend.best"),
            told.say("reserve.legend.interval"),
            its -> told.words().numbers().decimals(its, its == Math.rint(its) ? 0 : 1),
            its -> told.words().numbers().decimals(its, 2));
    return new Picture(
        "reserve",
        told.say("reserve.picture"),
        told.say("reserve.description"),
        frame -> PriceCurve.svg(frame, steps, words));
  }

  private DataTable table(ReserveCurve.Drawn curve) {
    return new DataTable(
        "reserve",
        told.say("reserve.table"),
        told.columns("percent", "displaced", "dissimilarity", "bought", "perHundred", "groupFirst"),
        curve.points().stream()
            .map(its ->
                List.of(
                    its.percent() + "%",
                    over.counts(its.displaced()),
                    over.index(its.dissimilarity().mean()),
                    over.index(its.bought()),
                    perHundred(its.perHundred()),
                    over.count(its.groupFirst().mean())))
            .toList());
  }

  private String perHundred(OptionalDouble value) {
    return value.isPresent() ? over.index(value.getAsDouble()) : told.say("none");
  }
}
