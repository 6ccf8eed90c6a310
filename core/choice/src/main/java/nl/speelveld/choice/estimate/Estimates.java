package nl.speelveld.choice.estimate;

import java.util.List;
import java.util.OptionalInt;

/// Estimated coefficients with their uncertainty and the account of how they came about.
///
/// @param names of the parameters that are identified, in the order of the utility
/// @param values of them, in the same order
/// @param classical covariance by the inverse of the information: right where the model is
/// @param clustered covariance by persons (sandwich, no small-sample factor): right also where
///   choices of one person hang together
/// @param account how they came about
/// @param notIdentified what the data do not settle
public record Estimates(
    List<String> names,
    List<Double> values,
    Covariance classical,
    Covariance clustered,
    Account account,
    List<NotIdentified> notIdentified) {
  /// Copies.
  public Estimates {
    names = List.copyOf(names);
    values = List.copyOf(values);
    notIdentified = List.copyOf(notIdentified);
  }

  /// How estimates came about.
  ///
  /// @param logLikelihood at the maximum
  /// @param logLikelihoodAtZero where nothing is preferred
  /// @param choices ranks that chose from two or more alternatives
  /// @param persons who gave them
  /// @param iterations of the search
  /// @param steepness the largest slope that was left, as a share of its standard error
  public record Account(
      double logLikelihood,
      double logLikelihoodAtZero,
      long choices,
      int persons,
      int iterations,
      double steepness) {}

  /// Where a parameter stands, if it is identified.
  public OptionalInt find(String name) {
    int at = names.indexOf(name);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
  }

  /// Where a parameter stands; throws where it is not identified.
  public int indexOf(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("(" + name + ") is not one of " + names));
  }

  /// The value of a parameter; throws where it is not identified.
  public double value(String name) {
    return values.get(indexOf(name));
  }

  /// The values as an array.
  public double[] toArray() {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// The clustered covariance times G/(G−1), G persons: the small-sample factor of survey work.
  public Covariance clusteredWithFactor() {
    int persons = account.persons();
    return persons > 1 ? clustered.times(persons / (persons - 1.0)) : clustered;
  }

  /// McFadden's share of the log-likelihood that the model explains: `1 − LL/LL₀`, 0 … 1.
  public double explained() {
    return 1 - account.logLikelihood() / account.logLikelihoodAtZero();
  }
}
