package nl.speelveld.web.audit;

import java.util.List;
import java.util.Optional;

/// What the page of a public round shows.
///
/// @param path address of the page
/// @param municipality name of the municipality
/// @param phase how far the round is, as its word
/// @param facts what was fixed before the draw, and made known at it
/// @param days its calendar
/// @param files its public files
/// @param log how many acts stand in its log, and the hash of the last one
/// @param proof what came of the checks, where there is an outcome
/// @param statement what the notary signed
public record PublicRound(
    String path,
    String municipality,
    String phase,
    List<Fact> facts,
    List<Day> days,
    List<PublicFile> files,
    Log log,
    Optional<Boolean> proof,
    Optional<String> statement) {
  public PublicRound {
    facts = List.copyOf(facts);
    days = List.copyOf(days);
    files = List.copyOf(files);
  }

  /// Something that was fixed or made known.
  ///
  /// @param name key of its name
  /// @param value the value
  /// @param isHash whether it is a long row of digits
  public record Fact(String name, String value, boolean isHash) {}

  /// A day of the calendar.
  ///
  /// @param name key of its name
  /// @param day as `2027-03-27`
  /// @param text as people write it
  /// @param isPast whether it was before today, or is today
  public record Day(String name, String day, String text, boolean isPast) {}

  /// A public file.
  ///
  /// @param name name
  /// @param kilobytes size, rounded up
  /// @param isPage whether it is a page to open
  public record PublicFile(String name, int kilobytes, boolean isPage) {}

  /// The log in short.
  public record Log(int entries, String head, boolean isWhole) {}
}
