package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.simulation.compare.Attribution;
import nl.speelveld.web.whatif.AnswerView.PartRow;
import nl.speelveld.web.whatif.AnswerView.Parts;

/// Which measure of a scenario does how much, in words: the part of each (Shapley), and which two
/// strengthen or hinder each other.
///
/// @param telling the words
/// @param desk what computes
/// @param begun the municipality
record Parting(Telling telling, WhatIfDesk desk, Begun begun) {
  private static final double NOTHING = 0.0005; // of an index: less is neither

  /// The parts; nothing for fewer than two measures.
  Optional<Parts> view(List<Typed> measures) {
    if (measures.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        desk.parts(begun, measures)
            .map(found ->
                found
                    .map(parts -> told(measures, parts))
                    .orElseGet(() -> new Parts(false, say("parts.cannot"), List.of(), List.of())))
            .orElseGet(() -> new Parts(true, say("parts.wait"), List.of(), List.of())));
  }

  private Parts told(List<Typed> measures, Attribution parts) {
    List<PartRow> rows = new ArrayList<>();
    for (int at = 0; at < measures.size(); at++) {
      rows.add(new PartRow(name(measures, at), signed(parts.shares().get(at))));
    }
    rows.add(new PartRow(say("parts.all"), signed(parts.joint())));
    List<String> pairs = new ArrayList<>();
    for (Attribution.Pair pair : parts.interactions()) {
      if (Math.abs(pair.effect()) > NOTHING) {
        pairs.add(
            telling
                .page()
                .say(
                    pair.effect() < 0 ? "parts.synergy" : "parts.conflict",
                    arg("one", name(measures, pair.one())),
                    arg("other", name(measures, pair.other())),
                    arg("by", telling.numbers().decimals(Math.abs(pair.effect()), 3))));
      }
    }
    if (pairs.isEmpty()) {
      pairs.add(say("parts.neither"));
    }
    return new Parts(false, say("parts.text"), rows, pairs);
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
