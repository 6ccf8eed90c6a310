package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.optimisation.pairing.GroupFacts;
import nl.speelveld.optimisation.pairing.Grouping;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.runs.optimising.PairsReport;

/// Which schools are joined and why these: a map, three of them in words, all in a table.
final class JoinedSchools {
  private static final int TOLD = 3;
  private static final double STEADY = 0.8;
  private final PairsReport report;
  private final Telling telling;

  JoinedSchools(PairsReport report, Telling telling) {
    this.report = report;
    this.telling = telling;
  }

  Block block() {
    List<GroupFacts> groups = report.why();
    if (groups.isEmpty()) {
      return Block.words(
          "pairs", telling.say("pairs.none"), List.of(telling.say("pairs.none.sentence")));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(telling.say("pairs.order"));
    for (int group = 0; group < Math.min(TOLD, groups.size()); group++) {
      sentences.add((group + 1) + ". " + why(group));
    }
    if (report.steadiness().draws() > 0) {
      sentences.add(
          telling.say(
              "pairs.steady",
              arg("steady", telling.whole(steadyGroups())),
              arg("n", telling.whole(groups.size())),
              arg("draws", telling.whole(report.steadiness().draws()))));
    }
    List<Picture> pictures = PairsPictures.map(report, telling).stream().toList();
    return new Block(
        "pairs",
        telling.say("pairs.heading"),
        sentences,
        pictures,
        List.of(table()),
        List.of(telling.say("pairs.how.share"), telling.say("pairs.how.steady")));
  }

  private long steadyGroups() {
    double least = STEADY * report.steadiness().draws();
    return report.steadiness().chosen().stream().filter(times -> times >= least).count();
  }

  /// Why these schools, in words.
  private String why(int group) {
    GroupFacts facts = report.why().get(group);
    List<Integer> schools = facts.group().schools();
    StringBuilder why = new StringBuilder();
    why.append(
        telling.say(
            "pairs.why",
            arg("schools", telling.names(schools)),
            arg("metres", telling.metres(facts.farthestMetres()))));
    Cell together = telling.shown().share(codes(schools));
    if (together.shown()) {
      why.append(' ')
          .append(
              telling.say(
                  "pairs.why.share",
                  arg("group", telling.group()),
                  arg("shares", shares(schools)),
                  arg("together", telling.share(together)),
                  arg("place", telling.share(telling.shown().share()))));
    }
    if (PairsPictures.divides(facts.group())) {
      why.append(' ').append(spans(facts.group()));
    }
    if (!facts.passedOver().isEmpty()) {
      why.append(' ').append(passedOver(facts.passedOver().getFirst()));
    }
    return why.toString();
  }

  private String shares(List<Integer> schools) {
    List<String> shares =
        schools.stream()
            .map(number -> telling.share(telling.shown().share(List.of(telling.code(number)))))
            .toList();
    return telling.say(
        "best.and",
        arg("first", String.join(", ", shares.subList(0, shares.size() - 1))),
        arg("last", shares.getLast()));
  }

  /// Which building teaches which grades: `De Kraal groep 1-4, De Boom groep 5-8`.
  private String spans(Grouping group) {
    List<String> spans = new ArrayList<>();
    for (Grouping.Span span : group.spans()) {
      spans.add(
          telling.say(
              "pairs.span",
              arg("school", telling.school(span.school()).name()),
              arg("from", span.from() + 1),
              arg("to", span.to())));
    }
    return String.join(", ", spans) + ".";
  }

  private String passedOver(GroupFacts.PassedOver passed) {
    return passed.chosenInstead().isEmpty()
        ? telling.say("pairs.passed.alone", arg("schools", telling.names(passed.group().schools())))
        : telling.say(
            "pairs.passed",
            arg("schools", telling.names(passed.group().schools())),
            arg("instead", telling.names(passed.chosenInstead().getFirst().schools())));
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    List<List<String>> words = new ArrayList<>();
    for (int group = 0; group < report.why().size(); group++) {
      GroupFacts facts = report.why().get(group);
      List<Integer> schools = facts.group().schools();
      String names = (group + 1) + ". " + telling.names(schools);
      rows.add(
          List.of(
              names,
              telling.metres(facts.farthestMetres()),
              shares(schools),
              telling.share(telling.shown().share(codes(schools))),
              pupils(schools),
              again(group)));
      words.add(List.of(names, why(group)));
    }
    DataTable why =
        new DataTable(
            "why", telling.say("pairs.table.why"), telling.columns("schools", "why"), words);
    return new DataTable(
        "groups",
        telling.say("pairs.table.groups"),
        telling.columns("schools", "apart", "shares", "together", "pupils", "again"),
        rows,
        List.of(why));
  }

  private String pupils(List<Integer> schools) {
    return telling
        .shown()
        .pupils(codes(schools))
        .text(count -> telling.whole(Math.round(count)), telling.say("hidden"));
  }

  private String again(int group) {
    return telling
        .words()
        .numbers()
        .outOf(report.steadiness().chosen().get(group), report.steadiness().draws());
  }

  private List<String> codes(List<Integer> schools) {
    return schools.stream().map(telling::code).toList();
  }

  List<AnswerFigure> figures() {
    List<AnswerFigure> figures = new ArrayList<>();
    for (int group = 0; group < report.why().size(); group++) {
      GroupFacts facts = report.why().get(group);
      String row = String.join("+", codes(facts.group().schools()));
      figures.add(Telling.figure("groups", row, "metres-apart", Math.rint(facts.farthestMetres())));
      telling
          .shown()
          .share(codes(facts.group().schools()))
          .find()
          .ifPresent(share -> figures.add(Telling.figure("groups", row, "share-together", share)));
      figures.add(
          Telling.figure("groups", row, "chosen-again", report.steadiness().chosen().get(group)));
    }
    return figures;
  }
}
