package nl.speelveld.report.letters;

import static nl.speelveld.report.text.Arg.arg;

import java.time.LocalDate;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.enrolment.family.FamilyAddress;
import nl.speelveld.runs.enrolment.family.Name;

/// Words of one letter in its language: sentences, dates, numbers, names, and how it calls the
/// child.
final class LetterWords {
  static final String PATH = "nl/speelveld/report/letters/letters";

  private final Texts texts;
  private final Language language;
  private final String child;

  LetterWords(LetterContent letter, Language language) {
    this(
        language,
        letter.address().map(FamilyAddress::child).orElse(""),
        letter.outcome().pseudonym());
  }

  private LetterWords(Language language, String name, String pseudonym) {
    this.texts = Texts.of(PATH, language);
    this.language = language;
    this.child = name.isEmpty() ? say("child", arg("reference", pseudonym)) : name;
  }

  /// Words about a child of whom only the pseudonym is known.
  static LetterWords of(String pseudonym, Language language) {
    return new LetterWords(language, "", pseudonym);
  }

  /// Words about a child whose name is known.
  static LetterWords ofName(String name, Language language) {
    return new LetterWords(language, name, "");
  }

  Language language() {
    return language;
  }

  String say(String key, Arg... args) {
    return texts.say(key, args);
  }

  String date(LocalDate date) {
    return texts.numbers().date(date);
  }

  String number(long number) {
    return texts.numbers().whole(number);
  }

  /// Two values beside each other, with as many decimals as tell them apart; whole where they are
  /// the same.
  String[] beside(double one, double other) {
    for (int decimals = 0; decimals <= 3; decimals++) {
      String first = texts.numbers().decimals(one, decimals);
      String second = texts.numbers().decimals(other, decimals);
      if (!first.equals(second)) {
        return new String[] {first, second};
      }
    }
    return new String[] {texts.numbers().decimals(one, 0), texts.numbers().decimals(other, 0)};
  }

  /// A value as exact as it is, with three decimals at most.
  String value(double value) {
    int decimals = 0;
    while (decimals < 3 && Math.abs(value * Math.pow(10, decimals) % 1) > 1e-9) {
      decimals++;
    }
    return texts.numbers().decimals(value, decimals);
  }

  String name(Name name) {
    return language == Language.NL ? name.nl() : name.en();
  }

  Arg named(String place, Name name) {
    return arg(place, name(name));
  }

  String childName() {
    return child;
  }

  Arg child() {
    return arg("child", child);
  }

  static Arg programme(String name) {
    return arg("programme", name);
  }
}
