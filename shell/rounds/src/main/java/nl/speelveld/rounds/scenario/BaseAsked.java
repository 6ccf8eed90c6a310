package nl.speelveld.rounds.scenario;

import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.pupils.PupilRequest;
import nl.speelveld.runs.whatif.CityRequest;

/// What a file says of the municipality to begin with.
///
/// @param municipality its name or code, as somebody wrote it
/// @param feature of pupils; empty for the best that the data folder holds
/// @param year in which the school year begins; empty for the newest
/// @param room by which factor schools have more seats than they needed now, 1 … 10
/// @param pupils the municipality's own table of pupils; empty where open data are taken
public record BaseAsked(
    String municipality,
    Optional<Feature> feature,
    OptionalInt year,
    double room,
    Optional<PupilsAsked> pupils) {
  /// The question about the municipality that was meant.
  ///
  /// @param code its code
  public CityRequest toRequest(String code) {
    // why: a table of pupils has one feature, that of its column
    return new CityRequest(code, pupils.isPresent() ? Optional.empty() : feature, year, room);
  }

  /// How the table of pupils is to be read; nothing where there is none.
  ///
  /// @param code of the municipality
  public Optional<PupilRequest> findPupils(String code) {
    return pupils.map(its -> its.toRequest(code, this));
  }
}
