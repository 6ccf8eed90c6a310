package nl.speelveld.choice.estimate;

import java.util.Optional;
import nl.speelveld.choice.linear.Cholesky;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// A test whose statistic follows chi-square where the hypothesis holds.
///
/// @param statistic its value, 0 or more
/// @param degrees of freedom
/// @param pValue the chance of so large a value where the hypothesis holds
public record ChiSquareTest(double statistic, int degrees, double pValue) {
  /// A test from its statistic.
  public static ChiSquareTest of(double statistic, int degrees) {
    double held = Math.max(0, statistic); // a hair below 0 by rounding
    return new ChiSquareTest(
        held, degrees, ChiSquaredDistribution.of(degrees).survivalProbability(held));
  }

  /// Likelihood ratio: whether the parts together fit better than the whole with one set of
  /// coefficients. `2 (Σ LL parts − LL whole)`.
  public static ChiSquareTest pooling(Estimates whole, Estimates... parts) {
    double sum = 0;
    int parameters = 0;
    for (Estimates part : parts) {
      sum += part.account().logLikelihood();
      parameters += part.names().size();
    }
    return of(2 * (sum - whole.account().logLikelihood()), parameters - whole.names().size());
  }

  /// Hausman's test: whether two estimators of the same coefficients agree, of which one is right
  /// in more cases and the other more precise where both are right. `dᵀ (V₁ − V₂)⁻¹ d`.
  ///
  /// Nothing where V₁ − V₂ is not positive definite: the test says nothing then. Source: Hausman
  /// (1978), Econometrica 46.
  ///
  /// @param robust right in more cases, less precise
  /// @param precise right where its stronger assumption holds
  public static Optional<ChiSquareTest> findHausman(Estimates robust, Estimates precise) {
    int n = robust.names().size();
    double[] difference = new double[n];
    double[] covariance = new double[n * n];
    for (int row = 0; row < n; row++) {
      int other = precise.indexOf(robust.names().get(row));
      difference[row] = robust.values().get(row) - precise.values().get(other);
      for (int column = 0; column < n; column++) {
        int another = precise.indexOf(robust.names().get(column));
        covariance[row * n + column] =
            robust.classical().at(row, column) - precise.classical().at(other, another);
      }
    }
    return Cholesky.find(n, covariance, 1e-14)
        .map(factor -> {
          double[] solved = factor.solve(difference);
          double sum = 0;
          for (int k = 0; k < n; k++) {
            sum += difference[k] * solved[k];
          }
          return of(sum, n);
        });
  }
}
