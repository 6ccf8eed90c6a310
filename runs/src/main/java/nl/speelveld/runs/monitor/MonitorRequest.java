package nl.speelveld.runs.monitor;

import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.place.Sector;

/// What somebody wants to know.
///
/// @param sector primary or secondary
/// @param feature the feature; empty for the best that the data folder holds
/// @param year year in which the school year begins; empty for the newest
/// @param reference what schools are compared with
/// @param thresholdPoints half-width of the mirror band in percentage points: 10, 15 or 20 (any 1 …
///   50)
/// @param seed seed of the bootstrap
public record MonitorRequest(
    Sector sector,
    Optional<Feature> feature,
    OptionalInt year,
    Reference reference,
    int thresholdPoints,
    long seed) {
  public MonitorRequest {
    if (thresholdPoints < 1 || thresholdPoints > 50) {
      throw new IllegalArgumentException(
          "thresholdPoints is (" + thresholdPoints + "), but lies from 1 to 50");
    }
  }

  /// The default question about a sector.
  public static MonitorRequest of(Sector sector) {
    return new MonitorRequest(
        sector, Optional.empty(), OptionalInt.empty(), Reference.MUNICIPALITY, 20, 20260101L);
  }
}
