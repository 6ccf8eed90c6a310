package nl.speelveld.simulation.compass;

import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// How households look for another place to live.
///
/// @param radius cells on each side that a household sees around a place
/// @param considered empty places that are drawn for it to look at, with replacement
/// @param temperature weight of utility against chance in the logit draw among them and its own
/// @param ownPlace how it sees the place where it lives
public record HouseMoves(int radius, int considered, double temperature, OwnPlace ownPlace) {
  /// What is out of range.
  public Findings check(Place place) {
    return Limits.at(place)
        .within("radius", radius, 1, 1000)
        .within("considered", considered, 1, 1_000_000)
        .within("temperature", temperature, 0, 500)
        .findings();
  }
}
