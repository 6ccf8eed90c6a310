package nl.speelveld.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.simulation.equilibrium.Balance;
import nl.speelveld.simulation.equilibrium.ChoiceModel;
import nl.speelveld.simulation.equilibrium.Equilibrium;
import nl.speelveld.simulation.equilibrium.Patience;
import nl.speelveld.simulation.equilibrium.Start;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Models of Amsterdam with the decay of distance that was fitted to a mean distance.
///
/// The other program stopped after a fixed number of rounds, which leaves its distances 2·10⁻⁶ to
/// 2·10⁻⁵ km from their target and its D up to 5·10⁻⁵ from the fixed point; that is the tolerance.
final class CalibrationFamily implements VectorFamily {
  @Override
  public boolean covers(String file) {
    return file.startsWith("calibration_amsterdam");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    AmsterdamCity city = AmsterdamCity.of(vectors);
    double pupils = Arrays.stream(city.pupils()).flatMapToDouble(Arrays::stream).sum();
    double seats = Arrays.stream(city.size()).sum();
    double[] sizes = Arrays.stream(city.size()).map(size -> size * pupils / seats).toArray();
    for (JsonNode one : json) {
      double gamma = one.path("gamma").asDouble();
      double beta = one.path("beta").asDouble();
      ChoiceModel model =
          ChoiceModel.ofDistances(
              city.kilometres(), gamma, city.pupils(), LogitFamily.terms(beta, 2, sizes));
      Equilibrium end = Balance.from(Start.mirror(model), model, new Patience(0.5, 1e-10, 20_000));
      String what = "gamma " + gamma + " beta " + beta + " " + end.search();
      tally.check(what + " is found", end.found());
      double km = one.path("target_km").asDouble();
      tally.near(what + " km", end.mean(city.kilometres()), km, 1e-4);
      double d = Dissimilarity.of(end.counts(), 0).value();
      tally.near(what + " D", d, one.path("D").asDouble(), 1e-4);
      double h = InformationIndex.of(end.counts()).value();
      tally.near(what + " H", h, one.path("H").asDouble(), 1e-4);
    }
  }
}
