package nl.speelveld.matching.log;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.table.finding.Place;

/// The end of a log, where the next entry is added: all that must be known to judge it.
///
/// @param entries how many there are
/// @param head hash of the last one
/// @param time time of the last one
/// @param stage how far the round is
record Tip(long entries, Value256 head, Instant time, Stage stage) {
  static final String FILE = "log";
  static final Tip START = new Tip(0, Value256.ZERO, Instant.MIN, Stage.NOT_OPENED);

  /// Why this act cannot be recorded now, if so.
  Optional<LogFinding> findFault(Instant now, Act act) {
    Place place = new Place(FILE, entries + 1, "act");
    Act.Words words = act.words();
    if (!Stream.of(words.about(), words.detail(), words.reason())
        .allMatch(CanonicalLine::isClean)) {
      return Optional.of(new LogFinding.UncleanWord(place, words.act()));
    }
    if (act.needsReason() && words.reason().isEmpty()) {
      return Optional.of(new LogFinding.ReasonMissing(place, words.act()));
    }
    if (now.isBefore(time)) {
      return Optional.of(new LogFinding.TimeRunsBack(place, now.toString(), time.toString()));
    }
    return stage.findFault(act, place);
  }

  /// Why this entry does not follow, if so.
  Optional<LogFinding> findBreak(LogEntry entry) {
    Place place = Place.row(FILE, entries + 1);
    if (entry.number() != entries + 1) {
      return Optional.of(new LogFinding.WrongNumber(place, entry.number()));
    }
    if (!entry.previous().equals(head)) {
      return Optional.of(new LogFinding.ChainBroken(place));
    }
    return entry.isWhole() ? Optional.empty() : Optional.of(new LogFinding.EntryChanged(place));
  }

  Tip after(LogEntry entry, Act act) {
    return new Tip(entry.number(), entry.hash(), entry.time(), stage.after(act));
  }
}
