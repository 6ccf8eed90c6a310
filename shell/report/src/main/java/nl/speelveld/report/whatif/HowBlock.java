package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Arg;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.simulation.calibration.DistanceForm;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.Size;

/// How the answer was computed, with the seed and the numbers that nobody knows.
final class HowBlock {
  private HowBlock() {}

  static Block of(Telling telling) {
    return new Block(
        "how",
        telling.say("whatif.how.heading"),
        sentences(telling),
        List.of(),
        List.of(unknown(telling)),
        List.of());
  }

  private static List<String> sentences(Telling telling) {
    City city = telling.city();
    WhatIfRequest request = telling.report().told().request();
    boolean counted = city.population().source() == City.Source.COUNTED;
    String own = counted ? ".COUNTED" : "";
    List<String> sentences = new ArrayList<>();
    List<Arg> people =
        new ArrayList<>(
            List.of(
                arg(
                    "pupils",
                    telling.words().numbers().whole(Math.round(city.population().pupils()))),
                arg("schools", city.inside()),
                arg("areas", city.areas().size()),
                arg("year", telling.words().numbers().schoolYear(city.flowsYear()))));
    if (counted) {
      people.add(arg("file", String.join(", ", city.sources())));
    }
    sentences.add(telling.say("whatif.how.people" + own, people.toArray(Arg[]::new)));
    if (counted) {
      sentences.add(telling.say("whatif.how.elsewhere.COUNTED", telling.place()));
    }
    sentences.add(telling.say("whatif.how.tastes" + own));
    forms(telling).ifPresent(sentences::add);
    sentences.add(
        telling.say(
            "whatif.how.runs",
            arg("runs", request.luck().runs()),
            arg("seed", Long.toString(request.luck().seed())),
            telling.years()));
    sentences.add(telling.say("whatif.how.again"));
    return sentences;
  }

  /// Which forms of distance runs took, where more than the usual one was asked for.
  private static Optional<String> forms(Telling telling) {
    List<DistanceForm> asked = telling.report().told().request().unknown().forms();
    List<DistanceForm> settled = telling.city().calibration().settled(asked);
    if (asked.equals(List.of(DistanceForm.TOGETHER))) {
      return Optional.empty();
    }
    List<DistanceForm> left = asked.stream().filter(form -> !settled.contains(form)).toList();
    return Optional.of(
        telling.say(
            left.isEmpty() ? "whatif.how.forms" : "whatif.how.formsLeft",
            arg("forms", names(telling, settled)),
            arg("left", names(telling, left))));
  }

  private static String names(Telling telling, List<DistanceForm> forms) {
    return forms.stream()
        .map(form -> telling.say("whatif.form." + form.name()))
        .collect(Collectors.joining("; "));
  }

  private static DataTable unknown(Telling telling) {
    var its = telling.report().told().request().unknown();
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(telling.say("whatif.input.OF_MIX"), its.ofMix(), telling));
    rows.add(row(telling.say("whatif.input.SIBLING"), its.sibling(), telling));
    rows.add(row(telling.say("whatif.input.SIBLING_SHARE"), its.siblingShare(), telling));
    rows.add(row(telling.say("whatif.input.MOVE_SHARE"), its.moveShare(), telling));
    sizes(telling).forEach(rows::add);
    return new DataTable(
        "unknown",
        telling.say("whatif.table.unknown"),
        telling.columns("input", "low", "high"),
        rows);
  }

  /// How large policies are, where that was drawn: each size once for its ends, with the scenarios
  /// that have it.
  private static List<List<String>> sizes(Telling telling) {
    record Drawn(Size size, Range range) {}
    Map<Drawn, Set<String>> scenarios = new LinkedHashMap<>();
    for (Outcome outcome : telling.outcomes()) {
      for (Policy policy : outcome.scenario().policies()) {
        new TreeMap<>(policy.sizes())
            .forEach((size, range) -> {
              if (!range.isKnown()) {
                scenarios
                    .computeIfAbsent(new Drawn(size, range), _ -> new LinkedHashSet<>())
                    .add(outcome.scenario().name());
              }
            });
      }
    }
    List<List<String>> rows = new ArrayList<>();
    scenarios.forEach((drawn, names) ->
        rows.add(
            row(
                telling.say(
                    "whatif.input.in",
                    arg("input", telling.say("whatif.input." + drawn.size().name())),
                    arg("scenarios", String.join(", ", names))),
                drawn.range(),
                telling)));
    return rows;
  }

  private static List<String> row(String input, Range range, Telling telling) {
    return List.of(
        input,
        telling.words().numbers().decimals(range.low(), 2),
        telling.words().numbers().decimals(range.high(), 2));
  }
}
