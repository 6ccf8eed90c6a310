package nl.speelveld.matching.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.table.finding.Place;

/// The acts of a round, chained. Immutable; it only grows.
///
/// Whoever knows the hash of the last entry ([#head]) knows that no entry before it was touched:
/// publish it, or have a notary sign it.
public final class ActLog {
  private final List<LogEntry> entries;
  private final Tip tip;

  private ActLog(List<LogEntry> entries, Tip tip) {
    this.entries = List.copyOf(entries);
    this.tip = tip;
  }

  /// A log in which nothing was done yet.
  public static ActLog empty() {
    return new ActLog(List.of(), Tip.START);
  }

  /// What came of recording an act or of reading a log.
  public sealed interface Result {
    /// It stands.
    record Recorded(ActLog log) implements Result {}

    /// It does not; the finding names the act, or the first broken entry.
    record Refused(LogFinding finding) implements Result {}
  }

  /// Adds an act that has nothing to show.
  public Result append(Instant time, Act act) {
    return append(time, act, "");
  }

  /// Adds an act.
  ///
  /// @param time when it was done, not before the last act
  /// @param payload the text that it is about, see [Act]
  public Result append(Instant time, Act act, String payload) {
    Optional<LogFinding> fault = tip.findFault(time, act);
    if (fault.isPresent()) {
      return new Result.Refused(fault.get());
    }
    LogEntry added =
        LogEntry.after(tip.entries() + 1, tip.head(), time, act, Sha256.ofText(payload));
    List<LogEntry> longer = new ArrayList<>(entries);
    longer.add(added);
    return new Result.Recorded(new ActLog(longer, tip.after(added, act)));
  }

  /// Reads a log back and checks it from the first entry on: numbers, chain, fingerprints, and
  /// everything that is checked when an act is recorded.
  public static Result read(List<LogEntry> entries) {
    Tip tip = Tip.START;
    for (LogEntry entry : entries) {
      Optional<LogFinding> broken = tip.findBreak(entry);
      if (broken.isPresent()) {
        return new Result.Refused(broken.get());
      }
      Optional<Act> act = Act.find(entry.words());
      if (act.isEmpty()) {
        Place place = Place.row(Tip.FILE, entry.number());
        return new Result.Refused(new LogFinding.UnknownAct(place, entry.words().act()));
      }
      Optional<LogFinding> fault = tip.findFault(entry.time(), act.get());
      if (fault.isPresent()) {
        return new Result.Refused(fault.get());
      }
      tip = tip.after(entry, act.get());
    }
    return new Result.Recorded(new ActLog(entries, tip));
  }

  /// The entries, the first first.
  public List<LogEntry> entries() {
    return entries;
  }

  /// The acts, the first first.
  public List<Act> acts() {
    return entries.stream().map(entry -> Act.find(entry.words()).orElseThrow()).toList();
  }

  /// Hash of the last entry, 0 where nothing was done yet: the one number that stands for the log.
  public Value256 head() {
    return tip.head();
  }

  /// The file `log.csv`.
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(LogEntry.HEADER);
    entries.forEach(entry -> lines.add(entry.line()));
    return CanonicalLine.file(lines);
  }
}
