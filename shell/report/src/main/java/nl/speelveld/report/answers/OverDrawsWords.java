package nl.speelveld.report.answers;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.function.DoubleFunction;
import nl.speelveld.matching.compare.OverDraws;
import nl.speelveld.runs.enrolment.questions.Paired;

/// How figures over draws are said: the mean, and between which ends they lie in 95 of 100 draws.
///
/// @param told how answers say the rest
record OverDrawsWords(Told told) {
  /// A mean number of children or seats; with one decimal where it is small.
  String count(double mean) {
    return told.words().numbers().decimals(mean, Math.abs(mean) < 10 ? 1 : 0);
  }

  /// `3,2 (0 – 7)`.
  String counts(OverDraws figure) {
    return range(figure, this::count, low -> told.words().numbers().decimals(low, 0));
  }

  /// A row of numbers of children under both rules.
  List<String> counts(String part, String what, Paired figure) {
    return row(part, what, figure, this::count, low -> told.words().numbers().decimals(low, 0));
  }

  /// A row of shares.
  List<String> shares(String part, String what, Paired figure) {
    DoubleFunction<String> points = its -> told.words().numbers().decimals(100 * its, 1) + "%";
    return row(part, what, figure, points, points);
  }

  /// A row of distances.
  List<String> metres(String part, String what, Paired figure) {
    DoubleFunction<String> metres = its -> told.words().numbers().decimals(its, 0) + " m";
    return row(part, what, figure, metres, metres);
  }

  /// An index with its range.
  String index(OverDraws figure) {
    return range(figure, this::index, this::index);
  }

  /// An index with three decimals.
  String index(double value) {
    return told.words().numbers().decimals(value, 3);
  }

  /// An index with two decimals.
  String twoDecimals(double value) {
    return told.words().numbers().index(value);
  }

  /// An index with two decimals and its range.
  String twoDecimals(OverDraws figure) {
    return range(figure, this::twoDecimals, this::twoDecimals);
  }

  private List<String> row(
      String part,
      String what,
      Paired figure,
      DoubleFunction<String> mean,
      DoubleFunction<String> end) {
    return List.of(
        told.part(part),
        told.say("what." + what),
        mean.apply(figure.before().mean()),
        mean.apply(figure.after().mean()),
        range(figure.difference(), mean, end));
  }

  /// `3,2 (0 – 7)`.
  String range(OverDraws figure, DoubleFunction<String> mean, DoubleFunction<String> end) {
    return told.say(
        "over.range",
        arg("mean", mean.apply(figure.mean())),
        arg("low", end.apply(figure.low())),
        arg("high", end.apply(figure.high())));
  }
}
