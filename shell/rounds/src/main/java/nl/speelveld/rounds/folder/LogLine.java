package nl.speelveld.rounds.folder;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.log.LogEntry;
import nl.speelveld.matching.round.DataTable;

/// A row of `log.csv` as an entry of the log.
final class LogLine {
  private static final List<String> COLUMNS = List.of(LogEntry.HEADER.split(","));

  private LogLine() {}

  static Optional<LogEntry> find(DataTable log, int row) {
    if (!log.columns().equals(COLUMNS)) {
      return Optional.empty();
    }
    Optional<Value256> payload = Value256.find(log.value(6, row));
    Optional<Value256> previous = Value256.find(log.value(7, row));
    Optional<Value256> hash = Value256.find(log.value(8, row));
    if (payload.isEmpty() || previous.isEmpty() || hash.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new LogEntry(
              Long.parseLong(log.value(0, row)),
              Instant.parse(log.value(1, row)),
              new Act.Words(
                  log.value(2, row), log.value(3, row), log.value(4, row), log.value(5, row)),
              payload.get(),
              previous.get(),
              hash.get()));
    } catch (NumberFormatException | DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
