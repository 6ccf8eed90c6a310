package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.choice.mixed.Draws;

/// One kind of people: how many of all, and how much each term weighs for them.
///
/// @param share of all people
/// @param weights by the name of the term; a term that is not named weighs 0
record Taste(double share, Map<String, Double> weights) {
  private static final int POINTS = 100; // tastes that stand for a normal distribution

  Taste {
    weights = Map.copyOf(weights);
  }

  double of(String term) {
    return weights.getOrDefault(term, 0.0);
  }

  /// The tastes that parameters stand for: one, a few kinds, or a hundred for weights that differ
  /// normally (Halton points, the same in every call).
  static List<Taste> of(Fitted.Form form, List<String> names, double[] values) {
    return switch (form.model()) {
      case FIRST, RANKED, FEASIBLE -> List.of(new Taste(1, named(names, values)));
      case LATENT -> kinds(form.classes(), names, values);
      case MIXED -> mixture(form.random(), named(names, values));
    };
  }

  private static Map<String, Double> named(List<String> names, double[] values) {
    Map<String, Double> named = new HashMap<>();
    for (int at = 0; at < values.length; at++) {
      named.put(names.get(at), values[at]);
    }
    return named;
  }

  private static List<Taste> kinds(int classes, List<String> names, double[] values) {
    Map<String, Double> named = named(names, values);
    double[] share = new double[classes];
    Arrays.setAll(
        share,
        kind -> kind == 0 ? 1 : Math.exp(named.getOrDefault(LatentParameters.ratioOf(kind), 0.0)));
    double all = Arrays.stream(share).sum();
    List<Taste> tastes = new ArrayList<>();
    for (int kind = 0; kind < classes; kind++) {
      String own = LatentParameters.nameOf(kind, "");
      Map<String, Double> weights = new HashMap<>();
      named.forEach((name, value) -> {
        if (name.startsWith(own)) {
          weights.put(name.substring(own.length()), value);
        }
      });
      tastes.add(new Taste(share[kind] / all, weights));
    }
    return tastes;
  }

  private static List<Taste> mixture(List<String> random, Map<String, Double> named) {
    Draws draws = Draws.halton(1, POINTS, random.size());
    List<Taste> tastes = new ArrayList<>();
    for (int point = 0; point < POINTS; point++) {
      Map<String, Double> weights = new HashMap<>(named);
      for (int k = 0; k < random.size(); k++) {
        double spread = named.getOrDefault("sd." + random.get(k), 0.0);
        weights.merge(random.get(k), spread * draws.at(0, point, k), Double::sum);
      }
      tastes.add(new Taste(1.0 / POINTS, weights));
    }
    return tastes;
  }
}
