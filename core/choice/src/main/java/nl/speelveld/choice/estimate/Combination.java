package nl.speelveld.choice.estimate;

import java.util.Map;

/// A sum of coefficients, each times a number: `dist + dist:low` is the effect of distance in the
/// group `low`.
///
/// @param weights by the name of the parameter
public record Combination(Map<String, Double> weights) {
  /// Copies.
  public Combination {
    weights = Map.copyOf(weights);
  }

  /// The plain sum of some coefficients.
  public static Combination sum(String... names) {
    Map<String, Double> weights = new java.util.HashMap<>();
    for (String name : names) {
      weights.put(name, 1.0);
    }
    return new Combination(weights);
  }

  /// Its value at these coefficients, in the order of the estimates.
  public double at(Estimates estimates, double[] coefficients) {
    double sum = 0;
    double[] vector = vector(estimates);
    for (int k = 0; k < coefficients.length; k++) {
      sum += vector[k] * coefficients[k];
    }
    return sum;
  }

  /// Its value at the estimates.
  public double of(Estimates estimates) {
    return at(estimates, estimates.toArray());
  }

  /// The weights as a vector in the order of the estimates; throws for a name that is not
  /// estimated.
  public double[] vector(Estimates estimates) {
    double[] vector = new double[estimates.names().size()];
    weights.forEach((name, weight) -> vector[estimates.indexOf(name)] += weight);
    return vector;
  }
}
