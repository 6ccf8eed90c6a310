package nl.speelveld.web.api.rounds;

import java.time.Instant;
import java.util.Optional;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.web.api.schema.Example;

/// A round as the API gives it.
public record RoundItem(
    @Example(value = "7KQMP3RTXW9F", pattern = "[0-9A-Z]{12}") String id,
    @Example(value = "GM0363", pattern = "GM[0-9]{4}") String municipality,
    @Example("Basisscholen 2027") String title,
    Phase phase,
    Instant closesAt,
    @Example(value = "2QDMP3RTXW9F", pattern = "[0-9A-Z]{12}") Optional<String> firstRound) {
  /// A round.
  public static RoundItem of(OfficeRound round) {
    return new RoundItem(
        round.id(),
        round.municipality(),
        round.title(),
        round.phase(),
        round.closesAt(),
        round.first());
  }
}
