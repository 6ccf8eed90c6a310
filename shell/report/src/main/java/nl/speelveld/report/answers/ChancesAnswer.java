package nl.speelveld.report.answers;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.enrolment.questions.ChancesReport;
import nl.speelveld.runs.enrolment.questions.ClassMeaning;
import nl.speelveld.table.disclosure.DisclosureRules;

/// How likely a place is: for all, by programme and class, by list, for who was asked for.
public final class ChancesAnswer {
  private final ChancesReport report;
  private final Told told;
  private final List<ChancesReport.AtProgramme> programmes;
  private final List<ChancesReport.OfList> lists;

  private ChancesAnswer(ChancesReport report, Told told) {
    this.report = report;
    this.told = told;
    programmes =
        report.programmes().stream().filter(its -> told.isShown(its.applicants())).toList();
    lists = report.lists().stream().filter(its -> told.isShown(its.applicants())).toList();
  }

  /// The answer in a language.
  ///
  /// @param classes what the priority classes mean
  /// @param rules what may be shown
  public static Answer of(
      ChancesReport report,
      Map<Integer, ClassMeaning> classes,
      DisclosureRules rules,
      Language language) {
    return new ChancesAnswer(report, new Told(Answer.words(language), rules, classes)).answer();
  }

  private Answer answer() {
    List<Block> blocks = new ArrayList<>(List.of(all(), programmes()));
    blocks.add(lists());
    report.applicants().stream().map(this::applicant).forEach(blocks::add);
    return new Answer(
        "chances",
        told.say("chances.title", arg("round", report.title())),
        told.lead(told.say("chances.lead")),
        blocks,
        figures(),
        told.words());
  }

  private Block all() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        told.say(
            report.drawn().isCounted() ? "chances.counted" : "chances.drawn",
            arg("draws", told.whole(report.drawn().draws())),
            arg("seed", Long.toString(report.drawn().seed()))));
    sentences.add(
        told.say(
            "chances.place",
            arg("chance", told.chance(report.all().place())),
            arg("none", told.percent(1 - report.all().place().value()))));
    List<List<String>> rows =
        Stream.concat(Stream.of(report.all()), report.parts().stream())
            .filter(its -> told.isShown(its.applicants()))
            .map(its ->
                List.of(
                    told.part(its.name()),
                    told.children(its.applicants()),
                    told.chance(its.first()),
                    told.chance(its.place())))
            .toList();
    return new Block(
        "all",
        told.say("chances.heading", arg("chance", told.percent(report.all().first().value()))),
        sentences,
        List.of(),
        List.of(
            new DataTable(
                "parts",
                told.say("chances.table.parts"),
                told.columns("who", "children", "first", "place"),
                rows)),
        List.of(told.say("chances.how.lists"), told.say("chances.how.interval")));
  }

  private Block programmes() {
    List<String> sentences = new ArrayList<>(List.of(told.say("chances.programmes.sentence")));
    left(report.programmes().size() - programmes.size()).ifPresent(sentences::add);
    return new Block(
        "chancesByProgramme",
        told.say("chances.programmes.heading"),
        sentences,
        List.of(),
        List.of(
            new DataTable(
                "programmes",
                told.say("chances.table.programmes"),
                told.columns("programme", "class", "rank", "children", "chance", "onceAsked"),
                programmes.stream()
                    .map(its ->
                        List.of(
                            its.programme(),
                            told.className(its.priorityClass()),
                            told.whole(its.rank()),
                            told.children(its.applicants()),
                            told.chance(its.place()),
                            its.findOnceAsked().map(told::chance).orElse(told.say("none"))))
                    .toList())),
        List.of(told.say("chances.how.onceAsked")));
  }

  private Optional<String> left(int rows) {
    return rows == 0
        ? Optional.empty()
        : Optional.of(
            told.say("rows.left", arg("n", rows), arg("least", told.rules().minimumCell())));
  }

  private Block lists() {
    List<String> sentences = new ArrayList<>(List.of(told.say("chances.lists.sentence")));
    left(report.lists().size() - lists.size()).ifPresent(sentences::add);
    return new Block(
        "chancesByList",
        told.say("chances.lists.heading"),
        sentences,
        List.of(),
        List.of(
            new DataTable(
                "lists",
                told.say("chances.table.lists"),
                told.columns("list", "children", "noPlace"),
                lists.stream()
                    .map(its ->
                        List.of(
                            choices(its), told.children(its.applicants()), told.chance(its.none())))
                    .toList())),
        List.of(told.say("chances.how.types")));
  }

  private String choices(ChancesReport.OfList list) {
    return list.choices().stream()
        .map(its ->
            told.say(
                "chances.choice",
                arg("programme", its.programme()),
                arg("class", told.className(its.priorityClass())),
                arg("chance", told.percent(its.place().value()))))
        .collect(Collectors.joining("; "));
  }

  private Block applicant(ChancesReport.OfList list) {
    return new Block(
        "applicant",
        told.say("chances.applicant.heading", arg("applicant", list.name())),
        List.of(told.say("chances.applicant.none", arg("chance", told.chance(list.none())))),
        List.of(),
        List.of(
            new DataTable(
                "applicant",
                told.say("chances.table.applicant", arg("applicant", list.name())),
                told.columns("programme", "class", "chance"),
                list.choices().stream()
                    .map(its ->
                        List.of(
                            its.programme(),
                            told.className(its.priorityClass()),
                            told.chance(its.place())))
                    .toList())),
        List.of());
  }

  private List<AnswerFigure> figures() {
    List<AnswerFigure> figures = new ArrayList<>();
    Stream.concat(Stream.of(report.all()), report.parts().stream())
        .filter(its -> told.isShown(its.applicants()))
        .forEach(its -> {
          String row = its.name().isEmpty() ? "all" : its.column() + "=" + its.name();
          figures.add(AnswerFigure.plain("parts", row, "applicants", told.shown(its.applicants())));
          figures.add(AnswerFigure.of("parts", row, "firstChoice", its.first()));
          figures.add(AnswerFigure.of("parts", row, "place", its.place()));
        });
    for (ChancesReport.AtProgramme its : programmes) {
      String row = its.programme() + " class=" + its.priorityClass() + " rank=" + its.rank();
      figures.add(
          AnswerFigure.plain("programmes", row, "applicants", told.shown(its.applicants())));
      figures.add(AnswerFigure.of("programmes", row, "place", its.place()));
      its.findOnceAsked()
          .ifPresent(once -> figures.add(AnswerFigure.of("programmes", row, "onceAsked", once)));
    }
    for (int at = 0; at < lists.size(); at++) {
      list("lists", "list " + (at + 1), lists.get(at), figures);
    }
    report.applicants().forEach(its -> list("applicants", its.name(), its, figures));
    return figures;
  }

  private void list(
      String table, String row, ChancesReport.OfList list, List<AnswerFigure> figures) {
    figures.add(AnswerFigure.plain(table, row, "applicants", told.shown(list.applicants())));
    for (int rank = 1; rank <= list.choices().size(); rank++) {
      ChancesReport.Choice its = list.choices().get(rank - 1);
      String column = rank + " " + its.programme() + " class=" + its.priorityClass();
      figures.add(AnswerFigure.of(table, row, column, its.place()));
    }
    figures.add(AnswerFigure.of(table, row, "none", list.none()));
  }
}
