package nl.speelveld.choice.latent;

import java.util.List;
import java.util.Optional;
import nl.speelveld.choice.estimate.Covariance;

/// Classes with their tastes and shares.
///
/// @param names of the terms
/// @param classes the largest first
/// @param logLikelihood at the highest top
/// @param persons who gave the lists
/// @param entropyShare how surely people belong to their class, 0 (not at all) … 1: `1 − Σ −p ln p
///   / (N ln C)`
/// @param tops the log-likelihood that each start reached, the highest first
/// @param iterations of the best start
/// @param uncertainty how sure classes are; nothing where the top is flat: two classes that cannot
///   be told apart, or one that stands on a handful of people
public record LatentFit(
    List<String> names,
    List<TasteClass> classes,
    double logLikelihood,
    int persons,
    double entropyShare,
    List<Double> tops,
    int iterations,
    Optional<Uncertainty> uncertainty) {
  /// Copies.
  public LatentFit {
    names = List.copyOf(names);
    classes = List.copyOf(classes);
    tops = List.copyOf(tops);
  }

  /// One class.
  ///
  /// @param share of all people, 0 … 1
  /// @param coefficients in the order of the terms
  public record TasteClass(double share, List<Double> coefficients) {
    /// Copies.
    public TasteClass {
      coefficients = List.copyOf(coefficients);
    }
  }

  /// The covariance of all parameters in this order: the coefficients of each class in turn, then
  /// `ln(share / share of the first class)` of the classes after the first.
  ///
  /// That people are sorted into classes by the same lists is counted in both. Source: Louis
  /// (1982), JRSS B 44.
  ///
  /// @param classical by the inverse of the observed information
  /// @param clustered by persons (sandwich): right also where the classes are not the whole truth
  public record Uncertainty(Covariance classical, Covariance clustered) {}

  /// Where the coefficient of a term in a class stands in a covariance.
  ///
  /// @param at the class, 0 … classes − 1
  public int place(int at, String name) {
    int term = names.indexOf(name);
    if (term < 0) {
      throw new IllegalArgumentException("(" + name + ") is not one of " + names);
    }
    return at * names.size() + term;
  }

  /// The standard error of the share of a class, by the delta method from the log-ratios.
  ///
  /// @param at the class, 0 … classes − 1
  /// @param covariance one of [Uncertainty]
  public double standardErrorOfShare(int at, Covariance covariance) {
    int from = classes.size() * names.size() - 1;
    double variance = 0;
    for (int one = 1; one < classes.size(); one++) {
      for (int other = 1; other < classes.size(); other++) {
        variance += slope(at, one) * slope(at, other) * covariance.at(from + one, from + other);
      }
    }
    return Math.sqrt(variance);
  }

  /// How a share moves with a log-ratio.
  private double slope(int of, int ratio) {
    double own = classes.get(of).share();
    return own * ((of == ratio ? 1 : 0) - classes.get(ratio).share());
  }

  /// How many parameters: coefficients of all classes, and shares but one.
  public int parameters() {
    return classes.size() * names.size() + classes.size() - 1;
  }

  /// Akaike's criterion: `2 k − 2 LL`; lower is better.
  public double aic() {
    return 2 * parameters() - 2 * logLikelihood;
  }

  /// Bayes' criterion: `k ln N − 2 LL`, N persons; lower is better.
  public double bic() {
    return parameters() * Math.log(persons) - 2 * logLikelihood;
  }
}
