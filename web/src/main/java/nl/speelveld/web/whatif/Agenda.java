package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.runs.whatif.Aspect;
import nl.speelveld.simulation.compare.Band;
import nl.speelveld.web.page.Page;

/// A scenario as a piece for the agenda: each measure with its evidence and its effect by itself,
/// then all together; who does it and when is left to the people who decide.
///
/// @param telling the words
/// @param desk what computes
/// @param begun the municipality
record Agenda(Telling telling, WhatIfDesk desk, Begun begun) {
  DataTable table(Asked asked, String address) {
    Page page = telling.page();
    List<List<String>> rows = new ArrayList<>();
    for (Typed typed : asked.measures()) {
      List<String> row = new ArrayList<>();
      row.add(page.say("group." + typed.kind().group().name()));
      row.add(telling.name(typed.kind()));
      row.add(telling.sentence(typed));
      row.add(page.say("evidence." + typed.kind().evidence().name()));
      row.add(page.say("measure." + typed.kind().id() + ".know"));
      row.addAll(effect(List.of(typed)));
      row.addAll(List.of("", "", ""));
      rows.add(row);
    }
    List<String> all = new ArrayList<>();
    all.addAll(List.of("", page.say("agenda.all"), "", "", ""));
    all.addAll(effect(asked.measures()));
    all.addAll(List.of("", "", address));
    rows.add(all);
    return new DataTable("agenda", page.say("take.agenda"), columns(page), rows);
  }

  private static List<String> columns(Page page) {
    return List.of(
        page.say("agenda.group"),
        page.say("agenda.measure"),
        page.say("agenda.what"),
        page.say("agenda.evidence"),
        page.say("agenda.know"),
        page.say("agenda.effect", arg("years", Asked.YEARS)),
        page.say("agenda.low"),
        page.say("agenda.high"),
        page.say("agenda.sure"),
        page.say("agenda.owner"),
        page.say("agenda.date"),
        page.say("agenda.link"));
  }

  /// The effect with its band, and whether there is one; without numbers where the measures need
  /// another one.
  private List<String> effect(List<Typed> measures) {
    Optional<Band> change =
        desk.isSound(begun, measures)
            ? Optional.of(
                Files.told(desk, begun, measures)
                    .outcomes()
                    .getFirst()
                    .course(Aspect.SEGREGATION)
                    .change())
            : Optional.empty();
    return change
        .map(band ->
            List.of(
                number(band.median()),
                number(band.low()),
                number(band.high()),
                telling.page().say(band.holdsNought() ? "agenda.untold" : "agenda.told")))
        .orElse(List.of("", "", "", telling.page().say("agenda.together")));
  }

  private String number(double value) {
    return telling.numbers().decimals(value, 3);
  }
}
