package nl.speelveld.matching.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.canonical.Value256;

/// One entry of the log.
///
///     hash = SHA-256 of the canonical line of all fields before it
///
/// @param number 1, 2, 3 …
/// @param time when it was done
/// @param words the act
/// @param payload SHA-256 of the text that the act is about, of the empty text where there is none
/// @param previous hash of the entry before, 0 for the first
/// @param hash fingerprint of this entry
public record LogEntry(
    long number,
    Instant time,
    Act.Words words,
    Value256 payload,
    Value256 previous,
    Value256 hash) {
  /// First line of the file `log.csv`.
  public static final String HEADER = "number,time,act,about,detail,reason,payload,previous,hash";

  private static final int FIELDS = 9;

  /// The entry that follows another.
  static LogEntry after(long number, Value256 previous, Instant time, Act act, Value256 payload) {
    LogEntry open = new LogEntry(number, time, act.words(), payload, previous, Value256.ZERO);
    return new LogEntry(
        number, time, act.words(), payload, previous, Sha256.ofText(open.lineBeforeHash()));
  }

  /// The entry of the nine fields of a line, where they are such; whether it fits the log says
  /// [ActLog#read].
  public static Optional<LogEntry> find(List<String> fields) {
    if (fields.size() != FIELDS) {
      return Optional.empty();
    }
    Optional<Value256> payload = Value256.find(fields.get(6));
    Optional<Value256> previous = Value256.find(fields.get(7));
    Optional<Value256> hash = Value256.find(fields.get(8));
    if (payload.isEmpty() || previous.isEmpty() || hash.isEmpty()) {
      return Optional.empty();
    }
    try {
      LogEntry entry =
          new LogEntry(
              Long.parseLong(fields.get(0)),
              Instant.parse(fields.get(1)),
              new Act.Words(fields.get(2), fields.get(3), fields.get(4), fields.get(5)),
              payload.get(),
              previous.get(),
              hash.get());
      return entry.line().equals(CanonicalLine.of(fields)) ? Optional.of(entry) : Optional.empty();
    } catch (NumberFormatException | DateTimeException malformed) {
      return Optional.empty();
    }
  }

  /// Whether the hash is that of the other fields.
  boolean isWhole() {
    return Sha256.ofText(lineBeforeHash()).equals(hash);
  }

  private String lineBeforeHash() {
    return CanonicalLine.of(
        Long.toString(number),
        time.toString(),
        words.act(),
        words.about(),
        words.detail(),
        words.reason(),
        payload.hex(),
        previous.hex());
  }

  /// The entry as a line of the file.
  public String line() {
    return lineBeforeHash() + "," + hash.hex();
  }
}
