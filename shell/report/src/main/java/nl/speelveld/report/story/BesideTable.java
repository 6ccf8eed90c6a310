package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import nl.speelveld.report.published.PublishedNeighbourhood;
import nl.speelveld.report.text.Arg;

/// Schools beside what their neighbourhood makes one expect: differences worth a talk.
final class BesideTable {
  private static final double WEAK = 0.2;

  private BesideTable() {}

  static String sentence(PublishedNeighbourhood beside, Teller teller) {
    Arg figure = arg("figure", figure(beside, teller));
    Arg correlation = arg("correlation", teller.numbers().index(beside.correlation()));
    if (Math.abs(beside.correlation()) < WEAK) {
      return teller.say("beside.weak", figure, correlation);
    }
    long talk = beside.rows().stream().filter(PublishedNeighbourhood.Row::worthATalk).count();
    return talk == 0
        ? teller.say("beside.none", figure, correlation)
        : teller.say("beside.sentence", arg("n", teller.schools(talk)), figure, correlation);
  }

  private static String figure(PublishedNeighbourhood beside, Teller teller) {
    return teller.phrases().texts().find("area." + beside.figure()).orElse(beside.figure());
  }

  static DataTable of(PublishedNeighbourhood beside, Teller teller) {
    return new DataTable(
        "beside",
        teller.say("table.beside"),
        List.of(
            teller.say("column.school"),
            teller.say("column.share"),
            teller.say("column.expected"),
            teller.say("column.talk")),
        beside.rows().stream()
            .map(row ->
                List.of(
                    row.school().name(),
                    teller.numbers().percent(row.share()),
                    teller.numbers().percent(row.expectedShare()),
                    teller.say(row.worthATalk() ? "yes" : "no")))
            .toList());
  }
}
