package nl.speelveld.runs.whatif;

import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.Feature;

/// Which municipality to begin with, counted how.
///
/// @param municipality its code
/// @param feature of pupils; empty for the best that the data folder holds
/// @param year in which the school year begins; empty for the newest
/// @param room by which factor schools have more seats than they needed now, 1 or more: open data
///   know no seats
public record CityRequest(
    String municipality, Optional<Feature> feature, OptionalInt year, double room) {
  /// Fifteen more seats to every hundred pupils.
  public static final double ROOM = 1.15;

  /// Checks the room.
  public CityRequest {
    if (!(room >= 1 && room <= 10)) {
      throw new IllegalArgumentException("room (" + room + ") lies in 1 … 10");
    }
  }

  /// The usual question about a municipality.
  public static CityRequest of(String municipality) {
    return new CityRequest(municipality, Optional.empty(), OptionalInt.empty(), ROOM);
  }
}
