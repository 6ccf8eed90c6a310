package nl.speelveld.simulation.taste;

/// How much a family likes a school for being near, measured between its own nearest and farthest:
/// the nearest school gives 1 and the farthest 0, however far they are.
///
///     U(s) = (max d − d(s)) / (max d − min d)      d travel time or distance of one family
///
/// Range 0 to 1. Where all schools are equally far it is 0 for each, as published. Note what it
/// means: a family with two schools at 300 and 400 metres minds those 100 metres as much as another
/// minds ten kilometres. Source: the transport-intervention model of the University of Amsterdam
/// (`distance_composition`). Checked against its rankings to 1e-12.
public final class NearestToFarthest {
  private NearestToFarthest() {}

  /// Utility of each school for the family with these distances, in their order.
  public static double[] utilities(double... distances) {
    double nearest = Double.POSITIVE_INFINITY;
    double farthest = Double.NEGATIVE_INFINITY;
    for (double distance : distances) {
      nearest = Math.min(nearest, distance);
      farthest = Math.max(farthest, distance);
    }
    double[] utilities = new double[distances.length];
    for (int school = 0; farthest > nearest && school < distances.length; school++) {
      utilities[school] = (farthest - distances[school]) / (farthest - nearest);
    }
    return utilities;
  }
}
