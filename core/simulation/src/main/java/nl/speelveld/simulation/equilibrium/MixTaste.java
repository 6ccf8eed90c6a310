package nl.speelveld.simulation.equilibrium;

import nl.speelveld.simulation.taste.CompositionTaste;

/// How the mix of a school adds to its utility, as a function of the share of the own group.
public sealed interface MixTaste {
  /// The more of the own group the better (or, below 0, the worse): `β · share`.
  ///
  /// @param weight β, utility of a school of the own group alone over one with nobody of it
  record Linear(double weight) implements MixTaste {}

  /// A share that is liked best, less on either side.
  ///
  /// @param weight utility at the best share
  /// @param taste how the liking falls to either side
  record Peaked(double weight, CompositionTaste taste) implements MixTaste {}

  /// What this share of the own group adds to utility.
  default double utility(double share) {
    return switch (this) {
      case Linear(double weight) -> weight * share;
      case Peaked(double weight, CompositionTaste taste) -> weight * taste.utility(share);
    };
  }

  /// How fast that grows with the share; at the best share of a peaked taste, from below.
  default double slope(double share) {
    return switch (this) {
      case Linear(double weight) -> weight;
      case Peaked(double weight, CompositionTaste(double best, double left)) ->
          weight * (share <= best ? 1 / best : -(1 - left) / (1 - best));
    };
  }
}
