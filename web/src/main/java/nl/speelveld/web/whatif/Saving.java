package nl.speelveld.web.whatif;

import java.util.Optional;
import nl.speelveld.runs.office.SavedScenarios;
import nl.speelveld.runs.people.Role;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.web.page.Problem;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;
import nl.speelveld.web.whatif.ScenarioView.Kept;

/// Scenarios that officers of a municipality keep under a name.
///
/// @param parts where they are kept
/// @param desk the scenarios
record Saving(Parts parts, WhatIfDesk desk) {
  private static final int LONGEST = 80;

  /// What an officer of the municipality sees of it; empty for everybody else, for whom nothing is
  /// asked of the store.
  ///
  /// @param typed the name that was typed
  /// @param problem what is wrong with it
  Optional<ScenarioView.Saving> view(
      Visit visit, String municipality, String typed, String problem) {
    if (!visit.visitor().is(Role.OFFICER, municipality)) {
      return Optional.empty();
    }
    String path = ScenarioPage.path(municipality);
    return Optional.of(
        new ScenarioView.Saving(
            typed,
            problem,
            parts.store().scenarios().all(municipality).stream()
                .map(saved -> new Kept(saved.id(), saved.name(), path + "?" + saved.query()))
                .toList()));
  }

  /// Keeps the scenario that the form carries.
  void keep(Visit visit) {
    Municipality place = own(visit);
    Form form = visit.form();
    Asked asked = Asked.read(form.values("m"), form.values("naast"));
    String name = form.value("naam");
    String path = ScenarioPage.path(place.code());
    if (name.isEmpty() || name.length() > LONGEST) {
      String wrong = visit.page("whatif", "choose.title").say("wrong.name");
      ScenarioPage.showAgain(visit, this, asked, new Problem("naam", wrong), name);
      return;
    }
    String query = asked.query();
    parts
        .store()
        .scenarios()
        .keep(
            place.code(),
            new SavedScenarios.Saved(
                parts.secrets().id(),
                name,
                query.isEmpty() ? "" : query.substring(1),
                visit.now()));
    visit.goTo(path + query, "save.done"); // why no place: what was done is told on top
  }

  /// Takes a kept scenario away.
  void remove(Visit visit) {
    Municipality place = own(visit);
    if (!parts.store().scenarios().remove(place.code(), visit.param("scenario"))) {
      throw Refused.notFound();
    }
    Form form = visit.form();
    Asked asked = Asked.read(form.values("m"), form.values("naast"));
    visit.goTo(ScenarioPage.path(place.code()) + asked.query(), "save.gone");
  }

  /// The municipality of the address, where this officer is of it.
  private Municipality own(Visit visit) {
    Municipality place = ScenarioPage.place(visit, desk);
    if (!visit.visitor().is(Role.OFFICER, place.code())) {
      throw Refused.notFound();
    }
    return place;
  }
}
