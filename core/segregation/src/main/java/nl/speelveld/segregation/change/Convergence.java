package nl.speelveld.segregation.change;

/// The certificate of an iterative computation: how many rounds it took and how far the worst
/// margin still is from its target.
///
/// A margin is the share of all pupils in one unit or in one group, so an error of 1e-9 means that
/// one pupil in a milliard stands in the wrong margin.
///
/// @param rounds rounds made
/// @param largestMarginError largest absolute difference between a share reached and its target
public record Convergence(int rounds, double largestMarginError) {
  /// What counts as converged: no margin is further off than this.
  public static final double TOLERANCE = 1e-12;

  public Convergence {
    if (rounds < 0 || !(largestMarginError >= 0)) {
      throw new IllegalArgumentException(
          "rounds is ("
              + rounds
              + ") and largest margin error is ("
              + largestMarginError
              + "), but neither is below zero");
    }
  }

  /// The certificate of something that needed no fitting.
  public static Convergence exact() {
    return new Convergence(0, 0);
  }

  /// Whether every margin is within [#TOLERANCE] of its target.
  public boolean converged() {
    return largestMarginError <= TOLERANCE;
  }

  /// The worst of two certificates: the larger error and the larger number of rounds.
  public Convergence worst(Convergence other) {
    return new Convergence(
        Math.max(rounds, other.rounds), Math.max(largestMarginError, other.largestMarginError));
  }
}
