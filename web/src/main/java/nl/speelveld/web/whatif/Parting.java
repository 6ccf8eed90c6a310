package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.simulation.compare.Attribution;
import nl.speelveld.simulation.compare.Attribution.Direction;
import nl.speelveld.web.whatif.AnswerView.PartRow;
import nl.speelveld.web.whatif.AnswerView.Parts;

/// Which measure of a scenario does how much, in words: the part of each (Shapley), and which two
/// strengthen or hinder each other.
///
/// @param telling the words
/// @param desk what computes
/// @param begun the municipality
record Parting(Telling telling, WhatIfDesk desk, Begun begun) {
  /// The parts; nothing for fewer than two measures.
  Optional<Parts> view(List<Typed> measures) {
    if (measures.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        desk.parts(begun, measures, WhatIfDesk.SOON)
            .map(found ->
                found
                    .map(parts -> told(measures, parts))
                    .orElseGet(() -> new Parts(false, say("parts.cannot"), List.of(), List.of())))
            .orElseGet(() -> new Parts(true, say("parts.wait"), List.of(), List.of())));
  }

  private Parts told(List<Typed> measures, Attribution parts) {
    List<PartRow> rows = new ArrayList<>();
    for (int at = 0; at < measures.size(); at++) {
      rows.add(row(name(measures, at), parts.shares().get(at)));
    }
    rows.add(row(say("parts.all"), parts.joint()));
    return new Parts(false, say("parts.text"), rows, pairs(measures, parts));
  }

  private PartRow row(String name, Attribution.Effect part) {
    String band =
        telling
            .page()
            .say(
                "band",
                arg("low", signed(part.band().low())),
                arg("high", signed(part.band().high())));
    boolean isUntold = part.direction(Outcome.NOTHING) == Direction.UNTOLD;
    return new PartRow(
        name,
        signed(part.mean()),
        isUntold ? telling.page().say("parts.untold", arg("band", band)) : band);
  }

  /// A sentence for each pair of which it can be told, and one for all others.
  private List<String> pairs(List<Typed> measures, Attribution parts) {
    List<String> pairs = new ArrayList<>();
    int untold = 0;
    for (Attribution.Pair pair : parts.interactions()) {
      Direction direction = pair.effect().direction(Outcome.NOTHING);
      if (direction == Direction.LOWERS || direction == Direction.RAISES) {
        pairs.add(
            telling
                .page()
                .say(
                    "parts." + direction,
                    arg("one", name(measures, pair.one())),
                    arg("other", name(measures, pair.other())),
                    arg("by", telling.numbers().decimals(Math.abs(pair.effect().mean()), 3))));
      }
      untold += direction == Direction.UNTOLD ? 1 : 0;
    }
    if (untold > 0) {
      pairs.add(telling.page().say("parts.UNTOLD", arg("n", untold)));
    } else if (pairs.isEmpty()) {
      pairs.add(say("parts.NONE"));
    }
    return pairs;
  }

  private String name(List<Typed> measures, int at) {
    return (at + 1) + ". " + telling.name(measures.get(at).kind());
  }

  private String say(String key) {
    return telling.page().say(key);
  }

  private String signed(double value) {
    String number = telling.numbers().decimals(value, 3);
    boolean isNought = number.chars().noneMatch(c -> c >= '1' && c <= '9');
    return value > 0 && !isNought ? "+" + number : number;
  }
}
