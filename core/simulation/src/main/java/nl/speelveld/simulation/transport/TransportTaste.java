package nl.speelveld.simulation.transport;

import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.simulation.taste.CompositionTaste;
import nl.speelveld.simulation.taste.NearestToFarthest;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// What a family of the transport model likes in a school.
///
///     U = c · U(composition) + (1 − c) · U(travel time between its nearest and farthest school)
///
/// @param compositionWeight weight c of composition, 0 to 1
/// @param composition how a mix is liked; its optimal share is the family's *tolerance*
public record TransportTaste(double compositionWeight, CompositionTaste composition) {
  /// Utility of each school, of travel times and shares of the own group, in their order.
  public double[] utilities(double[] travelTimes, double[] ownShares) {
    double[] utilities = NearestToFarthest.utilities(travelTimes);
    for (int school = 0; school < utilities.length; school++) {
      utilities[school] =
          compositionWeight * composition.utility(ownShares[school])
              + (1 - compositionWeight) * utilities[school];
    }
    return utilities;
  }

  /// What is out of range.
  public Findings check(Place place) {
    return Limits.at(place)
        .within("compositionWeight", compositionWeight, 0, 1)
        .and(composition.check(place))
        .findings();
  }
}
