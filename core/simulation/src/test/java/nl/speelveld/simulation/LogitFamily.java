package nl.speelveld.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.simulation.equilibrium.Balance;
import nl.speelveld.simulation.equilibrium.ChoiceModel;
import nl.speelveld.simulation.equilibrium.Equilibrium;
import nl.speelveld.simulation.equilibrium.MixTaste;
import nl.speelveld.simulation.equilibrium.Patience;
import nl.speelveld.simulation.equilibrium.SchoolSide;
import nl.speelveld.simulation.equilibrium.Start;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Fixed points of choice and composition in a town of ten cells and four schools.
final class LogitFamily implements VectorFamily {
  @Override
  public boolean covers(String file) {
    return file.startsWith("logit_equilibrium");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    double[][] distances = VectorFamily.table(json.path("distance"));
    double[][] pupils = VectorFamily.table(json.path("pupils"));
    double[] sizes = VectorFamily.doubles(json.path("size"));
    for (JsonNode one : json.path("cases")) {
      double gamma = one.path("gamma").asDouble();
      double beta = one.path("beta").asDouble();
      ChoiceModel model =
          ChoiceModel.ofDistances(distances, gamma, pupils, terms(beta, pupils[0].length, sizes));
      Equilibrium end = Balance.from(Start.mirror(model), model, Patience.usual());
      String what = "gamma " + gamma + " beta " + beta;
      tally.check(what + " is found", end.found());
      tally.near(
          what + " distance", end.mean(distances), one.path("mean_distance").asDouble(), 1e-9);
      double d = Dissimilarity.of(end.counts(), 0).value();
      tally.near(what + " D", d, one.path("D").asDouble(), 1e-9);
      double[][] expected = VectorFamily.table(one.path("school_by_group"));
      for (int school = 0; school < sizes.length; school++) {
        for (int group = 0; group < 2; group++) {
          // relative to the school: 250 pupils have 12 digits left of the 15
          double share = end.pupils(school, group) / sizes[school];
          double other = expected[school][group] / sizes[school];
          tally.near(what + " school " + school + " group " + group, share, other, 1e-9);
        }
      }
    }
  }

  static ChoiceModel.ChoiceTerms terms(double beta, int groups, double... sizes) {
    List<MixTaste> tastes = Collections.nCopies(groups, new MixTaste.Linear(beta));
    List<Double> held = Arrays.stream(sizes).boxed().toList();
    return new ChoiceModel.ChoiceTerms(tastes, new SchoolSide.HeldSizes(held));
  }
}
