package nl.speelveld.report.letters;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.report.text.Arg;
import nl.speelveld.runs.enrolment.family.Name;
import nl.speelveld.runs.enrolment.family.RefusedChoice;
import nl.speelveld.runs.enrolment.family.RefusedChoice.ClosedSeats;
import nl.speelveld.runs.enrolment.family.RefusedChoice.SeatsAhead;
import nl.speelveld.runs.enrolment.family.WhyClosed;
import nl.speelveld.runs.enrolment.family.WhyClosed.Compared;

/// Why a choice was not granted, in sentences and in the cells of a table.
final class WhySentences {
  /// Fewer seats than this in a priority class are not told: they would point at children.
  static final int FEW = 5;

  private final LetterWords words;

  WhySentences(LetterWords words) {
    this.words = words;
  }

  /// Why a choice was not granted, in one paragraph.
  String of(RefusedChoice refused) {
    List<String> sentences = new ArrayList<>();
    for (ClosedSeats closed : refused.closed()) {
      String why = of(closed.why());
      sentences.add(
          closed.seats().isEmpty()
              ? why
              : words.say("why.seats", words.named("seats", closed.seats()), arg("sentence", why)));
    }
    refused.ahead().stream()
        .filter(ahead -> ahead.seats() > 0)
        .map(this::ahead)
        .forEach(sentences::add);
    return String.join(" ", sentences);
  }

  private String of(WhyClosed why) {
    return switch (why) {
      case WhyClosed.ByNumber(Name group, Compared numbers) ->
          inGroup("why.draw", group, numbers(numbers));
      case WhyClosed.ByDistance its ->
          compared(
              "why.distance",
              its.group(),
              new Values(its.lastMetres(), its.yourMetres()),
              its.numbers());
      case WhyClosed.ByScore its ->
          compared("why.score", its.group(), new Values(its.last(), its.yours()), its.numbers());
      case WhyClosed.ByCallOrder(Compared places) -> words.say("why.call", numbers(places));
      case WhyClosed.LaterClass(Name last, Name yours) ->
          words.say(
              "why.class",
              words.named("lastClass", last),
              words.named("yourClass", yours),
              words.child());
      case WhyClosed.NoSeats() -> words.say("why.noSeats");
      case WhyClosed.WentEarlier() -> words.say("why.earlier");
      case WhyClosed.Traded() -> words.say("why.traded", words.child());
      case WhyClosed.NotForBoth() -> words.say("why.notForBoth");
      case WhyClosed.SiblingJustPlaced() -> words.say("why.sibling");
      case WhyClosed.TooManyEquals() -> words.say("why.equals");
      case WhyClosed.ForOthers() -> words.say("why.forOthers");
    };
  }

  private record Values(double last, double yours) {}

  /// A value decided; where the values are the same, the number did.
  private String compared(String key, Name group, Values values, Optional<Compared> numbers) {
    String[] beside = words.beside(values.last(), values.yours());
    return numbers.isEmpty()
        ? inGroup(key, group, arg("last", beside[0]), arg("yours", beside[1]), words.child())
        : words.say(
            key + ".same",
            arg("value", beside[0]),
            arg("last", words.number(numbers.get().last())),
            arg("yours", words.number(numbers.get().yours())),
            words.child());
  }

  private Arg[] numbers(Compared numbers) {
    return new Arg[] {
      arg("last", words.number(numbers.last())),
      arg("yours", words.number(numbers.yours())),
      words.child()
    };
  }

  /// `key`, or `key.class` with the name of the class where there is one.
  private String inGroup(String key, Name group, Arg... args) {
    return group.isEmpty()
        ? words.say(key, args)
        : words.say(
            key + ".class",
            Stream.concat(Stream.of(args), Stream.of(words.named("class", group)))
                .toArray(Arg[]::new));
  }

  private String ahead(SeatsAhead ahead) {
    Arg its = words.named("class", ahead.group());
    return ahead.seats() < FEW
        ? words.say("why.ahead.few", its, arg("few", words.number(FEW)))
        : words.say("why.ahead", its, arg("seats", words.number(ahead.seats())));
  }

  /// The last one let in, for a cell of a table.
  String last(RefusedChoice refused) {
    return cell(refused, true);
  }

  /// Where the child stands, for a cell of a table.
  String yours(RefusedChoice refused) {
    return cell(refused, false);
  }

  private String cell(RefusedChoice refused, boolean isLast) {
    return refused.closed().stream()
        .map(closed -> kind(closed, cell(closed.why(), isLast)))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String kind(ClosedSeats closed, String said) {
    return closed.seats().isEmpty() ? said : words.name(closed.seats()) + ": " + said;
  }

  private String cell(WhyClosed why, boolean isLast) {
    return switch (why) {
      case WhyClosed.ByNumber(Name group, Compared its) ->
          value("number", words.number(isLast ? its.last() : its.yours()), group);
      case WhyClosed.ByDistance its ->
          its.numbers().isPresent()
              ? value("number", number(its.numbers().get(), isLast), its.group())
              : value("metres", shown(its.lastMetres(), its.yourMetres(), isLast), its.group());
      case WhyClosed.ByScore its ->
          its.numbers().isPresent()
              ? value("number", number(its.numbers().get(), isLast), its.group())
              : value("score", shown(its.last(), its.yours(), isLast), its.group());
      case WhyClosed.ByCallOrder(Compared its) -> value("call", number(its, isLast), Name.NONE);
      case WhyClosed.LaterClass(Name last, Name yours) ->
          words.say("why.table.class", words.named("class", isLast ? last : yours));
      case WhyClosed.NoSeats() -> words.say(isLast ? "why.table.noSeats" : "why.table.none");
      case WhyClosed.WentEarlier() -> words.say(isLast ? "why.table.earlier" : "why.table.none");
      case WhyClosed.Traded() -> words.say(isLast ? "why.table.traded" : "why.table.none");
      case WhyClosed.NotForBoth() -> words.say(isLast ? "why.table.notForBoth" : "why.table.none");
      case WhyClosed.SiblingJustPlaced() ->
          words.say(isLast ? "why.table.sibling" : "why.table.none");
      case WhyClosed.TooManyEquals() -> words.say(isLast ? "why.table.equals" : "why.table.none");
      case WhyClosed.ForOthers() -> words.say(isLast ? "why.table.forOthers" : "why.table.none");
    };
  }

  private String number(Compared its, boolean isLast) {
    return words.number(isLast ? its.last() : its.yours());
  }

  private String shown(double last, double yours, boolean isLast) {
    return words.beside(last, yours)[isLast ? 0 : 1];
  }

  private String value(String kind, String value, Name group) {
    String said = words.say("why.table." + kind, arg("value", value));
    return group.isEmpty()
        ? said
        : words.say("why.table.inClass", arg("value", said), words.named("class", group));
  }

  /// How to read the table: what goes first in it.
  String note(List<RefusedChoice> refused) {
    List<String> sentences = new ArrayList<>();
    List<WhyClosed> all = reasons(refused);
    if (anyNumber(refused)) {
      sentences.add(words.say("why.table.note.number"));
    }
    if (all.stream().anyMatch(its -> its instanceof WhyClosed.ByDistance)) {
      sentences.add(words.say("why.table.note.metres"));
    }
    if (all.stream().anyMatch(its -> its instanceof WhyClosed.ByScore)) {
      sentences.add(words.say("why.table.note.score"));
    }
    if (all.stream().anyMatch(its -> its instanceof WhyClosed.LaterClass)) {
      sentences.add(words.say("why.table.note.class"));
    }
    return String.join(" ", sentences);
  }

  /// Whether a number or a place in an order decided somewhere.
  static boolean anyNumber(List<RefusedChoice> refused) {
    return reasons(refused).stream().anyMatch(WhySentences::tellsNumber);
  }

  private static List<WhyClosed> reasons(List<RefusedChoice> refused) {
    return refused.stream().flatMap(its -> its.closed().stream()).map(ClosedSeats::why).toList();
  }

  private static boolean tellsNumber(WhyClosed why) {
    return switch (why) {
      case WhyClosed.ByNumber ignored -> true;
      case WhyClosed.ByCallOrder ignored -> true;
      case WhyClosed.ByDistance its -> its.numbers().isPresent();
      case WhyClosed.ByScore its -> its.numbers().isPresent();
      case WhyClosed.LaterClass ignored -> false;
      case WhyClosed.NoSeats ignored -> false;
      case WhyClosed.WentEarlier ignored -> false;
      case WhyClosed.Traded ignored -> false;
      case WhyClosed.NotForBoth ignored -> false;
      case WhyClosed.SiblingJustPlaced ignored -> false;
      case WhyClosed.TooManyEquals ignored -> false;
      case WhyClosed.ForOthers ignored -> false;
    };
  }
}
