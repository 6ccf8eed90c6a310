package nl.speelveld.runs.office;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Value256;

/// The hash of the notary's secret, as the notary handed it in before the freeze: `notary.csv`
/// among the files of the office. The secret itself is nowhere.
///
/// @param hash SHA-256 of the bytes of the secret, 64 hexadecimal digits
/// @param by name of the notary
/// @param at when
public record SecretHash(Value256 hash, String by, Instant at) {
  /// Name of the file.
  public static final String FILE = "notary.csv";

  /// The hash that was handed in for a round.
  ///
  /// @param files the files of its office
  public static Optional<SecretHash> find(Map<String, String> files) {
    Map<String, String> values = new HashMap<>();
    files
        .getOrDefault(FILE, "")
        .lines()
        .map(CanonicalLine::findFields)
        .flatMap(Optional::stream)
        .filter(fields -> fields.size() == 2)
        .forEach(fields -> values.put(fields.get(0), fields.get(1)));
    Optional<Value256> hash = Value256.find(values.getOrDefault("secret-hash", ""));
    try {
      Instant at = Instant.parse(values.getOrDefault("at", ""));
      return hash.map(its -> new SecretHash(its, values.getOrDefault("by", ""), at));
    } catch (DateTimeException absent) {
      return Optional.empty();
    }
  }

  /// The file.
  public String text() {
    return CanonicalLine.file(
        List.of(
            CanonicalLine.of("name", "value"),
            CanonicalLine.of("secret-hash", hash.hex()),
            CanonicalLine.of("by", by),
            CanonicalLine.of("at", at.toString())));
  }
}
