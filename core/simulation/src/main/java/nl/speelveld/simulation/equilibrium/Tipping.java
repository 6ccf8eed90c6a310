package nl.speelveld.simulation.equilibrium;

import java.util.Optional;

/// How far one school is from its tipping point: how many pupils of a group more, in the place of
/// others, send the city to another equilibrium instead of back.
///
/// What a parent initiative asks: how many families must come together before it holds of itself.
/// Found by halving, with a balance from each push; the answer is right to a part in 10³ of the
/// school. Where even a school of this group alone returns, there is none.
///
/// @param pupils pupils of the group more at the school, at the least push that does not return
/// @param shareBefore share of the group in the equilibrium
/// @param shareAfter share of the group that the push makes
/// @param leadsTo where the city goes from there
public record Tipping(double pupils, double shareBefore, double shareAfter, Equilibrium leadsTo) {
  private static final double RETURNED = 1e-3;
  private static final double EXACT = 1e-3;

  /// The least push of one school that does not return.
  public static Optional<Tipping> find(
      Equilibrium equilibrium, SchoolAndGroup where, Patience patience) {
    double before = equilibrium.share(where.school(), where.group());
    double returns = before;
    double leaves = 1;
    Equilibrium end = pushed(equilibrium, where, leaves, patience);
    if (hasReturned(equilibrium, end)) {
      return Optional.empty();
    }
    // the push to `returns` comes back, that to `leaves` does not: so at each halving
    while (leaves - returns > EXACT) {
      double middle = (returns + leaves) / 2;
      Equilibrium there = pushed(equilibrium, where, middle, patience);
      if (hasReturned(equilibrium, there)) {
        returns = middle;
      } else {
        leaves = middle;
        end = there;
      }
    }
    double size = equilibrium.counts().unitTotal(where.school());
    return Optional.of(new Tipping((leaves - before) * size, before, leaves, end));
  }

  /// A school and a group, by number.
  ///
  /// @param school number of the school
  /// @param group number of the group
  public record SchoolAndGroup(int school, int group) {}

  private static boolean hasReturned(Equilibrium from, Equilibrium to) {
    return from.difference(to) < RETURNED;
  }

  private static Equilibrium pushed(
      Equilibrium from, SchoolAndGroup where, double share, Patience patience) {
    Start push = Start.pushed(from, where.school(), where.group(), share);
    return Balance.from(push, from.model(), patience);
  }
}
