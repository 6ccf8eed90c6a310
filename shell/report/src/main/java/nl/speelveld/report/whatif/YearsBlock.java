package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.report.chart.BandLines;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.story.Picture;
import nl.speelveld.runs.whatif.Aspect;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.simulation.compare.Band;

/// Segregation through the years: over all pupils, and over those who enter.
final class YearsBlock {
  private YearsBlock() {}

  static Block of(Telling telling) {
    int first = telling.shown().firstYearTold();
    return new Block(
        "years",
        telling.say("whatif.years.heading", telling.years()),
        sentences(telling),
        List.of(
            picture("all", Aspect.SEGREGATION, first, telling),
            picture("entrants", Aspect.SEGREGATION_OF_ENTRANTS, 1, telling)),
        List.of(
            table("all", Aspect.SEGREGATION, first, telling),
            table("entrants", Aspect.SEGREGATION_OF_ENTRANTS, 1, telling)),
        List.of(
            telling.say("whatif.how.years"),
            telling.say("whatif.how.band", ReproductionBlock.share(telling))));
  }

  private static List<String> sentences(Telling telling) {
    List<String> sentences = new ArrayList<>();
    sentences.add(telling.say("whatif.years.sentence"));
    int left = telling.outcomes().size() + 1 - BandLines.MOST;
    if (left > 0) {
      sentences.add(telling.say("whatif.years.left", arg("n", left)));
    }
    return sentences;
  }

  /// Name and outcome of the base and of all scenarios.
  private static List<Outcome> all(Telling telling) {
    return Stream.concat(Stream.of(telling.report().told().base()), telling.outcomes().stream())
        .toList();
  }

  private static String name(Outcome outcome, Telling telling) {
    return telling.outcomes().contains(outcome)
        ? outcome.scenario().name()
        : telling.say("whatif.base");
  }

  private static Picture picture(String id, Aspect aspect, int first, Telling telling) {
    List<BandLines.Line> lines = new ArrayList<>();
    for (Outcome outcome : all(telling)) {
      List<Band> values = outcome.course(aspect).values();
      lines.add(
          new BandLines.Line(
              name(outcome, telling),
              first,
              values.subList(first, values.size()).stream()
                  .map(band -> new BandLines.Point(band.median(), band.low(), band.high()))
                  .toList()));
    }
    BandLines.PlotWords words =
        new BandLines.PlotWords(
            telling.say("whatif.years.axis"),
            telling.say("whatif.today"),
            year -> telling.say("whatif.year", arg("year", (int) year)),
            value -> telling.words().numbers().decimals(value, 3));
    return new Picture(
        "years-" + id,
        telling.say("whatif.picture.years." + id),
        telling.say("whatif.picture.years.description"),
        frame -> BandLines.svg(frame, lines, words));
  }

  private static DataTable table(String id, Aspect aspect, int first, Telling telling) {
    List<Outcome> all = all(telling);
    List<String> columns = new ArrayList<>(telling.columns("year"));
    all.forEach(its -> columns.add(name(its, telling)));
    List<List<String>> rows = new ArrayList<>();
    for (int year = first; year <= telling.report().told().request().years(); year++) {
      List<String> row = new ArrayList<>();
      row.add(
          year == 0 ? telling.say("whatif.today") : telling.say("whatif.year", arg("year", year)));
      int its = year;
      all.forEach(outcome -> row.add(telling.indexBand(outcome.course(aspect).values().get(its))));
      rows.add(row);
    }
    return new DataTable("years-" + id, telling.say("whatif.picture.years." + id), columns, rows);
  }
}
