package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.optimisation.invitations.Initiative;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.optimising.InitiativesReport;

/// Where a parent initiative has the best odds, told.
public final class InitiativesStory {
  private static final int TOLD = 3;
  private static final int MARKED = 12;
  private static final double LIKELY = 0.5;
  private final InitiativesReport report;
  private final Telling telling;
  private final Map<String, School> schools = new HashMap<>();

  private InitiativesStory(InitiativesReport report, Telling telling) {
    this.report = report;
    this.telling = telling;
    report.town().city().schools().forEach(school -> schools.put(school.code(), school));
  }

  /// The report in a language.
  ///
  /// @param inside whether small numbers may be told; not for publication
  public static Answer of(InitiativesReport report, boolean inside, Language language) {
    Telling telling = Telling.of(report.town().situation(), inside, language);
    return new InitiativesStory(report, telling).answer();
  }

  private Answer answer() {
    return telling.answer(
        "initiatives",
        "initiatives.lead",
        List.of(limits(), odds(), telling.sources(report.findings())),
        figures());
  }

  private Block limits() {
    return Block.words(
        "limits",
        telling.say("pairs.limits.heading"),
        List.of(telling.say("initiatives.limits"), telling.homes(report.town())));
  }

  private List<Initiative.Possible> possible(List<Initiative> all) {
    return all.stream()
        .filter(Initiative.Possible.class::isInstance)
        .map(Initiative.Possible.class::cast)
        .toList();
  }

  private long count(Class<? extends Initiative> kind) {
    return report.initiatives().stream().filter(kind::isInstance).count();
  }

  private Block odds() {
    List<Initiative.Possible> possible = possible(report.initiatives());
    List<String> sentences = new ArrayList<>();
    sentences.add(
        telling.say(
            "initiatives.sentence",
            arg("points", telling.words().numbers().ofHundred(report.request().points())),
            arg("metres", telling.metres(report.request().metres())),
            arg("yes", telling.words().numbers().percent(report.request().sayYes()))));
    sentences.add(
        telling.say(
            "initiatives.counts",
            arg("fine", telling.whole(count(Initiative.NotNeeded.class))),
            arg("possible", telling.whole(possible.size())),
            arg("not", telling.whole(count(Initiative.NotPossible.class)))));
    for (int at = 0; at < Math.min(TOLD, possible.size()); at++) {
      sentences.add((at + 1) + ". " + words(possible.get(at)));
    }
    if (!report.request().newHomes().isEmpty()) {
      sentences.add(newHomes(possible));
    }
    long likely = possible.stream().filter(one -> one.odds() >= LIKELY).count();
    return new Block(
        "initiatives",
        telling.say("initiatives.heading", arg("n", telling.whole(likely))),
        sentences,
        TownMap.of(
                telling,
                new TownMap.Titles(
                    "initiatives-map",
                    telling.say("initiatives.picture", telling.place()),
                    telling.say(
                        "initiatives.picture.description",
                        arg("n", Math.min(MARKED, possible.size())))),
                school -> label(school, possible),
                List.of())
            .stream()
            .toList(),
        List.of(table(possible)),
        List.of(telling.say("initiatives.how"), telling.say("initiatives.how.odds")));
  }

  private String label(School school, List<Initiative.Possible> possible) {
    for (int at = 0; at < Math.min(MARKED, possible.size()); at++) {
      if (possible.get(at).school().equals(school.code())) {
        return Integer.toString(at + 1);
      }
    }
    return "";
  }

  private String words(Initiative.Possible one) {
    return telling.say(
        one.fromGroup() ? "initiatives.ofGroup" : "initiatives.ofRest",
        arg("school", name(one.school())),
        arg("group", telling.group()),
        arg("families", telling.whole(one.families())),
        arg("odds", odds(one.odds())));
  }

  private String odds(double odds) {
    return odds > 0.99 ? ">99%" : odds < 0.01 ? "<1%" : telling.words().numbers().percent(odds);
  }

  private String newHomes(List<Initiative.Possible> possible) {
    Map<String, Double> before = new HashMap<>();
    possible(report.withoutNewHomes()).forEach(one -> before.put(one.school(), one.odds()));
    List<String> better =
        possible.stream()
            .filter(one -> one.odds() > before.getOrDefault(one.school(), 0.0) + 0.05)
            .map(one -> name(one.school()))
            .toList();
    return better.isEmpty()
        ? telling.say("initiatives.homes.none")
        : telling.say("initiatives.homes", arg("schools", telling.listed(better)));
  }

  private String name(String code) {
    School school = schools.get(code);
    return school == null ? code : school.name();
  }

  private DataTable table(List<Initiative.Possible> possible) {
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < possible.size(); at++) {
      Initiative.Possible one = possible.get(at);
      rows.add(
          List.of(
              (at + 1) + ". " + name(one.school()),
              telling.say(
                  one.fromGroup() ? "initiatives.who.group" : "initiatives.who.rest",
                  arg("group", telling.groupShort())),
              telling.whole(one.families()),
              odds(one.odds()),
              telling.share(telling.shown().share(List.of(one.school())))));
    }
    return new DataTable(
        "initiatives",
        telling.say("initiatives.table"),
        telling.columns("school", "who", "families", "odds", "share"),
        rows);
  }

  private List<AnswerFigure> figures() {
    List<AnswerFigure> figures = new ArrayList<>();
    figures.add(
        Telling.figure("initiatives", "", "mixed", (double) count(Initiative.NotNeeded.class)));
    figures.add(
        Telling.figure(
            "initiatives", "", "not-possible", (double) count(Initiative.NotPossible.class)));
    for (Initiative.Possible one : possible(report.initiatives())) {
      figures.add(Telling.figure("initiatives", one.school(), "families", one.families()));
      figures.add(
          Telling.figure("initiatives", one.school(), "odds", Math.rint(100 * one.odds()) / 100));
    }
    return figures;
  }
}
