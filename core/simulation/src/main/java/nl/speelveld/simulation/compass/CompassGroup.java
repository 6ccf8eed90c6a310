package nl.speelveld.simulation.compass;

import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.simulation.taste.CompositionTaste;
import nl.speelveld.simulation.taste.DistanceTaste;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// What the families of one group like in a school.
///
///     U = α · U(composition) + (1 − α) · U(distance)
///
/// @param alpha weight α of composition, 0 (distance alone) to 1 (composition alone)
/// @param composition how a mix is liked
/// @param distance how a distance is liked
public record CompassGroup(double alpha, CompositionTaste composition, DistanceTaste distance) {
  /// What is out of range.
  public Findings check(Place place) {
    return Limits.at(place)
        .within("alpha", alpha, 0, 1)
        .and(composition.check(place))
        .and(distance.check(place))
        .findings();
  }
}
