package nl.speelveld.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import nl.speelveld.simulation.taste.CompositionTaste;
import nl.speelveld.simulation.taste.DistanceTaste;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Values of the two utility functions of COMPASS.
final class UtilitiesFamily implements VectorFamily {
  private static final double TOLERANCE = 1e-12;

  @Override
  public boolean covers(String file) {
    return file.startsWith("utilities");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    for (JsonNode one : json.path("composition")) {
      CompositionTaste taste =
          new CompositionTaste(one.path("f").asDouble(), one.path("M").asDouble());
      double x = one.path("x").asDouble();
      tally.near(taste + " at " + x, taste.utility(x), one.path("U").asDouble(), TOLERANCE);
    }
    for (JsonNode one : json.path("distance")) {
      DistanceTaste taste = new DistanceTaste(one.path("p").asDouble(), one.path("q").asDouble());
      double d = one.path("d").asDouble();
      tally.near(taste + " at " + d, taste.utility(d), one.path("U").asDouble(), TOLERANCE);
    }
  }
}
