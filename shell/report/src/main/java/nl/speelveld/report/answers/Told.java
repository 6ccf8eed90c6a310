package nl.speelveld.report.answers;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.enrolment.questions.Chance;
import nl.speelveld.runs.enrolment.questions.ClassMeaning;
import nl.speelveld.runs.enrolment.questions.KnownPeople;
import nl.speelveld.table.disclosure.DisclosureControl;
import nl.speelveld.table.disclosure.DisclosureRules;
import nl.speelveld.table.disclosure.ProtectedCell;

/// How answers say what they share: numbers of children, chances, classes, groups.
///
/// @param words the words
/// @param rules what may be shown
/// @param classes what the priority classes mean
record Told(Phrases words, DisclosureRules rules, Map<Integer, ClassMeaning> classes) {
  Told {
    classes = Map.copyOf(classes);
  }

  String say(String key, Arg... args) {
    return words.say(key, args);
  }

  List<String> columns(String... keys) {
    return IntStream.range(0, keys.length).mapToObj(at -> say("column." + keys[at])).toList();
  }

  /// What an answer is, and that it is not for publication where it holds small numbers.
  String lead(String lead) {
    return rules.minimumCell() == 1 ? lead + " " + say("inside") : lead;
  }

  /// Whether a row of so many children may be shown.
  boolean isShown(long children) {
    return children >= rules.minimumCell();
  }

  /// A number of children as it may be shown; 0 where it may not.
  long shown(long children) {
    return switch (DisclosureControl.protectCount(children, rules)) {
      case ProtectedCell.Shown(long value) -> value;
      case ProtectedCell.Suppressed ignored -> 0;
    };
  }

  /// A number of children in words.
  String children(long children) {
    return switch (DisclosureControl.protectCount(children, rules)) {
      case ProtectedCell.Shown(long value) -> words.numbers().whole(value);
      case ProtectedCell.Suppressed ignored -> say("hidden");
    };
  }

  /// A whole number in words.
  String whole(long number) {
    return words.numbers().whole(number);
  }

  /// `83%`, and for a chance so small or so near 1 that it would be rounded away `<1%`, `>99%`.
  String percent(double share) {
    return share > 0 && share < 0.005
        ? "<1%"
        : share < 1 && share >= 0.995 ? ">99%" : words.numbers().percent(share);
  }

  /// `83% (82% – 84%)`; without an interval where all draws were counted.
  String chance(Chance chance) {
    return chance.low() == chance.high()
        ? percent(chance.value())
        : say(
            "chance.interval",
            arg("chance", percent(chance.value())),
            arg("low", percent(chance.low())),
            arg("high", percent(chance.high())));
  }

  /// What a class is called.
  String className(int priorityClass) {
    ClassMeaning its = classes.get(priorityClass);
    return its == null ? Integer.toString(priorityClass) : ClassNames.of(its, words);
  }

  /// What a group or level is called.
  String part(String name) {
    return name.isEmpty()
        ? say("part.all")
        : name.equals(KnownPeople.UNKNOWN_PART) ? say("part.unknown") : name;
  }
}
