package nl.speelveld.matching.log;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.speelveld.matching.draw.DrawKind;

/// Something that was done in a round. In a log each act is four texts: a word, whom or what it is
/// about, a detail, and a reason; what an act has no use for is empty.
public sealed interface Act {
  /// Families can apply from now.
  ///
  /// @param round name of the round
  record Opened(String round) implements Act {}

  /// Rules, seats and applications are fixed. Its payload is the root, 64 hexadecimal digits.
  ///
  /// @param round name of the round
  record Frozen(String round) implements Act {}

  /// The commitment is published. Its payload is `commitment.csv`.
  ///
  /// @param round name of the round
  record Committed(String round) implements Act {}

  /// Public value and secret are made known. Its payload is `reveal.csv`.
  ///
  /// @param round name of the round
  record Revealed(String round) implements Act {}

  /// There are numbers. Its payload is `numbers.csv`.
  ///
  /// @param kind how they came about
  record Drawn(DrawKind kind) implements Act {}

  /// Seats are given out. Its payload is `places.csv`.
  ///
  /// @param round name of the round
  record Assigned(String round) implements Act {}

  /// The outcome is published. Its payload is `hashes.csv`.
  ///
  /// @param round name of the round
  record Published(String round) implements Act {}

  /// A family gives up application and seat.
  ///
  /// @param applicant pseudonym
  record Withdrawn(String applicant) implements Act {}

  /// A seat group has more or fewer seats than were frozen.
  ///
  /// @param seatGroup name
  /// @param before seats until now
  /// @param after seats from now
  /// @param reason why
  record CapacityChanged(String seatGroup, int before, int after, String reason) implements Act {}

  /// Somebody gets a seat outside the draw, on top of the seats there are.
  ///
  /// @param applicant pseudonym
  /// @param seatGroup name
  /// @param reason why
  record HardshipPlaced(String applicant, String seatGroup, String reason) implements Act {}

  /// Somebody applied after the round was frozen.
  ///
  /// @param applicant pseudonym
  /// @param reason why they may
  record LateApplied(String applicant, String reason) implements Act {}

  /// Somebody was called from a reserve list.
  ///
  /// @param applicant pseudonym
  /// @param seatGroup name
  record MovedUp(String applicant, String seatGroup) implements Act {}

  /// The round will be drawn anew. After it the round is committed again, or frozen again first.
  ///
  /// @param round name of the round
  /// @param reason why
  record SecondDraw(String round, String reason) implements Act {}

  /// A second round is held for who has no place, and for who gives one up. It has a folder and a
  /// log of its own.
  ///
  /// @param name of the second round
  record SecondRound(String name) implements Act {}

  /// Somebody gives up the place of this round for good, to take part in a second round.
  ///
  /// @param applicant pseudonym
  /// @param name of the second round
  record GaveUp(String applicant, String name) implements Act {}

  /// The four texts of an act.
  ///
  /// @param act the word: `opened`, `capacity-changed`, …
  /// @param about name of the round, pseudonym, or seat group
  /// @param detail kind of draw, seat group, or `24 to 25`
  /// @param reason why, where a reason is asked
  record Words(String act, String about, String detail, String reason) {}

  /// The act as it is written.
  default Words words() {
    return switch (this) {
      case Opened(var round) -> new Words("opened", round, "", "");
      case Frozen(var round) -> new Words("frozen", round, "", "");
      case Committed(var round) -> new Words("committed", round, "", "");
      case Revealed(var round) -> new Words("revealed", round, "", "");
      case Drawn(var kind) -> new Words("drawn", "", kind.code(), "");
      case Assigned(var round) -> new Words("assigned", round, "", "");
      case Published(var round) -> new Words("published", round, "", "");
      case Withdrawn(var applicant) -> new Words("withdrawn", applicant, "", "");
      case CapacityChanged(var group, var before, var after, var reason) ->
          new Words("capacity-changed", group, before + " to " + after, reason);
      case HardshipPlaced(var applicant, var group, var reason) ->
          new Words("hardship-placed", applicant, group, reason);
      case LateApplied(var applicant, var reason) ->
          new Words("late-applied", applicant, "", reason);
      case MovedUp(var applicant, var group) -> new Words("moved-up", applicant, group, "");
      case SecondDraw(var round, var reason) -> new Words("second-draw", round, "", reason);
      case SecondRound(var name) -> new Words("second-round", name, "", "");
      case GaveUp(var applicant, var name) -> new Words("gave-up", applicant, name, "");
    };
  }

  /// Whether the rules ask a reason for it.
  default boolean needsReason() {
    return switch (this) {
      case CapacityChanged _, HardshipPlaced _, LateApplied _, SecondDraw _ -> true;
      case Opened _, Frozen _, Committed _, Revealed _, Drawn _, Assigned _, Published _ -> false;
      case Withdrawn _, MovedUp _, SecondRound _, GaveUp _ -> false;
    };
  }

  /// The act of these words, where they are the words of one.
  static Optional<Act> find(Words words) {
    return read(words).filter(act -> act.words().equals(words));
  }

  private static Optional<Act> read(Words words) {
    String about = words.about();
    return switch (words.act()) {
      case "opened" -> Optional.of(new Opened(about));
      case "frozen" -> Optional.of(new Frozen(about));
      case "committed" -> Optional.of(new Committed(about));
      case "revealed" -> Optional.of(new Revealed(about));
      case "drawn" -> DrawKind.find(words.detail()).map(Drawn::new);
      case "assigned" -> Optional.of(new Assigned(about));
      case "published" -> Optional.of(new Published(about));
      case "withdrawn" -> Optional.of(new Withdrawn(about));
      case "capacity-changed" -> capacity(words);
      case "hardship-placed" ->
          Optional.of(new HardshipPlaced(about, words.detail(), words.reason()));
      case "late-applied" -> Optional.of(new LateApplied(about, words.reason()));
      case "moved-up" -> Optional.of(new MovedUp(about, words.detail()));
      case "second-draw" -> Optional.of(new SecondDraw(about, words.reason()));
      case "second-round" -> Optional.of(new SecondRound(about));
      case "gave-up" -> Optional.of(new GaveUp(about, words.detail()));
      default -> Optional.empty();
    };
  }

  private static Optional<Act> capacity(Words words) {
    var seats = Pattern.compile("(\\d{1,9}) to (\\d{1,9})").matcher(words.detail());
    return seats.matches()
        ? Optional.of(
            new CapacityChanged(
                words.about(),
                Integer.parseInt(seats.group(1)),
                Integer.parseInt(seats.group(2)),
                words.reason()))
        : Optional.empty();
  }
}
