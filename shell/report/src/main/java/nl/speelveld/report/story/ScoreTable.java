package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.ScoreMet;
import nl.speelveld.segregation.value.IndexValue;

/// The risk score per pupil that pupils meet at school.
final class ScoreTable {
  private ScoreTable() {}

  /// The block of spread with sentences and a table about the score; as it is for other features.
  static Block beside(Block spread, Part<ScoreMet> part, Teller teller) {
    return switch (part) {
      case Part.Present<ScoreMet>(ScoreMet score) ->
          spread.and(
              sentences(score, teller),
              List.of(table(score, teller)),
              List.of(teller.say("score.how.met")));
      case Part.Absent<ScoreMet> ignored -> spread;
    };
  }

  private static List<String> sentences(ScoreMet score, Teller teller) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        teller.say(
            "score.met.sentence",
            arg("mean", number(score.perPupil(), teller)),
            arg("around", number(score.aroundScore(), teller))));
    for (ScoreMet.Groups groups : score.groups()) {
      sentences.add(
          teller.say(
              "score.met.groups",
              arg("group", group(groups, 0, teller)),
              arg("focal", number(groups.focal(), teller)),
              arg("rest", group(groups, 1, teller)),
              arg("other", number(groups.rest(), teller))));
    }
    return sentences;
  }

  private static String group(ScoreMet.Groups groups, int which, Teller teller) {
    Feature feature = groups.edition().feature();
    return teller.phrases().group(feature, which, groups.names().get(which));
  }

  private static DataTable table(ScoreMet score, Teller teller) {
    List<List<String>> rows = new ArrayList<>();
    for (Figure figure : score.figures()) {
      rows.add(row(teller.phrases().indexName(figure.id()), figure, teller));
    }
    for (ScoreMet.Groups groups : score.groups()) {
      String met = teller.phrases().indexName(groups.focal().id());
      rows.add(row(met + ": " + group(groups, 0, teller), groups.focal(), teller));
      rows.add(row(met + ": " + group(groups, 1, teller), groups.rest(), teller));
      rows.add(
          row(teller.phrases().indexName(groups.difference().id()), groups.difference(), teller));
    }
    return new DataTable(
        "score-table",
        teller.say("table.score"),
        List.of(
            teller.say("column.figure"),
            teller.say("column.value"),
            teller.say("column.interval"),
            teller.say("column.byChance")),
        rows);
  }

  private static List<String> row(String name, Figure figure, Teller teller) {
    return List.of(
        name,
        number(figure, teller),
        figure
            .interval()
            .map(i ->
                teller.numbers().decimals(i.low(), 3)
                    + " – "
                    + teller.numbers().decimals(i.high(), 3))
            .orElse(teller.say("none")),
        figure.byChance().map(value -> number(value, teller)).orElse(teller.say("none")));
  }

  private static String number(Figure figure, Teller teller) {
    return number(figure.value(), teller);
  }

  private static String number(IndexValue value, Teller teller) {
    return switch (value) {
      case IndexValue.Defined(double number) -> teller.numbers().decimals(number, 3);
      case IndexValue.Undefined(IndexValue.Reason reason) -> teller.phrases().reason(reason);
    };
  }
}
