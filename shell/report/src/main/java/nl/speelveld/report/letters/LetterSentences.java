package nl.speelveld.report.letters;

import static nl.speelveld.report.letters.LetterWords.programme;
import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.speelveld.matching.statistics.UnplacedReason;
import nl.speelveld.runs.enrolment.family.FamilyOutcome;
import nl.speelveld.runs.enrolment.family.NextSteps;
import nl.speelveld.runs.enrolment.family.NoHelp;
import nl.speelveld.runs.enrolment.family.Placing;
import nl.speelveld.runs.enrolment.family.Remedy;
import nl.speelveld.runs.enrolment.family.ReservePlace;

/// The sentences of one letter, but for those of refused choices ([WhySentences]).
final class LetterSentences {
  private final LetterWords words;
  private final FamilyOutcome outcome;

  LetterSentences(LetterWords words, FamilyOutcome outcome) {
    this.words = words;
    this.outcome = outcome;
  }

  /// `key`, or `key.unplaced` where there is no place.
  String dependingOnPlace(String key) {
    return words.say(outcome.placing() instanceof Placing.Unplaced ? key + ".unplaced" : key);
  }

  String heading() {
    return switch (outcome.placing()) {
      case Placing.Placed its ->
          words.say("placed.heading", words.child(), programme(its.programme()));
      case Placing.PlacedOutside its ->
          words.say("placed.heading", words.child(), programme(its.programme()));
      case Placing.Unplaced ignored -> words.say("unplaced.heading", words.child());
      case Placing.Withdrawn ignored -> words.say("withdrawn.heading", words.child());
    };
  }

  /// What became of the application and what to do now, in paragraphs.
  List<String> outcome() {
    return switch (outcome.placing()) {
      case Placing.Placed its -> List.of(joined(rank(its), special()), enrol(its.programme()));
      case Placing.PlacedOutside its -> List.of(words.say("outside.why"), enrol(its.programme()));
      case Placing.Unplaced its -> List.of(joined(reason(its), special()), secondRound());
      case Placing.Withdrawn ignored ->
          List.of(words.say("withdrawn.why", words.child()), words.say("withdrawn.next"));
    };
  }

  private static String joined(String first, String second) {
    return second.isEmpty() ? first : first + " " + second;
  }

  private String rank(Placing.Placed its) {
    if (its.addedByRules()) {
      return words.say("placed.added");
    }
    return its.rank() == 1
        ? words.say("placed.first")
        : words.say("placed.rank", arg("rank", words.number(its.rank())));
  }

  private String special() {
    List<String> sentences = new ArrayList<>();
    if (outcome.circumstances().late()) {
      sentences.add(words.say("late"));
    }
    if (outcome.circumstances().drawnTogether()) {
      sentences.add(words.say("together", words.child()));
    }
    return String.join(" ", sentences);
  }

  private String enrol(String programme) {
    NextSteps next = outcome.next();
    return next.enrolBy().isEmpty()
        ? words.say("placed.next.noDate", words.child(), programme(programme))
        : words.say(
            "placed.next",
            words.child(),
            programme(programme),
            arg("date", words.date(next.enrolBy().get())));
  }

  private String secondRound() {
    NextSteps next = outcome.next();
    if (next.secondRound().isEmpty()) {
      return words.say("unplaced.next.none");
    }
    var from = arg("from", words.date(next.secondRound().get()));
    return next.secondRoundUntil().isEmpty()
        ? words.say("unplaced.next.from", from)
        : words.say("unplaced.next", from, arg("until", words.date(next.secondRoundUntil().get())));
  }

  private String reason(Placing.Unplaced its) {
    if (its.reason() == UnplacedReason.LOST_DRAW && !WhySentences.anyNumber(outcome.refused())) {
      return words.say("unplaced.BEHIND"); // why: distance or score decided, not a number
    }
    String key = "unplaced." + its.reason().name();
    return switch (its.reason()) {
      case NO_LIST, OTHERS_HAD_PRIORITY, SEATS_WENT_EARLIER -> words.say(key);
      case NONE_ELIGIBLE, LOST_DRAW -> words.say(key, words.child());
      case SHORT_LIST ->
          its.listed() == 1
              ? words.say(key + ".one", arg("full", words.number(its.most())), words.child())
              : words.say(
                  key,
                  arg("listed", words.number(its.listed())),
                  arg("full", words.number(its.most())),
                  words.child());
    };
  }

  /// A shorter list is told in one sentence with another order, since both rest on one fact.
  String noHelp() {
    return outcome.noHelp().stream()
        .sorted()
        .filter(its -> its != NoHelp.SHORTER_LIST)
        .map(this::noHelp)
        .collect(Collectors.joining(" "));
  }

  private String noHelp(NoHelp its) {
    boolean shorter = outcome.noHelp().contains(NoHelp.SHORTER_LIST);
    return switch (its) {
      case OTHER_ORDER -> dependingOnPlace(shorter ? "noHelp.SHORTER_LIST" : "noHelp.OTHER_ORDER");
      case SHORTER_LIST -> "";
      case EARLIER, AGAIN, CONTACT -> words.say("noHelp." + its.name());
    };
  }

  /// Place on the reserve lists of a programme, for a cell of a table.
  String waitingFor(String programme) {
    String places =
        outcome.reserve().stream()
            .filter(its -> its.programme().equals(programme))
            .map(its ->
                (its.seats().isEmpty() ? "" : words.name(its.seats()) + ": ")
                    + words.say(
                        "why.table.place",
                        arg("place", words.number(its.position())),
                        arg("length", words.number(its.waiting()))))
            .collect(Collectors.joining("; "));
    return places.isEmpty() ? words.say("why.table.none") : places;
  }

  String waiting(ReservePlace its) {
    var place = arg("place", words.number(its.position()));
    var length = arg("length", words.number(its.waiting()));
    return its.seats().isEmpty()
        ? words.say("waiting", words.child(), programme(its.programme()), place, length)
        : words.say(
            "waiting.seats",
            words.child(),
            programme(its.programme()),
            place,
            length,
            words.named("seats", its.seats()));
  }

  String waitingUntil() {
    return words.say("waiting.until", arg("until", words.date(outcome.next().reservesEnd())));
  }

  String remedy(Remedy its) {
    String key = "remedy." + its.road().name();
    var body = words.named("body", its.body());
    var address = arg("address", its.address());
    return its.until().isEmpty()
        ? words.say(key + ".noDate", body, address)
        : words.say(key, body, address, arg("until", words.date(its.until().get())));
  }
}
