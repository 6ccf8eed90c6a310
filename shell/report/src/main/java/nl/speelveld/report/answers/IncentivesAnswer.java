package nl.speelveld.report.answers;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.enrolment.questions.IncentivesReport;
import nl.speelveld.table.disclosure.DisclosureRules;

/// What a false list would have gained.
public final class IncentivesAnswer {
  private final IncentivesReport report;
  private final Told told;

  private IncentivesAnswer(IncentivesReport report, Told told) {
    this.report = report;
    this.told = told;
  }

  /// The answer in a language.
  ///
  /// @param rules what may be shown
  public static Answer of(IncentivesReport report, DisclosureRules rules, Language language) {
    return new IncentivesAnswer(report, new Told(Answer.words(language), rules, Map.of())).answer();
  }

  private Answer answer() {
    return new Answer(
        "incentives",
        told.say("incentives.title", arg("round", report.title())),
        told.lead(told.say("incentives.lead")),
        List.of(gain()),
        figures(),
        told.words());
  }

  private Block gain() {
    boolean nobody = report.all().gainers() == 0;
    List<String> sentences = new ArrayList<>();
    sentences.add(
        told.say(
            "incentives.looked",
            arg("cases", told.whole(report.all().cases())),
            arg("draws", told.whole(report.draws())),
            arg("seed", Long.toString(report.seed()))));
    sentences.add(told.say(report.allLists() ? "incentives.allLists" : "incentives.someLists"));
    if (!nobody) {
      sentences.add(
          told.say(
              "incentives.gained",
              arg("ranks", told.words().numbers().decimals(report.meanRanksGained(), 1)),
              arg("truncation", told.whole(report.gainersByTruncation())),
              arg("gainers", told.whole(report.all().gainers()))));
    }
    sentences.add(told.say("incentives.hindsight"));
    List<List<String>> rows =
        Stream.concat(Stream.of(report.all()), report.groups().stream())
            .filter(its -> told.isShown(its.cases()))
            .map(its ->
                List.of(told.part(its.name()), told.whole(its.cases()), told.chance(its.share())))
            .toList();
    return new Block(
        "gain",
        nobody
            ? told.say(report.allLists() ? "incentives.nobody" : "incentives.nobodyFound")
            : told.say(
                "incentives.heading", arg("share", told.percent(report.all().share().value()))),
        sentences,
        List.of(),
        List.of(
            new DataTable(
                "gain",
                told.say("incentives.table"),
                told.columns("who", "cases", "gaining"),
                rows)),
        List.of(told.say("incentives.how")));
  }

  private List<AnswerFigure> figures() {
    List<AnswerFigure> figures = new ArrayList<>();
    Stream.concat(Stream.of(report.all()), report.groups().stream())
        .filter(its -> told.isShown(its.cases()))
        .forEach(its -> {
          String row = its.name().isEmpty() ? "all" : its.name();
          figures.add(AnswerFigure.plain("gain", row, "cases", its.cases()));
          figures.add(AnswerFigure.of("gain", row, "shareGaining", its.share()));
        });
    figures.add(
        AnswerFigure.plain("gain", "all", "gainersByTruncation", report.gainersByTruncation()));
    figures.add(AnswerFigure.plain("gain", "all", "meanRanksGained", report.meanRanksGained()));
    return figures;
  }
}
