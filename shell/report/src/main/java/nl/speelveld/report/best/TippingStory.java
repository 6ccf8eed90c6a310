package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.optimising.TippingReport;
import nl.speelveld.runs.optimising.TippingReport.Balances;
import nl.speelveld.runs.optimising.TippingReport.Push;
import nl.speelveld.runs.optimising.TippingReport.Standing;

/// Which schools stand near a tipping point, told: in which balance the municipality settles under
/// two tastes, and how many families it takes before a school does not come back.
public final class TippingStory {
  private static final int TOLD = 3;
  private static final int MARKED = 12;
  private static final double ELSEWHERE = 0.1; // of the share of a school
  private static final double EQUAL = 0.01; // balances that differ less are told as one

  private final TippingReport report;
  private final Telling telling;

  private TippingStory(TippingReport report, Telling telling) {
    this.report = report;
    this.telling = telling;
  }

  /// The report in a language.
  ///
  /// @param inside whether small numbers may be told; not for publication
  public static Answer of(TippingReport report, boolean inside, Language language) {
    Telling telling = Telling.of(report.town().situation(), inside, language);
    return new TippingStory(report, telling).answer();
  }

  private Answer answer() {
    return telling.answer(
        "tipping",
        "tipping.lead",
        List.of(
            limits(),
            balances("half", report.half()),
            balances("all", report.all()),
            telling.sources(report.findings())),
        figures());
  }

  private Block limits() {
    return Block.words(
        "limits",
        telling.say("pairs.limits.heading"),
        List.of(
            telling.say("tipping.limits"),
            telling.say("tipping.limits.found"),
            telling.homes(report.town())));
  }

  private Block balances(String id, Balances its) {
    List<Standing> near = near(its);
    List<String> sentences = new ArrayList<>();
    sentences.add(telling.say("tipping.taste." + id));
    if (telling.shown().index(its.segregation()).shown()) {
      sentences.add(
          telling.say(
              its.settled() ? "tipping.settles" : "tipping.unsettled",
              arg("today", telling.index(report.town().today().dissimilarity())),
              arg("d", telling.index(its.segregation()))));
      sentences.add(others(its));
    }
    if (its.schools().isEmpty()) {
      sentences.add(telling.say("tipping.far"));
    } else if (near.isEmpty()) {
      sentences.add(telling.say("tipping.none"));
    } else {
      for (int at = 0; at < Math.min(TOLD, near.size()); at++) {
        sentences.add((at + 1) + ". " + words(near.get(at)));
      }
    }
    return new Block(
        id,
        its.schools().isEmpty()
            ? telling.say("tipping.heading.far." + id)
            : near.isEmpty()
                ? telling.say("tipping.heading.none." + id)
                : telling.say("tipping.heading." + id, arg("n", telling.whole(near.size()))),
        sentences,
        near.isEmpty() ? List.of() : map(id, near),
        near.isEmpty() ? List.of() : List.of(table(id, near)),
        List.of(telling.say("tipping.how"), telling.say("tipping.how.push")));
  }

  /// The other balances that hold, each told once.
  private String others(Balances its) {
    List<Double> told = new ArrayList<>();
    for (double d : its.holding()) {
      if (Math.abs(d - its.segregation()) > EQUAL
          && told.stream().noneMatch(other -> Math.abs(other - d) <= EQUAL)) {
        told.add(d);
      }
    }
    return told.isEmpty()
        ? telling.say("tipping.one")
        : telling.say(
            "tipping.others",
            arg("ds", telling.listed(told.stream().sorted().map(telling::index).toList())));
  }

  /// Schools that end elsewhere after some push, the smallest push first. A push that only moves
  /// other schools is none.
  private static List<Standing> near(Balances its) {
    return its.schools().stream()
        .filter(standing ->
            standing
                .push()
                .filter(push -> Math.abs(push.endsAt() - standing.share()) > ELSEWHERE)
                .isPresent())
        .sorted(Comparator.comparingDouble(TippingStory::families))
        .toList();
  }

  private static double families(Standing standing) {
    return standing.push().map(Push::familiesYearly).orElse(Double.POSITIVE_INFINITY);
  }

  private String words(Standing standing) {
    Push push = standing.push().orElseThrow();
    return telling.say(
        standing.byGroup() ? "tipping.ofGroup" : "tipping.ofRest",
        arg("school", school(standing).name()),
        arg("group", telling.group()),
        arg("families", telling.whole((long) Math.ceil(push.familiesYearly()))),
        arg("share", telling.words().numbers().percent(push.endsAt())));
  }

  private School school(Standing standing) {
    return report.town().city().schools().get(standing.school());
  }

  private List<nl.speelveld.report.story.Picture> map(String id, List<Standing> near) {
    return TownMap.of(
            telling,
            new TownMap.Titles(
                "tipping-map-" + id,
                telling.say("tipping.picture", telling.place()),
                telling.say(
                    "tipping.picture.description", arg("n", Math.min(MARKED, near.size())))),
            school -> label(school, near),
            List.of())
        .stream()
        .toList();
  }

  private String label(School school, List<Standing> near) {
    for (int at = 0; at < Math.min(MARKED, near.size()); at++) {
      if (school(near.get(at)).code().equals(school.code())) {
        return Integer.toString(at + 1);
      }
    }
    return "";
  }

  private DataTable table(String id, List<Standing> near) {
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < near.size(); at++) {
      Standing standing = near.get(at);
      rows.add(
          List.of(
              (at + 1) + ". " + school(standing).name(),
              telling.say(
                  standing.byGroup() ? "initiatives.who.group" : "initiatives.who.rest",
                  arg("group", telling.groupShort())),
              telling.whole((long) Math.ceil(families(standing)))));
    }
    return new DataTable(
        "tipping-" + id,
        telling.say("tipping.table"),
        List.of(
            telling.say("tipping.column.school"),
            telling.say("tipping.column.who"),
            telling.say("tipping.column.families")),
        rows);
  }

  private List<AnswerFigure> figures() {
    List<AnswerFigure> figures = new ArrayList<>();
    add(figures, "half", report.half());
    add(figures, "all", report.all());
    return figures;
  }

  private void add(List<AnswerFigure> figures, String table, Balances its) {
    figures.add(Telling.figure(table, "", "settled", its.settled() ? 1 : 0));
    figures.add(Telling.figure(table, "", "multiplier", its.multiplier()));
    telling
        .shown()
        .index(its.segregation())
        .find()
        .ifPresent(d -> figures.add(Telling.figure(table, "", "dissimilarity", d)));
    for (Standing standing : near(its)) {
      figures.add(
          Telling.figure(
              table,
              school(standing).code(),
              standing.byGroup() ? "families-of-group" : "families-of-rest",
              Math.ceil(families(standing))));
    }
  }
}
