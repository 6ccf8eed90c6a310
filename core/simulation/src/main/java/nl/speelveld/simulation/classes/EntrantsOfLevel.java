package nl.speelveld.simulation.classes;

import java.util.Set;
import nl.speelveld.simulation.classes.Classes.Unit;

/// How entrants of a level spread over the locations that take them.
///
///     share of location s at level l  ∝  n_sl · exp(u_s)
///
/// n_sl the entrants of now, u_s what is added to what they like: a logit whose constants are the
/// counted shares, so with u = 0 all choose as now. Where pupils of secondary schools live no open
/// table says, so distance is inside the constants. Later years of the same entrants change as
/// their first year did; as many pupils stay in each year and level as there are.
final class EntrantsOfLevel {
  private EntrantsOfLevel() {}

  /// The classes with other choices.
  ///
  /// @param liked locations that are liked more
  /// @param utility how much more
  static Classes choose(Classes now, Set<Integer> liked, double utility) {
    int levels = now.levels().size();
    int locations = now.locations().size();
    double[] entrants = new double[locations * levels];
    int stages = 0;
    for (Unit unit : now.units()) {
      stages = Math.max(stages, unit.year());
      for (int level = 0; level < levels && unit.year() == 1; level++) {
        entrants[unit.location() * levels + level] += unit.pupils().get(level);
      }
    }
    double[] factor = factors(entrants, levels, liked, utility);
    double[] before = new double[(stages + 1) * levels];
    double[] after = new double[(stages + 1) * levels];
    for (Unit unit : now.units()) {
      for (int level = 0; level < levels; level++) {
        double pupils = unit.pupils().get(level);
        before[unit.year() * levels + level] += pupils;
        after[unit.year() * levels + level] += pupils * factor[unit.location() * levels + level];
      }
    }
    Classes.Builder builder = new Classes.Builder(levels);
    for (Unit unit : now.units()) {
      double[] pupils = new double[levels];
      for (int level = 0; level < levels; level++) {
        int total = unit.year() * levels + level;
        double kept = after[total] > 0 ? before[total] / after[total] : 1;
        pupils[level] = unit.pupils().get(level) * factor[unit.location() * levels + level] * kept;
      }
      builder.add(unit.location(), unit.year(), unit.kind(), pupils);
    }
    return now.with(builder.toUnits());
  }

  /// By what the entrants of each location and level are multiplied; 1 where it has none.
  private static double[] factors(
      double[] entrants, int levels, Set<Integer> liked, double utility) {
    double[] factor = new double[entrants.length];
    for (int level = 0; level < levels; level++) {
      double all = 0;
      double weighted = 0;
      for (int at = level; at < entrants.length; at += levels) {
        all += entrants[at];
        weighted += entrants[at] * weight(at / levels, liked, utility);
      }
      for (int at = level; at < entrants.length; at += levels) {
        factor[at] = entrants[at] > 0 ? weight(at / levels, liked, utility) * all / weighted : 1;
      }
    }
    return factor;
  }

  private static double weight(int location, Set<Integer> liked, double utility) {
    return liked.contains(location) ? Math.exp(utility) : 1;
  }
}
