package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Numbers;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.segregation.value.IndexValue;

/// Words that all blocks of one report share.
///
/// @param phrases the phrases of the language
/// @param place name of the place
/// @param edition what was counted
/// @param groups names of the two groups, focal group first
record Teller(Phrases phrases, String place, Edition edition, List<String> groups) {
  String say(String key, Arg... args) {
    return phrases.say(key, args);
  }

  Numbers numbers() {
    return phrases.numbers();
  }

  /// The group that is looked at, in full.
  String focal() {
    return phrases.group(edition.feature(), 0, groups.getFirst());
  }

  /// The rest, in full.
  String rest() {
    return phrases.group(edition.feature(), 1, groups.getLast());
  }

  /// A group in a few words, by its place in [#groups()].
  String shortName(int group) {
    return phrases.groupShort(edition.feature(), group, groups.get(group));
  }

  /// Both sentences of an absent part: why, and what would bring it.
  Block absent(String id, Part.Why why) {
    return Block.words(id, say("block." + id + ".absent"), List.of(phrases.absent(why)));
  }

  /// A count of pupils that passed disclosure control.
  String pupils(Cell cell) {
    return cell.text(count -> numbers().whole(Math.round(count)), say("hidden"));
  }

  /// A share that passed disclosure control.
  String share(Cell cell) {
    return cell.text(numbers()::percent, say("hidden"));
  }

  /// A figure as a row of a table: value, corrected, interval, by chance.
  List<String> row(Figure figure) {
    return List.of(
        phrases.indexName(figure.id()),
        phrases.index(figure.value()),
        figure.corrected().map(phrases::index).orElse(say("none")),
        figure.interval().map(numbers()::range).orElse(say("none")),
        figure.byChance().map(phrases::index).orElse(say("none")),
        figure.bounds().map(numbers()::range).orElse(say("none")));
  }

  /// The columns of [#row(Figure)].
  List<String> figureColumns() {
    return List.of(
        say("column.figure"),
        say("column.value"),
        say("column.corrected"),
        say("column.interval"),
        say("column.byChance"),
        say("column.bounds"));
  }

  /// The number of a value that is known to exist, else 0: for pictures that were checked before.
  static double number(IndexValue value) {
    return value.find().orElse(0);
  }

  /// Whether a value exists.
  static boolean known(IndexValue value) {
    return value.find().isPresent();
  }

  /// The place as an argument.
  Arg placeArg() {
    return arg("place", place);
  }
}
