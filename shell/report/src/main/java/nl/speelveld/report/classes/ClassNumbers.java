package nl.speelveld.report.classes;

import static nl.speelveld.report.text.Arg.arg;

import nl.speelveld.report.text.Phrases;
import nl.speelveld.simulation.compare.Band;

/// How indices and what changes in them are written.
///
/// @param words the words
record ClassNumbers(Phrases words) {
  /// A share of pupils as a percentage.
  String percent(double share) {
    return words.numbers().percent(share);
  }

  /// An index; below nought by rounding is nought.
  String index(double value) {
    return words.numbers().index(Math.max(0, value));
  }

  /// A change of an index, with its sign unless it rounds to nought.
  String change(double value) {
    double rounded = Math.rint(value * 100) / 100;
    String sign = rounded > 0 ? "+" : rounded < 0 ? "−" : "";
    return sign + words.numbers().index(Math.abs(rounded));
  }

  /// A band: the middle, and where most draws lie.
  String band(Band band) {
    return words.say(
        "classes.band",
        arg("median", signed(band.median())),
        arg("low", signed(band.low())),
        arg("high", signed(band.high())));
  }

  private String signed(double value) {
    return value < -0.005 ? change(value) : words.numbers().index(Math.abs(value));
  }

  /// A number of pupils, rounded.
  String whole(double number) {
    return words.numbers().whole(Math.round(number));
  }
}
