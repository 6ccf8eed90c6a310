package nl.speelveld.rounds.scenario;

import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.whatif.CityRequest;

/// What a file says of the municipality to begin with.
///
/// @param municipality its name or code, as somebody wrote it
/// @param feature of pupils; empty for the best that the data folder holds
/// @param year in which the school year begins; empty for the newest
/// @param room by which factor schools have more seats than they needed now, 1 … 10
public record BaseAsked(
    String municipality, Optional<Feature> feature, OptionalInt year, double room) {
  /// The question about the municipality that was meant.
  ///
  /// @param code its code
  public CityRequest toRequest(String code) {
    return new CityRequest(code, feature, year, room);
  }
}
