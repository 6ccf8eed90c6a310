package nl.speelveld.web.audit;

import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.log.ActLog;
import nl.speelveld.matching.log.LogEntry;

/// The log of a round, read back from its file.
///
/// @param entries the entries, the first first
/// @param isWhole whether each hangs on the one before, and everything that is asked of an act
///   holds
public record RoundLog(List<LogEntry> entries, boolean isWhole) {
  public RoundLog {
    entries = List.copyOf(entries);
  }

  static RoundLog of(String file) {
    List<Optional<LogEntry>> lines =
        file.lines()
            .skip(1)
            .map(line -> CanonicalLine.findFields(line).flatMap(LogEntry::find))
            .toList();
    List<LogEntry> entries = lines.stream().flatMap(Optional::stream).toList();
    boolean readable = entries.size() == lines.size();
    return new RoundLog(
        entries, readable && ActLog.read(entries) instanceof ActLog.Result.Recorded);
  }

  /// The hash of the last entry, which stands for the whole log; empty for a log without entries.
  public String head() {
    return entries.isEmpty() ? "" : entries.getLast().hash().hex();
  }
}
