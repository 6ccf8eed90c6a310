package nl.speelveld.report.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.runs.whatif.ClassAnswer;
import nl.speelveld.simulation.classes.ClassFigures.Apart;
import nl.speelveld.simulation.compare.Band;

/// All numbers of today and of each scenario about classes, for a spreadsheet; those of years are
/// in [YearsOfClasses].
final class ClassesFigures {
  private ClassesFigures() {}

  /// A figure for each number.
  static List<AnswerFigure> of(List<ClassAnswer> answers) {
    List<AnswerFigure> figures = new ArrayList<>();
    add(figures, "now", answers.getFirst().before());
    figures.add(figure("now", "", "bridge-share", answers.getFirst().bridgeBefore()));
    for (ClassAnswer answer : answers) {
      String name = answer.request().name();
      add(figures, name, answer.after());
      figures.add(figure(name, "", "bridge-share", answer.bridgeAfter()));
      answer
          .group()
          .ifPresent(group -> {
            figures.add(band(name, "group-classes-before", group.classesBefore()));
            figures.add(band(name, "group-classes-after", group.classesAfter()));
            figures.add(band(name, "group-classes-change", group.classesChange()));
            figures.add(band(name, "group-locations-before", group.locationsBefore()));
            figures.add(band(name, "group-locations-after", group.locationsAfter()));
            figures.add(band(name, "group-locations-change", group.locationsChange()));
          });
    }
    return figures;
  }

  private static void add(List<AnswerFigure> figures, String table, Apart apart) {
    figures.add(figure(table, "locations", "levels", apart.locations().levels()));
    figures.add(figure(table, "locations", "upper", apart.locations().upper()));
    figures.add(figure(table, "locations", "other-level", apart.locations().otherLevel()));
    figures.add(figure(table, "classes", "levels", apart.classes().levels()));
    figures.add(figure(table, "classes", "upper", apart.classes().upper()));
    figures.add(figure(table, "classes", "other-level", apart.classes().otherLevel()));
  }

  private static AnswerFigure figure(String table, String row, String column, double value) {
    return new AnswerFigure(
        table, row, column, value, OptionalDouble.empty(), OptionalDouble.empty());
  }

  private static AnswerFigure band(String table, String column, Band band) {
    return new AnswerFigure(
        table,
        "",
        column,
        band.median(),
        OptionalDouble.of(band.low()),
        OptionalDouble.of(band.high()));
  }
}
