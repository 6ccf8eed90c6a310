package nl.speelveld.report.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.published.Cell;
import nl.speelveld.runs.whatif.Aspect;
import nl.speelveld.runs.whatif.BackTest;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.runs.whatif.Reproduction;
import nl.speelveld.runs.whatif.Sensitivity;
import nl.speelveld.simulation.compare.Attribution;
import nl.speelveld.simulation.compare.Band;

/// All figures of a report, for who computes with them.
final class ScenarioFigures {
  private final Telling telling;
  private final List<AnswerFigure> figures = new ArrayList<>();

  private ScenarioFigures(Telling telling) {
    this.telling = telling;
  }

  static List<AnswerFigure> of(Telling telling) {
    ScenarioFigures figures = new ScenarioFigures(telling);
    figures.reproduction();
    figures.outcome("base", telling.report().told().base());
    for (Outcome outcome : telling.outcomes()) {
      figures.outcome(outcome.scenario().name(), outcome);
      figures.parts(outcome);
    }
    figures.hangs();
    return figures.figures;
  }

  private void reproduction() {
    Reproduction its = telling.report().reproduction();
    counted("today", telling.shown().index(its.counted()));
    band("reproduction", "today", "model", its.model());
    plain("reproduction", "today", "inside", its.staysInside() ? 1 : 0);
    for (BackTest test : its.tests()) {
      String row = test.kind().name().toLowerCase(Locale.ROOT);
      counted(row, telling.shown().indexBeside(test.counted()));
      band("reproduction", row, "model", test.foretold());
      plain("reproduction", row, "inside", test.holds() ? 1 : 0);
    }
    plain("question", "", "seed", (double) telling.report().told().request().luck().seed());
    plain("question", "", "runs", telling.report().told().request().luck().runs());
    plain("question", "", "years", telling.report().told().request().years());
  }

  /// An index as exact as it may be told, or not at all.
  private void counted(String row, Cell value) {
    value.find().ifPresent(its -> plain("reproduction", row, "counted", its));
  }

  private void outcome(String name, Outcome outcome) {
    for (Aspect aspect : Aspect.values()) {
      Outcome.Course course = outcome.course(aspect);
      String column = aspect.name().toLowerCase(Locale.ROOT);
      // why not the year of today: that is the counting itself
      for (int year = 1; year < course.values().size(); year++) {
        band("year " + year, name, column, course.values().get(year));
        if (!name.equals("base")) {
          band("year " + year, name, column + ".difference", course.difference().get(year));
        }
      }
    }
    for (Outcome.SchoolChange school : outcome.schools()) {
      boolean counted = telling.findSchool(school.school()).isPresent();
      if (!name.equals("base")
          && (!counted || telling.shown().share(List.of(school.school())) instanceof Cell.Shown)) {
        band("schools " + name, school.school(), "share.difference", school.shareChange());
        band("schools " + name, school.school(), "pupils.difference", school.pupilsChange());
      }
    }
  }

  private void parts(Outcome outcome) {
    String name = outcome.scenario().name();
    outcome
        .parts()
        .ifPresent(parts -> {
          part(name, "joint", parts.joint());
          for (int at = 0; at < parts.shares().size(); at++) {
            part(name, "policy " + (at + 1), parts.shares().get(at));
          }
          parts
              .interactions()
              .forEach(pair ->
                  part(
                      name,
                      "policies " + (pair.one() + 1) + " and " + (pair.other() + 1),
                      pair.effect()));
        });
  }

  private void hangs() {
    for (Sensitivity.Found found : telling.report().hangs()) {
      String method = found.method().name().toLowerCase(Locale.ROOT);
      for (Sensitivity.Part part : found.parts()) {
        String input = part.input().name().toLowerCase(Locale.ROOT);
        plain(method + " " + found.scenario(), input, "alone", part.alone());
        plain(method + " " + found.scenario(), input, "together", part.together());
      }
    }
  }

  private void plain(String table, String row, String column, double value) {
    figures.add(
        new AnswerFigure(
            table, row, column, value, OptionalDouble.empty(), OptionalDouble.empty()));
  }

  /// A part by its mean: means sum to the whole.
  private void part(String row, String column, Attribution.Effect part) {
    figure("parts", row, column, part.mean(), part.band());
  }

  private void band(String table, String row, String column, Band band) {
    figure(table, row, column, band.median(), band);
  }

  private void figure(String table, String row, String column, double value, Band band) {
    figures.add(
        new AnswerFigure(
            table,
            row,
            column,
            value,
            OptionalDouble.of(band.low()),
            OptionalDouble.of(band.high()),
            band.share()));
  }
}
