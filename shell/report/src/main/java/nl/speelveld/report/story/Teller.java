package nl.speelveld.report.story;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Numbers;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.Interval;

/// Words that all blocks of one report share.
///
/// @param phrases the phrases of the language
/// @param place name of the place
/// @param edition what was counted
/// @param groups names of the two groups, focal group first
/// @param links where schools and municipalities lead
record Teller(Phrases phrases, String place, Edition edition, List<String> groups, Links links) {
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

  /// Whether the feature is a sum of scores instead of a group of pupils.
  boolean score() {
    return edition.feature() == Feature.SCORE;
  }

  /// What an index means here; empty where the bundle has no sentence.
  String meaning(String index) {
    String own = score() ? "score.index." + index + ".meaning" : "";
    return phrases.texts().find(own).orElseGet(() -> phrases.indexMeaning(index));
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

  /// So many schools in words: `geen school`, `1 school`, `3 scholen`.
  String schools(long n) {
    return switch ((int) Math.min(n, 2)) {
      case 0 -> say("schools.none");
      case 1 -> say("schools.one");
      default -> say("schools.many", arg("n", numbers().whole(n)));
    };
  }

  /// Figures as a table with four decimals; bounds only where a figure has them.
  DataTable figures(String id, String caption, List<Figure> figures) {
    boolean bounds = figures.stream().anyMatch(figure -> figure.bounds().isPresent());
    List<String> columns =
        new ArrayList<>(
            List.of(
                say("column.figure"),
                say("column.value"),
                say("column.corrected"),
                say("column.interval"),
                say("column.byChance")));
    if (bounds) {
      columns.add(say("column.bounds"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Figure figure : figures) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  phrases.indexName(figure.id()),
                  exact(figure.value()),
                  figure.corrected().map(this::exact).orElse(say("none")),
                  figure.interval().map(this::exact).orElse(say("none")),
                  figure.byChance().map(this::exact).orElse(say("none"))));
      if (bounds) {
        row.add(figure.bounds().map(this::exact).orElse(say("none")));
      }
      rows.add(row);
    }
    return new DataTable(id, caption, columns, rows);
  }

  private String exact(IndexValue value) {
    return switch (value) {
      case IndexValue.Defined(double number) -> numbers().kept(number);
      case IndexValue.Undefined(IndexValue.Reason reason) -> phrases.reason(reason);
    };
  }

  private String exact(Interval interval) {
    return numbers().kept(interval.low()) + " – " + numbers().kept(interval.high());
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
