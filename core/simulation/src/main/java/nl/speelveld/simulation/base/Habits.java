package nl.speelveld.simulation.base;

/// What families do apart from choosing a first school.
///
/// @param levels years that a pupil stays, 8 in primary school
/// @param siblingShare chance that an entrant has an older brother or sister at a school there
/// @param moveShare chance a year that a pupil moves house within the municipality
/// @param stay utility of not changing school after a move
/// @param exitBelow share of the own group under which a family may leave; 0: nobody does
/// @param exitShare chance a year that it leaves then
public record Habits(
    int levels,
    double siblingShare,
    double moveShare,
    double stay,
    double exitBelow,
    double exitShare) {
  /// Checks the ranges.
  public Habits {
    if (levels < 1 || !share(siblingShare) || !share(moveShare) || !share(exitShare)) {
      throw new IllegalArgumentException(
          "levels (%d) must be 1 or more; shares (%s, %s, %s) lie in 0 … 1"
              .formatted(levels, siblingShare, moveShare, exitShare));
    }
    if (!share(exitBelow) || Double.isNaN(stay)) {
      throw new IllegalArgumentException(
          "exitBelow (%s) lies in 0 … 1; stay (%s) is a number".formatted(exitBelow, stay));
    }
  }

  private static boolean share(double value) {
    return value >= 0 && value <= 1;
  }

  /// Primary school, as open data leave it open: 45 in 100 entrants have an older sibling at a
  /// school, 5 in 100 pupils move in a year, and nobody leaves for the mix. Bands around these are
  /// part of the uncertainty of a scenario.
  public static Habits primary() {
    return new Habits(8, 0.45, 0.05, 3, 0, 0);
  }

  /// The same with a reaction to the mix.
  public Habits withExit(double below, double share) {
    return new Habits(levels, siblingShare, moveShare, stay, below, share);
  }

  /// The same without siblings, moves and exits: every pupil chooses once, for itself.
  public Habits quiet() {
    return new Habits(levels, 0, 0, stay, 0, 0);
  }
}
