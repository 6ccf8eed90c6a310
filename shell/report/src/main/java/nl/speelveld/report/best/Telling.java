package nl.speelveld.report.best;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.OptionalDouble;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.published.ShownPlace;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.SourcesBlock;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.optimising.Situation;
import nl.speelveld.runs.optimising.Town;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.table.finding.Findings;

/// What the reports of this room say alike.
///
/// @param words the words
/// @param situation the schools as they are
/// @param shown what may be told of them
/// @param inside whether that is everything
record Telling(Phrases words, Situation situation, ShownPlace shown, boolean inside) {
  static final String PATH = "nl/speelveld/report/best/best";

  /// How a situation is told.
  ///
  /// @param inside whether everything may be told
  static Telling of(Situation situation, boolean inside, Language language) {
    return new Telling(
        new Phrases(Texts.of(language).with(PATH)),
        situation,
        inside
            ? ShownPlace.inside(situation.two())
            : ShownPlace.published(situation.edition(), situation.two()),
        inside);
  }

  /// A report under its name.
  ///
  /// @param lead key of what was counted, for whom
  Answer answer(String id, String lead, List<Block> blocks, List<AnswerFigure> figures) {
    String counted = lead(lead);
    return new Answer(
        id,
        say(id + ".title", place()),
        inside ? counted + " " + say("best.inside") : counted,
        blocks,
        figures,
        words);
  }

  String say(String key, Arg... args) {
    return words.say(key, args);
  }

  List<String> columns(String... keys) {
    return List.of(keys).stream().map(key -> say("best.column." + key)).toList();
  }

  /// The place as an argument.
  Arg place() {
    return arg("place", situation.place().name());
  }

  /// What was counted, for whom.
  String lead(String key) {
    Edition edition = situation.edition();
    return say(
        key,
        arg("sector", say("sector." + edition.sector().name())),
        arg("feature", words.feature(edition.feature())),
        arg("counted", words.counted(edition)));
  }

  /// The group that is looked at, in full.
  String group() {
    return words.group(situation.edition().feature(), 0, situation.groups().getFirst());
  }

  /// The same in a few words.
  String groupShort() {
    return words.groupShort(situation.edition().feature(), 0, situation.groups().getFirst());
  }

  School school(int number) {
    return situation.schools().get(number);
  }

  String code(int number) {
    return school(number).code();
  }

  /// Names of schools as a sentence has them: `A en B`, `A, B en C`.
  String names(List<Integer> schools) {
    return listed(schools.stream().map(number -> school(number).name()).toList());
  }

  /// Names as a sentence has them.
  String listed(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : say(
            "best.and",
            arg("first", String.join(", ", names.subList(0, names.size() - 1))),
            arg("last", names.getLast()));
  }

  String share(Cell cell) {
    return cell.text(words.numbers()::percent, say("hidden"));
  }

  /// An index as exact as it may be told.
  String index(double value) {
    return index(shown.index(value));
  }

  String index(Cell cell) {
    return cell.text(words.numbers()::kept, say("hidden"));
  }

  String metres(double metres) {
    return words.numbers().whole(Math.round(metres)) + " m";
  }

  String whole(long number) {
    return words.numbers().whole(number);
  }

  /// How the homes of pupils are known, and how well.
  String homes(Town town) {
    String known =
        say(
            town.city().population().source() == City.Source.COUNTED
                ? "best.homes.COUNTED"
                : "best.homes",
            arg("year", words.numbers().schoolYear(town.city().flowsYear())),
            arg("areas", whole(town.ownAreas().size())));
    int left = town.city().population().schoolsWithoutFlows();
    return left == 0 ? known : known + " " + say("best.homes.left", arg("left", whole(left)));
  }

  /// The block about sources, the last of every report.
  Block sources(Findings findings) {
    return SourcesBlock.of(
        situation.basis(), findings, words, situation.edition(), situation.groups());
  }

  /// A figure without a band.
  static AnswerFigure figure(String table, String row, String column, double value) {
    return new AnswerFigure(
        table, row, column, value, OptionalDouble.empty(), OptionalDouble.empty());
  }

  /// The same figure with its band.
  static AnswerFigure banded(AnswerFigure figure, double low, double high) {
    return new AnswerFigure(
        figure.table(),
        figure.row(),
        figure.column(),
        figure.value(),
        OptionalDouble.of(low),
        OptionalDouble.of(high));
  }
}
