package nl.speelveld.web.whatif;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.runs.whatif.WhatIfRequest.Luck;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.page.Problem;
import nl.speelveld.web.visit.Visit;
import nl.speelveld.web.whatif.ScenarioView.FormView;

/// One page of a scenario being made: a form that was sent leads on, everything else is shown.
///
/// @param visit who asks
/// @param saving the room
/// @param begun the municipality
/// @param asked the question of the page
record ScenarioShown(Visit visit, Saving saving, Begun begun, Asked asked) {
  private static final Duration SHORT = Duration.ofMillis(300);

  /// What is wrong on the page.
  ///
  /// @param problems on top of it
  /// @param faults of each measure, empty for nothing
  private record Wrong(List<Problem> problems, List<String> faults) {
    boolean isFaulty() {
      return faults.stream().anyMatch(fault -> !fault.isEmpty());
    }

    String at(String field) {
      return problems.stream()
          .filter(each -> each.field().equals(field))
          .map(Problem::text)
          .findFirst()
          .orElse("");
    }
  }

  /// Leads on, or shows.
  ///
  /// @param given what is wrong with the form at the foot
  /// @param name that was typed there
  void show(List<Problem> given, String name) {
    Telling telling = telling();
    Objections objections = new Objections(telling, saving.desk(), begun, asked);
    MeasureForm form = new MeasureForm(telling, asked, base());
    List<Problem> problems = new ArrayList<>(given);
    Optional<FormView> open = form.asked(visit);
    if (MeasureForm.isSent(visit)) {
      Typed typed = MeasureForm.typed(visit);
      int at = MeasureForm.place(visit);
      List<Problem> wrong = objections.ofForm(form, typed, at);
      if (wrong.isEmpty()) {
        Asked next = asked.with(at, typed);
        visit.goTo(base() + next.query() + "#maatregel-" + next.numberOf(typed));
        return;
      }
      problems.addAll(wrong);
      open = Optional.of(form.view(typed, at, wrong));
    }
    List<String> faults = objections.ofMeasures();
    if (!MeasureForm.isSent(visit)) {
      Objections.Open its = objections.open(form, open, faults);
      open = its.form();
      problems.addAll(its.problems());
    }
    print(open, new Wrong(problems, faults), name);
  }

  private Telling telling() {
    return Telling.of(visit.page("whatif", "choose.title"), begun);
  }

  private String code() {
    return begun.city().municipality().code();
  }

  private String base() {
    return ScenarioPage.path(code());
  }

  private void print(Optional<FormView> open, Wrong wrong, String name) {
    Telling telling = telling();
    Optional<WhatIfAnswer> answer =
        wrong.isFaulty()
            ? Optional.empty()
            : saving
                .desk()
                .answer(begun, scenarios(), open.isPresent() ? SHORT : WhatIfDesk.PATIENCE);
    Page page =
        visit
            .pageTitled("whatif", telling.page().say("title", telling.place()))
            .under(telling.page().say("choose.title"), "/wat-als")
            .withProblems(wrong.problems());
    if (!wrong.problems().isEmpty()) {
      visit.context().status(422);
    }
    Choosing choosing = new Choosing(telling, asked, base());
    ScenarioView view =
        new ScenarioView(
            begun.city().municipality().name(),
            base(),
            asked,
            new Reproducing(telling, begun)
                .view(saving.desk().findReproduction(begun, WhatIfDesk.SOON)),
            choosing.view(wrong.faults(), open),
            answer
                .filter(WhatIfAnswer.Told.class::isInstance)
                .map(WhatIfAnswer.Told.class::cast)
                .map(told ->
                    new Answering(telling, told, begun, ground(telling)).view(asked, base())),
            !wrong.isFaulty() && answer.isEmpty(),
            choosing.beside(),
            saving.view(visit, code(), name, wrong.at("naam")),
            new Noting(telling, saving.desk().data(), luck(wrong)).notes());
    visit.show("whatif/scenario.jte", page, Map.of("view", view));
    visit.context().header("Cache-Control", "private, no-cache");
    visit.context().header("Vary", "Cookie");
  }

  private Luck luck(Wrong wrong) {
    return WhatIfDesk.request(begun, wrong.isFaulty() ? List.of() : scenarios()).luck();
  }

  private Answering.Ground ground(Telling telling) {
    WhatIfDesk desk = saving.desk();
    // why in this order: the frontier takes longest, and who asks first is computed first
    var pairs = desk.optima().findPairs(begun.city());
    var parts = new Parting(telling, desk, begun).view(asked.measures());
    return new Answering.Ground(
        desk.data().shapes(code()), desk.optima().findFrontier(begun), pairs, parts);
  }

  /// The scenario at hand, then those beside it that can be run.
  private List<List<Typed>> scenarios() {
    List<List<Typed>> scenarios = new ArrayList<>();
    scenarios.add(asked.measures());
    asked.beside().stream()
        .filter(beside -> !beside.equals(asked.measures()))
        .filter(beside -> saving.desk().isSound(begun, beside))
        .forEach(scenarios::add);
    return scenarios;
  }
}
