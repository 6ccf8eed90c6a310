package nl.speelveld.report.letters;

import static nl.speelveld.report.text.Arg.arg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.speelveld.report.letters.Refused.Ahead;
import nl.speelveld.report.letters.Refused.Closed;
import nl.speelveld.report.letters.Refused.Why;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;

/// The sentences of one letter.
final class LetterSentences {
  static final String PATH = "nl/speelveld/report/letters/letters";

  /// Fewer seats than this in a priority class are not told: they would point at children.
  static final int FEW = 5;

  private final Texts texts;
  private final LetterContent letter;

  LetterSentences(LetterContent letter, Language language) {
    this.texts = Texts.of(PATH, language);
    this.letter = letter;
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

  boolean placed() {
    return letter.outcome() instanceof Outcome.Placed;
  }

  /// `key`, or `key.unplaced` where there is no place.
  String say(String key, boolean dependsOnPlace) {
    return say(dependsOnPlace && !placed() ? key + ".unplaced" : key);
  }

  String heading() {
    return switch (letter.outcome()) {
      case Outcome.Placed its -> say("placed.heading", child(), programme(its.programme()));
      case Outcome.Unplaced ignored -> say("unplaced.heading", child());
    };
  }

  List<String> outcome() {
    return switch (letter.outcome()) {
      case Outcome.Placed its ->
          List.of(
              its.rank() == 1
                  ? say("placed.first")
                  : say("placed.rank", arg("rank", number(its.rank()))),
              say(
                  "placed.next",
                  child(),
                  programme(its.programme()),
                  arg("date", date(its.enrolBy()))));
      case Outcome.Unplaced its ->
          List.of(
              reason(its),
              say("unplaced.next", arg("from", date(its.from())), arg("until", date(its.until()))));
    };
  }

  private String reason(Outcome.Unplaced its) {
    String key = "unplaced." + its.reason().name();
    return switch (its.reason()) {
      case NO_LIST, OTHERS_HAD_PRIORITY, SEATS_WENT_EARLIER -> say(key);
      case NONE_ELIGIBLE, LOST_DRAW -> say(key, child());
      case SHORT_LIST ->
          its.listed() == 1
              ? say(key + ".one", arg("full", number(its.fullLength())), child())
              : say(
                  key,
                  arg("listed", number(its.listed())),
                  arg("full", number(its.fullLength())),
                  child());
    };
  }

  /// Why a choice was not granted, in one paragraph.
  String why(Refused refused) {
    List<String> sentences = new ArrayList<>();
    for (Closed closed : refused.closed()) {
      String why = why(closed.why());
      sentences.add(
          closed.seats().isEmpty()
              ? why
              : say("why.seats", arg("seats", closed.seats()), arg("sentence", why)));
    }
    refused.ahead().stream()
        .filter(ahead -> ahead.seats() > 0)
        .map(this::ahead)
        .forEach(sentences::add);
    return String.join(" ", sentences);
  }

  private String why(Why why) {
    return switch (why) {
      case Why.Draw(String className, int last, int yours) ->
          className.isEmpty()
              ? say("why.draw", arg("last", number(last)), arg("yours", number(yours)), child())
              : say(
                  "why.draw.class",
                  arg("last", number(last)),
                  arg("yours", number(yours)),
                  arg("class", className),
                  child());
      case Why.LaterClass(String last, String yours) ->
          say("why.class", arg("lastClass", last), arg("yourClass", yours), child());
      case Why.NoSeats() -> say("why.noSeats");
      case Why.Earlier() -> say("why.earlier");
      case Why.NotOpen(Refused.Gate gate) ->
          gate == Refused.Gate.ADMISSION
              ? say("why.notOpen." + gate.name(), child())
              : say("why.notOpen." + gate.name());
    };
  }

  private String ahead(Ahead ahead) {
    Arg its = arg("class", ahead.className());
    return ahead.seats() < FEW
        ? say("why.ahead.few", its, arg("few", number(FEW)))
        : say("why.ahead", its, arg("seats", number(ahead.seats())));
  }

  /// The last one let in, for a cell of a table.
  String last(Refused refused) {
    return refused.closed().stream()
        .map(closed -> kind(closed, last(closed.why())))
        .collect(Collectors.joining("; "));
  }

  /// Where the child stands, for a cell of a table.
  String yours(Refused refused) {
    return refused.closed().stream()
        .map(closed -> kind(closed, yours(closed.why())))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String kind(Closed closed, String words) {
    return closed.seats().isEmpty() ? words : closed.seats() + ": " + words;
  }

  private String last(Why why) {
    return switch (why) {
      case Why.Draw(String className, int last, int ignored) -> numbered(className, last);
      case Why.LaterClass(String last, String ignored) ->
          say("why.table.class", arg("class", last));
      case Why.NoSeats() -> say("why.table.noSeats");
      case Why.Earlier() -> say("why.table.earlier");
      case Why.NotOpen(Refused.Gate gate) -> say("why.table.notOpen." + gate.name());
    };
  }

  private String yours(Why why) {
    return switch (why) {
      case Why.Draw(String className, int ignored, int yours) -> numbered(className, yours);
      case Why.LaterClass(String ignored, String yours) ->
          say("why.table.class", arg("class", yours));
      case Why.NoSeats ignored -> say("why.table.none");
      case Why.Earlier ignored -> say("why.table.none");
      case Why.NotOpen ignored -> say("why.table.none");
    };
  }

  private String numbered(String className, int number) {
    return className.isEmpty()
        ? say("why.table.number", arg("number", number(number)))
        : say("why.table.numberClass", arg("number", number(number)), arg("class", className));
  }

  /// Place on the reserve list of a programme, for a cell of a table.
  String waitingFor(String programme) {
    return letter.waiting().stream()
        .filter(its -> its.programme().equals(programme))
        .findFirst()
        .map(its ->
            say(
                "why.table.place",
                arg("place", number(its.place())),
                arg("length", number(its.length()))))
        .orElseGet(() -> say("why.table.none"));
  }

  String waiting(Waiting its) {
    return say(
        "waiting",
        child(),
        programme(its.programme()),
        arg("place", number(its.place())),
        arg("length", number(its.length())));
  }

  String remedy(Remedy its) {
    return say(
        "remedy." + its.kind().name(),
        arg("body", its.body()),
        arg("until", date(its.until())),
        arg("address", its.address()));
  }

  Arg child() {
    return arg("child", letter.heading().child());
  }

  private static Arg programme(String name) {
    return arg("programme", name);
  }
}
