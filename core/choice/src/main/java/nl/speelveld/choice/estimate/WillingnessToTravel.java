package nl.speelveld.choice.estimate;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.speelveld.choice.linear.Cholesky;
import nl.speelveld.choice.linear.Symmetric;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// How much further parents travel for one unit more of something: in the unit of the distance.
///
///     w = − Σ gain / Σ distance
///
/// Two intervals: the delta method (symmetric; its standard error is gᵀ V g with g the slope of w)
/// and Krinsky & Robb (percentiles of w over draws from the covariance; right where the coefficient
/// of distance is uncertain). Undefined where the coefficient of distance is 0. Sources: Daly,
/// Hess & de Jong (2012), Transportation Research B 46; Krinsky & Robb (1986).
///
/// @param gain what is gained, a combination of coefficients
/// @param distance what a unit of distance costs, a combination of coefficients, below 0 as a rule
public record WillingnessToTravel(Combination gain, Combination distance) {
  /// A value with its standard error.
  public record Delta(double value, double standardError) {
    /// The lower end of a two-sided interval.
    public double low(double level) {
      return value - quantile(level) * standardError;
    }

    /// The upper end of a two-sided interval.
    public double high(double level) {
      return value + quantile(level) * standardError;
    }

    private static double quantile(double level) {
      return NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2);
    }
  }

  /// A value with the ends of its interval.
  public record Percentiles(double value, double low, double high) {}

  /// By the delta method, with the given covariance; nothing where distance costs nothing.
  public Optional<Delta> findDelta(Estimates estimates, Covariance covariance) {
    double cost = distance.of(estimates);
    if (cost == 0) {
      return Optional.empty();
    }
    double worth = -gain.of(estimates) / cost;
    double[] gains = gain.vector(estimates);
    double[] costs = distance.vector(estimates);
    double[] slope = new double[gains.length];
    Arrays.setAll(slope, k -> (-gains[k] - worth * costs[k]) / cost);
    return Optional.of(
        new Delta(worth, Math.sqrt(Symmetric.form(slope, covariance.toCells(), slope))));
  }

  /// By draws from the covariance; nothing where distance costs nothing or the covariance is not
  /// positive definite.
  ///
  /// @param drawing how many draws, 1,000 or more, and the level of the interval, such as 0.95
  public Optional<Percentiles> findDrawn(
      Estimates estimates, Covariance covariance, Drawing drawing) {
    Optional<Cholesky> factor = Cholesky.find(covariance.size(), covariance.toCells(), 1e-14);
    if (distance.of(estimates) == 0 || factor.isEmpty()) {
      return Optional.empty();
    }
    double[] values = estimates.toArray();
    double[] worth = new double[drawing.draws()];
    double[] z = new double[values.length];
    for (int draw = 0; draw < worth.length; draw++) {
      for (int k = 0; k < z.length; k++) {
        z[k] = drawing.random().nextGaussian();
      }
      double[] moved = factor.get().times(z);
      for (int k = 0; k < moved.length; k++) {
        moved[k] += values[k];
      }
      worth[draw] = -gain.at(estimates, moved) / distance.at(estimates, moved);
    }
    Arrays.sort(worth);
    double tail = (1 - drawing.level()) / 2;
    return Optional.of(
        new Percentiles(
            -gain.of(estimates) / distance.of(estimates),
            worth[(int) Math.floor(tail * (worth.length - 1))],
            worth[(int) Math.ceil((1 - tail) * (worth.length - 1))]));
  }

  /// How draws are made.
  ///
  /// @param draws how many
  /// @param level of the interval
  /// @param random chance
  public record Drawing(int draws, double level, RandomGenerator random) {}
}
