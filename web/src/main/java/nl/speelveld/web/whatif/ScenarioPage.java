package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.whatif.CityAnswer;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.page.Problem;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;
import nl.speelveld.web.whatif.WhatIfDesk.Start;

/// The page of a scenario: measures at one side, what they do at the other.
final class ScenarioPage {
  private ScenarioPage() {}

  /// The address of the page about a municipality.
  static String path(String code) {
    return "/wat-als/" + code;
  }

  /// The municipality that the address names.
  static Municipality place(Visit visit, WhatIfDesk desk) {
    return desk.search().findCode(visit.param("gemeente")).orElseThrow(Refused::notFound);
  }

  /// The question that the address asks.
  static Asked asked(Visit visit) {
    return Asked.read(visit.queries("m"), visit.queries("naast"));
  }

  static void show(Visit visit, Saving saving) {
    show(visit, saving, asked(visit), List.of(), "");
  }

  /// Shows it again with what is wrong with a form at its foot.
  ///
  /// @param name the name that was typed there
  static void showAgain(Visit visit, Saving saving, Asked asked, Problem problem, String name) {
    show(visit, saving, asked, List.of(problem), name);
  }

  private static void show(
      Visit visit, Saving saving, Asked asked, List<Problem> problems, String name) {
    Municipality place = place(visit, saving.desk());
    Optional<Start> start = saving.desk().begin(place, WhatIfDesk.PATIENCE);
    if (start.isEmpty()) {
      WaitingPage.show(visit, place);
      return;
    }
    switch (start.get()) {
      case Start.Ready(Begun begun) ->
          new ScenarioShown(visit, saving, begun, asked).show(problems, name);
      case Start.Cannot(CityAnswer.CannotCarry why) -> cannot(visit, place, why.why().name());
      case Start.Cannot _ -> cannot(visit, place, "NOT_HELD");
    }
  }

  private static void cannot(Visit visit, Municipality place, String reason) {
    String title =
        visit.page("whatif", "choose.title").say("cannot.title", arg("place", place.name()));
    Page page = visit.pageTitled("whatif", title);
    page = page.under(page.say("choose.title"), "/wat-als");
    visit.show(
        "whatif/cannot.jte",
        page,
        Map.of(
            "reason", page.say("cannot." + reason),
            "monitor", "/monitor/" + place.code(),
            "place", place.name()));
  }
}
