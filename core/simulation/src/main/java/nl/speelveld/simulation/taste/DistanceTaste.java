package nl.speelveld.simulation.taste;

import nl.speelveld.choice.term.DistanceDecay;
import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// How much a family likes a school for being near: 1 at the door, a half at `halfway`, then less
/// and less, in an S.
///
///     U(d) = 1 / (1 + (d / p)^q)      d distance, p where half is left, q how steep the S is there
///
/// Range above 0 to 1; falls in d. Distance and p have the same unit, whatever it is. Source: Stoica
/// & Flache (2014) as in the COMPASS program. Checked against 40 values of that program to 1e-12.
///
/// @param halfway the distance p at which half of the liking is left, above 0
/// @param steepness the power q, above 0; 2 is gentle, 4 is steep
public record DistanceTaste(double halfway, double steepness) {
  /// How much a school at this distance is liked.
  public double utility(double distance) {
    return DistanceDecay.halvingAt(distance, halfway, steepness);
  }

  /// What is out of range.
  public Findings check(Place place) {
    return Limits.at(place)
        .above("halfway", halfway, 0, Double.MAX_VALUE)
        .above("steepness", steepness, 0, Double.MAX_VALUE)
        .findings();
  }
}
