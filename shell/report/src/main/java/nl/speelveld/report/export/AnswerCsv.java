package nl.speelveld.report.export;

import java.util.List;
import java.util.OptionalDouble;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.answers.AnswerFigure;

/// The figures of an answer as one long CSV file: `table,row,column,value,low,high`.
///
/// `low` and `high` are the ends of the interval, empty where there is none: 95 % of draws, and of
/// the runs of a simulation as many as its file says (`band`).
public final class AnswerCsv {
  private AnswerCsv() {}

  /// The file.
  public static String of(Answer answer) {
    CsvLines lines = new CsvLines();
    lines.line(List.of("table", "row", "column", "value", "low", "high"));
    for (AnswerFigure its : answer.figures()) {
      lines.line(
          List.of(
              its.table(),
              its.row(),
              its.column(),
              number(its.value()),
              number(its.low()),
              number(its.high())));
    }
    return lines.toText();
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "";
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
