package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityAnswer;
import nl.speelveld.runs.whatif.HeldRuns;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Severity;
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
          new Showing(visit, saving, begun, asked).show(problems, name);
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

  /// One page being made.
  private static final class Showing {
    private static final Duration SHORT = Duration.ofMillis(300);
    private final Visit visit;
    private final Saving saving;
    private final WhatIfDesk desk;
    private final Begun begun;
    private final HeldRuns held;
    private final City city;
    private final Asked asked;
    private final Telling telling;
    private final Reading reading;
    private final List<Problem> problems = new ArrayList<>();

    Showing(Visit visit, Saving saving, Begun begun, Asked asked) {
      this.visit = visit;
      this.saving = saving;
      this.desk = saving.desk();
      this.begun = begun;
      this.held = begun.held();
      this.city = held.city();
      this.asked = asked;
      this.telling = Telling.of(visit.page("whatif", "choose.title"), begun);
      this.reading = telling.reading();
    }

    void show(List<Problem> given, String name) {
      problems.addAll(given);
      MeasureForm form = new MeasureForm(telling, asked, base());
      Optional<ScenarioView.FormView> open = Optional.empty();
      if (MeasureForm.isSent(visit)) {
        Typed typed = MeasureForm.typed(visit);
        int at = MeasureForm.place(visit);
        List<Problem> wrong = form.problems(typed, at, reading);
        if (wrong.isEmpty()) {
          wrong = refused(form, typed, at);
        }
        if (wrong.isEmpty()) {
          visit.goTo(base() + asked.with(at, typed).query() + "#maatregelen");
          return;
        }
        problems.addAll(wrong);
        open = Optional.of(form.view(typed, at, wrong));
      }
      List<String> faults = faults();
      if (open.isEmpty()) {
        open = openForm(form, faults);
      }
      print(open, faults, name);
    }

    private String code() {
      return city.municipality().code();
    }

    private Answering.Ground ground() {
      return new Answering.Ground(
          desk.data().shapes(code()),
          desk.frontier(begun),
          new Parting(telling, desk, begun).view(asked.measures()));
    }

    private String base() {
      return path(code());
    }

    /// What the model says against a measure that was filled in well: it needs another, say.
    private List<Problem> refused(MeasureForm form, Typed typed, int at) {
      List<Typed> measures = asked.with(at, typed).measures();
      if (measures.stream().anyMatch(each -> !reading.faults(each).isEmpty())) {
        return List.of();
      }
      int own = at >= 0 && at < asked.measures().size() ? at : measures.size() - 1;
      List<Problem> wrong = new ArrayList<>();
      for (Finding finding : errors(measures)) {
        if (finding.place().row() == own + 1L) {
          wrong.add(new Problem(form.first(typed), words(finding)));
        }
      }
      return wrong;
    }

    private List<Finding> errors(List<Typed> measures) {
      return desk.check(begun, measures).kept().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .toList();
    }

    private String words(Finding finding) {
      FindingTexts texts = FindingTexts.of(visit.language());
      return (texts.content(finding) + " " + texts.action(finding)).strip();
    }

    /// What is wrong with each measure of the address; empty where nothing is.
    private List<String> faults() {
      List<String> faults = new ArrayList<>();
      for (Typed typed : asked.measures()) {
        faults.add(reading.faults(typed).stream().map(telling::wrong).findFirst().orElse(""));
      }
      if (faults.stream().allMatch(String::isEmpty)) {
        for (Finding finding : errors(asked.measures())) {
          int at = (int) finding.place().row() - 1;
          if (at >= 0 && at < faults.size()) {
            faults.set(at, words(finding));
          }
        }
      }
      return faults;
    }

    /// The form that the address asks for; else that of the first measure with a fault.
    private Optional<ScenarioView.FormView> openForm(MeasureForm form, List<String> faults) {
      Optional<ScenarioView.FormView> open = form.asked(visit);
      for (int at = 0; at < faults.size(); at++) {
        if (!faults.get(at).isEmpty()) {
          Typed typed = asked.measures().get(at);
          boolean isOpen = open.isEmpty();
          List<Problem> wrong = form.problems(typed, at, reading);
          if (isOpen && !wrong.isEmpty()) {
            open = Optional.of(form.view(typed, at, wrong));
            problems.addAll(wrong);
          } else {
            problems.add(
                new Problem(
                    "maatregel-" + (at + 1),
                    telling
                        .page()
                        .say(
                            "wrong.other",
                            arg("n", at + 1),
                            arg("name", telling.name(typed.kind())),
                            arg("text", faults.get(at)))));
          }
        }
      }
      return open;
    }

    private Optional<WhatIfAnswer> answer(boolean isForm, List<String> faults) {
      if (faults.stream().anyMatch(fault -> !fault.isEmpty())) {
        return Optional.empty();
      }
      return desk.answer(begun, scenarios(), isForm ? SHORT : WhatIfDesk.PATIENCE);
    }

    /// The scenario at hand, then those beside it that can be run.
    private List<List<Typed>> scenarios() {
      List<List<Typed>> scenarios = new ArrayList<>();
      scenarios.add(asked.measures());
      asked.beside().stream()
          .filter(beside -> !beside.equals(asked.measures()))
          .filter(beside -> desk.isSound(begun, beside))
          .forEach(scenarios::add);
      return scenarios;
    }

    private List<List<Typed>> scenariosOf(List<String> faults) {
      return faults.stream().allMatch(String::isEmpty) ? scenarios() : List.of();
    }

    private void print(Optional<ScenarioView.FormView> open, List<String> faults, String name) {
      Optional<WhatIfAnswer> answer = answer(open.isPresent(), faults);
      boolean isFaulty = faults.stream().anyMatch(fault -> !fault.isEmpty());
      String title = telling.page().say("title", telling.place());
      Page page =
          visit
              .pageTitled("whatif", title)
              .under(telling.page().say("choose.title"), "/wat-als")
              .withProblems(problems);
      boolean waits = !isFaulty && answer.isEmpty();
      if (waits && open.isEmpty()) {
        visit.context().header("Refresh", WaitingPage.SECONDS);
      }
      if (!problems.isEmpty()) {
        visit.context().status(422);
      }
      ScenarioView view =
          new ScenarioView(
              city.municipality().name(),
              base(),
              asked,
              new Reproducing(telling, begun).view(),
              new Choosing(telling, asked, base()).view(faults, open),
              answer
                  .filter(WhatIfAnswer.Told.class::isInstance)
                  .map(WhatIfAnswer.Told.class::cast)
                  .map(told -> new Answering(telling, told, begun, ground()).view(asked, base())),
              waits,
              new Choosing(telling, asked, base()).beside(),
              saving.view(
                  visit,
                  code(),
                  name,
                  problems.stream()
                      .filter(each -> each.field().equals("naam"))
                      .map(Problem::text)
                      .findFirst()
                      .orElse("")),
              new Noting(
                      telling, desk.data(), WhatIfDesk.request(begun, scenariosOf(faults)).luck())
                  .notes());
      visit.show("whatif/scenario.jte", page, Map.of("view", view));
      visit.context().header("Cache-Control", "private, no-cache");
      visit.context().header("Vary", "Cookie");
    }
  }
}
