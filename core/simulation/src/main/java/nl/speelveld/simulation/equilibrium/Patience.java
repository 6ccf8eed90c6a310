package nl.speelveld.simulation.equilibrium;

import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// How carefully a balance is looked for.
///
/// @param damping part of the way to what families would choose that a round goes, above 0 up to 1
/// @param tolerance a balance is found when no share, and no size relative to itself, is farther
///   than this from what families would choose
/// @param mostRounds rounds after which the search gives up
public record Patience(double damping, double tolerance, int mostRounds) {
  /// Half of the way a round, shares to 1e-12, at most 20,000 rounds.
  public static Patience usual() {
    return new Patience(0.5, 1e-12, 20_000);
  }

  /// What is out of range.
  public Findings check(Place place) {
    return Limits.at(place)
        .above("damping", damping, 0, 1)
        .above("tolerance", tolerance, 0, 0.1)
        .within("mostRounds", mostRounds, 1, 100_000_000)
        .findings();
  }
}
