package nl.speelveld.web.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.simulation.policy.ScenarioFinding;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Severity;
import nl.speelveld.web.page.Problem;
import nl.speelveld.web.whatif.ScenarioView.FormView;

/// What is wrong with the measures that an address asks: with a field, or with a measure that needs
/// another one.
///
/// @param telling the words
/// @param desk what checks them
/// @param begun the municipality
/// @param asked the question of the page
record Objections(Telling telling, WhatIfDesk desk, Begun begun, Asked asked) {
  /// A form that is open, and what is wrong on the page.
  record Open(Optional<FormView> form, List<Problem> problems) {}

  /// What is wrong with what was typed in a form: with a field, and else what the model says of it.
  List<Problem> ofForm(MeasureForm form, Typed typed, int at) {
    List<Problem> wrong = form.problems(typed, at, telling.reading());
    return wrong.isEmpty() ? ofModel(form, typed, at) : wrong;
  }

  private List<Problem> ofModel(MeasureForm form, Typed typed, int at) {
    List<Typed> measures = asked.with(at, typed).measures();
    if (measures.stream().anyMatch(each -> !telling.reading().faults(each).isEmpty())) {
      return List.of();
    }
    int own = at >= 0 && at < asked.measures().size() ? at : measures.size() - 1;
    return errors(measures).stream()
        .filter(finding -> finding.place().row() == own + 1L)
        .map(finding -> new Problem(form.first(typed), words(finding)))
        .toList();
  }

  private List<Finding> errors(List<Typed> measures) {
    return desk.check(begun, measures).kept().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  private String words(Finding finding) {
    if (finding instanceof ScenarioFinding.NoCentralEnrolment) {
      // why: on the page the measure that it asks for has another name
      return telling.page().say("wrong.draw", arg("draw", telling.name(MeasureKind.DRAW)));
    }
    FindingTexts texts = FindingTexts.of(telling.page().language());
    return (texts.content(finding) + " " + texts.action(finding)).strip();
  }

  /// What is wrong with each measure of the address; empty where nothing is.
  List<String> ofMeasures() {
    List<String> faults = new ArrayList<>();
    for (Typed typed : asked.measures()) {
      faults.add(
          telling.reading().faults(typed).stream().map(telling::wrong).findFirst().orElse(""));
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

  /// The form that the address asks for, else that of the first measure whose field is wrong; with
  /// what is wrong with the other measures.
  ///
  /// @param form its forms
  /// @param first the form that the address asks for
  /// @param faults what is wrong with each measure, empty for nothing
  Open open(MeasureForm form, Optional<FormView> first, List<String> faults) {
    Optional<FormView> open = first;
    List<Problem> problems = new ArrayList<>();
    for (int at = 0; at < faults.size(); at++) {
      if (faults.get(at).isEmpty()) {
        continue;
      }
      Typed typed = asked.measures().get(at);
      List<Problem> wrong = form.problems(typed, at, telling.reading());
      if (open.isEmpty() && !wrong.isEmpty()) {
        open = Optional.of(form.view(typed, at, wrong));
        problems.addAll(wrong);
      } else {
        problems.add(other(at, typed, faults.get(at)));
      }
    }
    return new Open(open, problems);
  }

  private Problem other(int at, Typed typed, String fault) {
    return new Problem(
        "maatregel-" + (at + 1),
        telling
            .page()
            .say(
                "wrong.other",
                arg("n", at + 1),
                arg("name", telling.name(typed.kind())),
                arg("text", fault)));
  }
}
