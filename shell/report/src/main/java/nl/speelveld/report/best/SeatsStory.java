package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.optimisation.seats.SeatAnswer;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.optimising.SeatsReport;

/// Where extra places would make most possible, told.
public final class SeatsStory {
  private final SeatsReport report;
  private final Telling telling;

  private SeatsStory(SeatsReport report, Telling telling) {
    this.report = report;
    this.telling = telling;
  }

  /// The report in a language.
  ///
  /// @param inside whether small numbers may be told; not for publication
  public static Answer of(SeatsReport report, boolean inside, Language language) {
    Telling telling = Telling.of(report.town().situation(), inside, language);
    return new SeatsStory(report, telling).answer();
  }

  private Answer answer() {
    return telling.answer(
        "seats",
        "seats.lead",
        List.of(limits(), where(), telling.sources(report.findings())),
        figures());
  }

  private Block limits() {
    return Block.words(
        "limits",
        telling.say("pairs.limits.heading"),
        List.of(
            telling.say("seats.limits"),
            telling.homes(report.town()),
            telling.say(
                "frontier.limits.room",
                arg("percent", telling.words().numbers().percent(report.request().room() - 1)))));
  }

  private long places() {
    return (long) report.request().portions().count() * report.request().portions().size();
  }

  private Block where() {
    SeatAnswer answer = report.answer();
    String before = telling.index(answer.before());
    String after = telling.index(answer.proof().value());
    List<String> sentences = new ArrayList<>();
    sentences.add(
        telling.say(
            "seats.sentence",
            arg("group", telling.group()),
            arg("keep", telling.words().numbers().percent(report.request().keep())),
            arg("places", telling.whole(places())),
            arg("before", before),
            arg("after", after),
            arg("today", telling.index(report.today().dissimilarity()))));
    sentences.add(telling.say(before.equals(after) ? "seats.little" : "seats.ties"));
    sentences.add(
        telling.say(
            answer.proof().gap() < 1e-4 ? "seats.proven" : "seats.gap",
            arg("solved", telling.whole(answer.solved())),
            arg("bound", telling.index(answer.proof().bound()))));
    return new Block(
        "seats",
        telling.say(
            "seats.heading", arg("places", telling.whole(places())), arg("schools", schools())),
        sentences,
        map().stream().toList(),
        List.of(table()),
        List.of(telling.say("seats.how"), telling.say("frontier.how")));
  }

  private String schools() {
    return telling.listed(chosen().stream().map(School::name).toList());
  }

  private List<School> chosen() {
    List<School> chosen = new ArrayList<>();
    for (int school = 0; school < report.answer().added().size(); school++) {
      if (report.answer().added().get(school) > 0) {
        chosen.add(report.town().city().schools().get(school));
      }
    }
    return chosen;
  }

  private Optional<Picture> map() {
    List<String> codes = chosen().stream().map(School::code).toList();
    return TownMap.of(
        telling,
        new TownMap.Titles(
            "seats-map",
            telling.say("seats.picture", telling.place()),
            telling.say("seats.picture.description", arg("n", codes.size()))),
        school -> codes.contains(school.code()) ? telling.say("seats.mark") : "",
        List.of());
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int school = 0; school < report.answer().added().size(); school++) {
      if (report.answer().added().get(school) > 0) {
        School one = report.town().city().schools().get(school);
        rows.add(
            List.of(
                one.name(),
                one.postcode4(),
                telling.whole(report.answer().added().get(school)),
                telling.share(telling.shown().share(List.of(one.code())))));
      }
    }
    return new DataTable(
        "seats",
        telling.say("seats.table"),
        telling.columns("school", "area", "places", "share"),
        rows);
  }

  private List<AnswerFigure> figures() {
    List<AnswerFigure> figures = new ArrayList<>();
    add(figures, "before", report.answer().before());
    add(figures, "after", report.answer().proof().value());
    add(figures, "bound", report.answer().proof().bound());
    for (int school = 0; school < report.answer().added().size(); school++) {
      if (report.answer().added().get(school) > 0) {
        figures.add(
            Telling.figure(
                "seats",
                report.town().city().schools().get(school).code(),
                "places",
                report.answer().added().get(school)));
      }
    }
    return figures;
  }

  private void add(List<AnswerFigure> figures, String column, double index) {
    if (telling.shown().index(index) instanceof Cell.Shown(double value)) {
      figures.add(Telling.figure("gain", "", column, value));
    }
  }
}
