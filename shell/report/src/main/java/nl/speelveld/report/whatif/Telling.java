package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.published.ShownPlace;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.runs.whatif.WhatIfReport;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.compare.Attribution;
import nl.speelveld.simulation.compare.Band;

/// What all blocks of this room say alike.
///
/// @param words the words
/// @param report what is told
/// @param shown what may be told of schools
record Telling(Phrases words, WhatIfReport report, ShownPlace shown) {
  static final String PATH = "nl/speelveld/report/whatif/whatif";

  static Telling of(WhatIfReport report, Language language) {
    City city = report.told().city();
    return new Telling(
        new Phrases(Texts.of(language).with(PATH)), report, ShownPlace.published(city));
  }

  City city() {
    return report.told().city();
  }

  List<Outcome> outcomes() {
    return report.told().outcomes();
  }

  String say(String key, Arg... args) {
    return words.say(key, args);
  }

  List<String> columns(String... keys) {
    return Stream.of(keys).map(key -> say("whatif.column." + key)).toList();
  }

  Arg place() {
    return arg("place", city().municipality().name());
  }

  Arg years() {
    return arg("years", report.told().request().years());
  }

  /// A group of the base in a few words.
  String group(String id) {
    int at = city().base().groups().indexOf(id);
    if (at < 0) {
      return id;
    }
    boolean several = city().base().groups().size() > 2 && at > 0;
    return several ? words.category(id) : words.groupShort(city().edition().feature(), at, id);
  }

  /// The group that is followed, in full.
  String focal() {
    return words.group(
        city().edition().feature(), City.FOCAL, city().base().groups().get(City.FOCAL));
  }

  /// A school by its name; one that a policy opens has its own.
  String school(String code) {
    return findSchool(code).map(School::name).orElse(code);
  }

  Optional<School> findSchool(String code) {
    return city().schools().stream().filter(its -> its.code().equals(code)).findFirst();
  }

  String index(double value) {
    return words.numbers().index(value);
  }

  /// An index as it was counted, where it may be told.
  String counted(Cell value) {
    return value.text(this::index, say("hidden"));
  }

  /// `0,46 (0,44 – 0,48)`.
  String indexBand(Band band) {
    return band(index(band.median()), index(band.low()), index(band.high()));
  }

  /// `−0,012 (−0,020 – −0,004)`, for a difference of indices.
  String change(Band band) {
    return band(signed(band.median(), 3), signed(band.low(), 3), signed(band.high(), 3));
  }

  /// A part of a difference of indices: its mean, which sums, with its band.
  String part(Attribution.Effect part) {
    Band band = part.band();
    return band(signed(part.mean(), 3), signed(band.low(), 3), signed(band.high(), 3));
  }

  /// `+0,03 km (−0,01 – +0,05)`.
  String kilometres(Band band) {
    return band(
        say("whatif.kilometres", arg("km", signed(band.median(), 2))),
        signed(band.low(), 2),
        signed(band.high(), 2));
  }

  /// `−1,2 (−2,0 – −0,4)` in points of a hundred.
  String points(Band band) {
    return band(points(band.median()), points(band.low()), points(band.high()));
  }

  String points(double share) {
    return signed(100 * share, 1);
  }

  private String band(String middle, String low, String high) {
    return say("whatif.band", arg("median", middle), arg("low", low), arg("high", high));
  }

  /// `20 %`, or `10 % tot 30 %` of what is not known.
  String percent(Range share) {
    return ends(share, words.numbers()::percent);
  }

  /// A count of whole things, or its ends.
  String whole(Range count) {
    return ends(count, value -> words.numbers().whole(Math.round(value)));
  }

  /// A number, or its ends.
  String decimals(Range number, int decimals) {
    return ends(number, value -> words.numbers().decimals(value, decimals));
  }

  /// A number with its sign, or its ends.
  String signed(Range number, int decimals) {
    return ends(number, value -> signed(value, decimals));
  }

  private String ends(Range range, DoubleFunction<String> write) {
    String low = write.apply(range.low());
    return range.isKnown()
        ? low
        : say("whatif.between", arg("low", low), arg("high", write.apply(range.high())));
  }

  /// With its sign, also above nought.
  String signed(double value, int decimals) {
    String number = words.numbers().decimals(value, decimals);
    boolean nought = number.chars().noneMatch(c -> c >= '1' && c <= '9');
    return value > 0 && !nought ? "+" + number : number;
  }
}
