package nl.speelveld.runs.preferences;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.choice.estimate.Combination;

/// What one kilometre more costs a group, in utility; below 0 where people mind it.
///
/// It is taken at the mean taste, so that nobody whose distance hardly counts makes other things
/// worth many kilometres.
///
/// @param groups of the choosers
/// @param fitted what the weights are of
record CostOfKilometre(List<String> groups, Fitted.OfLists fitted) {
  /// Whether a kilometre costs each group something, at the estimates.
  boolean known() {
    return Arrays.stream(
            of(Taste.of(fitted.form(), fitted.parameters().names(), fitted.parameters().toArray())))
        .allMatch(cost -> cost < 0);
  }

  /// The cost to each group of people with some tastes.
  double[] of(List<Taste> tastes) {
    Map<String, Double> weights = new HashMap<>();
    for (Taste taste : tastes) {
      taste
          .weights()
          .forEach((name, weight) -> weights.merge(name, taste.share() * weight, Double::sum));
    }
    return perKilometre(new Taste(1, weights));
  }

  private double[] perKilometre(Taste taste) {
    List<String> names = List.copyOf(taste.weights().keySet());
    double[] cost = new double[groups.size()];
    for (int group = 0; group < cost.length; group++) {
      Combination kilometre =
          TravelRows.kilometre(
              names, fitted.specification(), groups.get(group), fitted.meanKilometres());
      for (Map.Entry<String, Double> part : kilometre.weights().entrySet()) {
        cost[group] += part.getValue() * taste.of(part.getKey());
      }
    }
    return cost;
  }
}
