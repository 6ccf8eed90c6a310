package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.optimisation.pairing.Aim;
import nl.speelveld.optimisation.pairing.Grouping;
import nl.speelveld.optimisation.pairing.Mixing;
import nl.speelveld.optimisation.pairing.PairingAnswer;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.optimising.PairsReport;
import nl.speelveld.runs.optimising.Steadiness;

/// Which schools to join, told: what it cannot show, what it brings, which schools and why.
public final class PairsStory {
  private static final double ROUNDING = 1e-6; // of what is told to four decimals
  private final PairsReport report;
  private final Telling telling;
  private final JoinedSchools joined;

  private PairsStory(PairsReport report, Telling telling) {
    this.report = report;
    this.telling = telling;
    this.joined = new JoinedSchools(report, telling);
  }

  /// The report in a language.
  ///
  /// @param inside whether small numbers may be told; not for publication
  public static Answer of(PairsReport report, boolean inside, Language language) {
    Telling telling = Telling.of(report.situation(), inside, language);
    return new PairsStory(report, telling).answer();
  }

  private Answer answer() {
    return telling.answer(
        "pairs",
        "pairs.lead." + how(),
        List.of(limits(), gain(), joined.block(), telling.sources(report.findings())),
        figures());
  }

  private String how() {
    return switch (report.request().how().mixing()) {
      case Mixing.Together() -> "together";
      case Mixing.GradeSplit ignored -> "grades";
      case Mixing.Friendship ignored -> "friends";
    };
  }

  private String aim() {
    return report.request().aim() == Aim.LEAST_DISSIMILARITY ? "even" : "meet";
  }

  private Block limits() {
    List<String> sentences =
        new ArrayList<>(
            List.of(
                telling.say("pairs.limits.people"),
                telling.say("pairs.limits.choice"),
                telling.say("pairs.limits." + how())));
    return Block.words("limits", telling.say("pairs.limits.heading"), sentences);
  }

  private Block gain() {
    PairingAnswer answer = report.answer();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        telling.say(
            "pairs.gain." + aim(),
            arg("before", telling.index(answer.before())),
            arg("after", telling.index(answer.after())),
            arg("group", telling.group())));
    sentences.add(proof());
    steady().ifPresent(sentences::add);
    sentences.add(
        telling.say(
            "pairs.travel",
            arg("metres", telling.metres(extraMetres(answer))),
            arg("schools", telling.whole(joinedSchools())),
            arg("all", telling.whole(report.situation().schools().size()))));
    return new Block(
        "gain",
        heading(),
        sentences,
        PairsPictures.front(report, telling).stream().toList(),
        List.of(front()),
        List.of(
            telling.say("pairs.how." + aim()),
            telling.say("pairs.how.search"),
            telling.say("pairs.how.band"),
            telling.say("pairs.how.front")));
  }

  private String heading() {
    return report.answer().groups().isEmpty()
        ? telling.say("pairs.gain.none")
        : telling.say(
            "pairs.gain.heading",
            arg("n", telling.whole(report.answer().groups().size())),
            arg("before", telling.index(report.answer().before())),
            arg("after", telling.index(report.answer().after())));
  }

  private String proof() {
    PairingAnswer answer = report.answer();
    return answer.proof().isBest()
        ? telling.say("pairs.proven", arg("choices", telling.whole(answer.choices())))
        : telling.say("pairs.gap", arg("bound", telling.index(answer.proof().bound())));
  }

  private Optional<String> steady() {
    Steadiness steady = report.steadiness();
    return steady.draws() == 0 || !telling.shown().index(0).shown()
        ? Optional.empty()
        : Optional.of(
            telling.say(
                "pairs.band." + aim(),
                arg("low", telling.index(Math.max(0, steady.lowFall()))),
                arg("high", telling.index(steady.highFall())),
                arg("draws", telling.whole(steady.draws()))));
  }

  private long joinedSchools() {
    return report.answer().groups().stream().mapToLong(group -> group.schools().size()).sum();
  }

  /// How much farther an average pupil of the joined schools travels, in metres.
  private double extraMetres(PairingAnswer answer) {
    double pupils = 0;
    for (Grouping group : answer.groups()) {
      for (int school : group.schools()) {
        pupils += report.situation().two().unitTotal(school);
      }
    }
    return pupils > 0 ? answer.extraPupilMetres() / pupils : 0;
  }

  private DataTable front() {
    List<List<String>> rows = new ArrayList<>();
    for (PairingAnswer point : report.front()) {
      rows.add(
          List.of(
              telling.metres(PairsPictures.metresOfAll(report, point)),
              telling.index(point.after()),
              telling.whole(point.groups().size()),
              telling.say(point.proof().gap() < ROUNDING ? "yes" : "no")));
    }
    return new DataTable(
        "front",
        telling.say("pairs.table.front"),
        telling.columns("metresAll", aim(), "groups", "proven"),
        rows);
  }

  private List<AnswerFigure> figures() {
    List<AnswerFigure> figures = new ArrayList<>();
    PairingAnswer answer = report.answer();
    Steadiness steady = report.steadiness();
    add(figures, "gain", "before", answer.before());
    add(figures, "gain", "after", answer.after());
    add(figures, "gain", "bound", answer.proof().bound());
    if (steady.draws() > 0
        && telling.shown().index(report.fall()) instanceof Cell.Shown(double fall)
        && telling.shown().index(steady.lowFall()) instanceof Cell.Shown(double low)
        && telling.shown().index(steady.highFall()) instanceof Cell.Shown(double high)) {
      figures.add(Telling.banded(Telling.figure("gain", "", "fall", fall), low, high));
    }
    figures.add(Telling.figure("gain", "", "proven", answer.proof().isBest() ? 1 : 0));
    figures.add(Telling.figure("gain", "", "groups", answer.groups().size()));
    figures.add(Telling.figure("gain", "", "choices", answer.choices()));
    figures.add(
        Telling.figure("gain", "", "extra-metres-of-joined", Math.rint(extraMetres(answer))));
    for (int point = 0; point < report.front().size(); point++) {
      PairingAnswer one = report.front().get(point);
      String row = Integer.toString(point + 1);
      figures.add(
          Telling.figure(
              "front", row, "extra-metres", Math.rint(PairsPictures.metresOfAll(report, one))));
      if (telling.shown().index(one.after()) instanceof Cell.Shown(double value)) {
        figures.add(Telling.figure("front", row, "index", value));
      }
    }
    figures.addAll(joined.figures());
    return figures;
  }

  private void add(List<AnswerFigure> figures, String table, String column, double value) {
    telling
        .shown()
        .index(value)
        .find()
        .ifPresent(its -> figures.add(Telling.figure(table, "", column, its)));
  }
}
