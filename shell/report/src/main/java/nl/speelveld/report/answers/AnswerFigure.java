package nl.speelveld.report.answers;

import java.util.OptionalDouble;
import nl.speelveld.runs.enrolment.questions.Chance;

/// One figure of an answer.
///
/// @param table in which table it stands
/// @param row of whom or what it is
/// @param column what it is
/// @param value the value
/// @param low lower end of its interval, empty where it has none
/// @param high upper end
/// @param level share of draws or runs that the interval holds, 0 … 1
public record AnswerFigure(
    String table,
    String row,
    String column,
    double value,
    OptionalDouble low,
    OptionalDouble high,
    double level) {
  private static final double USUAL = 0.95;

  /// A figure whose interval, where it has one, holds 95 of 100 draws.
  public AnswerFigure(
      String table,
      String row,
      String column,
      double value,
      OptionalDouble low,
      OptionalDouble high) {
    this(table, row, column, value, low, high, USUAL);
  }

  static AnswerFigure plain(String table, String row, String column, double value) {
    return new AnswerFigure(
        table, row, column, value, OptionalDouble.empty(), OptionalDouble.empty());
  }

  static AnswerFigure plain(String table, String row, String column, long count) {
    return plain(table, row, column, (double) count);
  }

  static AnswerFigure of(String table, String row, String column, Chance chance) {
    return new AnswerFigure(
        table,
        row,
        column,
        chance.value(),
        OptionalDouble.of(chance.low()),
        OptionalDouble.of(chance.high()));
  }
}
