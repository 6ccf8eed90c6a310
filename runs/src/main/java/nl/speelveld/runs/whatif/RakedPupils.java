package nl.speelveld.runs.whatif;

import nl.speelveld.runs.measuring.Counting;
import nl.speelveld.simulation.population.Raking;
import nl.speelveld.simulation.population.Raking.Raked;
import nl.speelveld.simulation.population.Raking.Tables;

/// Divides pupils of each home and school over two groups where nobody counted the three together:
/// both tables of two are kept.
final class RakedPupils {
  private final Grid grid;
  private final Counting counting;
  private final int[] unit; // of each school in the counting, -1: none

  private RakedPupils(Grid grid, Counting counting, int[] unit) {
    this.grid = grid;
    this.counting = counting;
    this.unit = unit;
  }

  /// Rakes.
  ///
  /// @param unit row of each school in the counting, -1 for none
  /// @param share of the group in each area
  static Divided of(Grid grid, Counting counting, int[] unit, double[] share) {
    return new RakedPupils(grid, counting, unit).rake(share);
  }

  private Divided rake(double[] share) {
    double[] composition = new double[grid.schools() * 2];
    int[] whole = new int[grid.areas() * grid.schools()];
    for (int school = 0; school < grid.schools(); school++) {
      if (unit[school] >= 0) {
        composition[2 * school] = counting.two().count(unit[school], 0);
        composition[2 * school + 1] = counting.two().count(unit[school], 1);
      }
      double now = grid.arriving(school);
      double counted =
          school < grid.inside() ? composition[2 * school] + composition[2 * school + 1] : now;
      int[] ofAreas = Grid.whole(grid.homesOf(school), counted / now);
      for (int area = 0; area < grid.areas(); area++) {
        whole[area * grid.schools() + school] = ofAreas[area];
      }
    }
    double[] residents = new double[grid.areas() * 2];
    for (int area = 0; area < grid.areas(); area++) {
      residents[2 * area] = share[area];
      residents[2 * area + 1] = 1 - share[area];
    }
    Raked raked =
        Raking.of(new Tables(grid.areas(), grid.schools(), 2, whole, composition, residents));
    return new Divided(counting.group().names(), raked.heads(), raked.areaDifference());
  }
}
