package nl.speelveld.runs.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A round as the office keeps it.
///
/// @param id twelve letters and digits that say nothing
/// @param municipality code of the municipality
/// @param title as in its rules
/// @param phase how far it is
/// @param closesAt the moment after which no list is saved
/// @param first id of the round of which this is the second; empty for others
/// @param keepUntil the day after which what is personal is destroyed
/// @param version counts up with each change; who changes a round names the version that was seen
public record OfficeRound(
    String id,
    String municipality,
    String title,
    Phase phase,
    Instant closesAt,
    Optional<String> first,
    LocalDate keepUntil,
    long version) {

  /// The same in another phase.
  public OfficeRound in(Phase other) {
    return new OfficeRound(id, municipality, title, other, closesAt, first, keepUntil, version);
  }

  /// The same with another title and closing.
  public OfficeRound named(String its, Instant closing) {
    return new OfficeRound(id, municipality, its, phase, closing, first, keepUntil, version);
  }

  /// The same with another day of destruction.
  public OfficeRound keptUntil(LocalDate day) {
    return new OfficeRound(id, municipality, title, phase, closesAt, first, day, version);
  }

  /// Whether what is personal may be destroyed: the day until which it is kept is over.
  public boolean isDue(LocalDate today) {
    return phase != Phase.CLEARED && today.isAfter(keepUntil);
  }

  /// Whether a family can save its list at a moment.
  public boolean takesLists(Instant now) {
    return phase == Phase.OPEN && now.isBefore(closesAt);
  }
}
