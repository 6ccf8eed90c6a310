package nl.speelveld.choice.latent;

import java.util.List;

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
public record LatentFit(
    List<String> names,
    List<TasteClass> classes,
    double logLikelihood,
    int persons,
    double entropyShare,
    List<Double> tops,
    int iterations) {
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
