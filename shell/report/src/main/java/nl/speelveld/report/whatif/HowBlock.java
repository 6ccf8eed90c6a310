package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.simulation.calibration.Range;

/// How the answer was computed, with the seed and the numbers that nobody knows.
final class HowBlock {
  private HowBlock() {}

  static Block of(Telling telling) {
    City city = telling.city();
    WhatIfRequest request = telling.report().told().request();
    return new Block(
        "how",
        telling.say("whatif.how.heading"),
        List.of(
            telling.say(
                "whatif.how.people",
                arg(
                    "pupils",
                    telling.words().numbers().whole(Math.round(city.population().pupils()))),
                arg("schools", city.inside()),
                arg("areas", city.areas().size()),
                arg("year", telling.words().numbers().schoolYear(city.flowsYear()))),
            telling.say("whatif.how.tastes"),
            telling.say(
                "whatif.how.runs",
                arg("runs", request.luck().runs()),
                arg("seed", Long.toString(request.luck().seed())),
                telling.years()),
            telling.say("whatif.how.again")),
        List.of(),
        List.of(unknown(telling)),
        List.of());
  }

  private static DataTable unknown(Telling telling) {
    var its = telling.report().told().request().unknown();
    return new DataTable(
        "unknown",
        telling.say("whatif.table.unknown"),
        telling.columns("input", "low", "high"),
        List.of(
            row("OF_MIX", its.ofMix(), telling),
            row("SIBLING", its.sibling(), telling),
            row("SIBLING_SHARE", its.siblingShare(), telling),
            row("MOVE_SHARE", its.moveShare(), telling)));
  }

  private static List<String> row(String input, Range range, Telling telling) {
    return List.of(
        telling.say("whatif.input." + input),
        telling.words().numbers().decimals(range.low(), 2),
        telling.words().numbers().decimals(range.high(), 2));
  }
}
