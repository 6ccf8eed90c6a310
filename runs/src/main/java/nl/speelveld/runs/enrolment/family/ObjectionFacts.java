package nl.speelveld.runs.enrolment.family;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.speelveld.matching.draw.Receipt;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.runs.enrolment.family.RefusedChoice.SeatsAhead;

/// What decided about one application, for who judges an objection or a complaint. Of other
/// children only positions: the class and the number of the last one let in, and counts.
///
/// @param outcome what the family was told
/// @param rules the rules in force
/// @param rulesFingerprint SHA-256 of the file of rules, 64 hexadecimal digits
/// @param application the application as it was frozen, as a canonical line; empty for who came
///   late
/// @param receipt the receipt of the family
/// @param choices every seat group that was asked, in the order of the list
/// @param checks what was checked of this case, and whether it holds
/// @param entries the entries of the log that touch the case
public record ObjectionFacts(
    FamilyOutcome outcome,
    RoundRules rules,
    String rulesFingerprint,
    String application,
    Optional<Receipt> receipt,
    List<Asked> choices,
    List<Checked> checks,
    List<LogEntry> entries) {
  public ObjectionFacts {
    choices = List.copyOf(choices);
    checks = List.copyOf(checks);
    entries = List.copyOf(entries);
  }

  /// A seat group that was asked.
  ///
  /// @param rank which choice
  /// @param programme name
  /// @param seats what the kind of seats is called; nothing where all are of one kind
  /// @param seatsThere how many seats there are
  /// @param byClass how many seats went to each class
  /// @param own where the child stands
  /// @param priorities the priorities that hold for the child and count there
  /// @param last where the last one let in stands; nobody where a seat is free or none were there
  /// @param reserve place on the reserve list, where the child waits
  /// @param isGranted whether the child has a seat there
  public record Asked(
      int rank,
      String programme,
      Name seats,
      int seatsThere,
      List<SeatsAhead> byClass,
      Standing own,
      List<Name> priorities,
      Optional<Standing> last,
      OptionalInt reserve,
      boolean isGranted) {
    public Asked {
      byClass = List.copyOf(byClass);
      priorities = List.copyOf(priorities);
    }
  }

  /// Where somebody stands at a seat group.
  ///
  /// @param group name of the class; nothing where the seats know none
  /// @param number number of the draw, from 1
  /// @param before metres or score, where that goes before the number
  public record Standing(Name group, int number, OptionalDouble before) {}

  /// Something that was checked.
  public record Checked(What what, boolean holds) {}

  /// What is checked of a case.
  public enum What {
    /// The application as it was frozen leads to the root that was published before the draw.
    UNDER_THE_ROOT,
    /// At each choice above the place class, distance or score, and number come after those of the
    /// last one let in.
    BEHIND_THE_LAST,
    /// At each choice above the place no seat is free.
    NO_SEAT_FREE,
    /// The log is whole, and the outcome computed again from files and log is the one in it.
    COMPUTED_AGAIN
  }
}
