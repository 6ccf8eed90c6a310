package nl.speelveld.report.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.speelveld.report.published.PrintedTable.Goal;
import nl.speelveld.segregation.chance.RandomStream;

/// Whether a reader who tries all tables is left in doubt about every hidden school.
///
/// For each goal (see [PrintedTable]) another table is sought that has the same sizes and totals,
/// in which each shown count is rounded to what is shown, and of which every printed figure is the
/// same to the last decimal. **Proof:** a reader can rule out no table that looks like the true
/// one. A table that was found and that [PrintedFigures] prints as the true one is such a table; in
/// it the hidden school has the minimum or more. So no reader, however patient, can tell from what
/// is printed that the school has fewer, and the numbers that it may have run from the true one to
/// the goal. Where none is found the answer is no, also where one exists: the error is on the safe
/// side.
///
/// The search starts from the true table, moves the pupils of the goal, and walks: a pupil enters
/// the group in one school and leaves it in another, kept when the table comes no farther from what
/// is printed, and now and then also where it comes a little farther. The walk is a function of the
/// table alone: its chance has a fixed seed.
///
/// Not tried: figures that are drawn (corrected values, intervals, chances), what is computed from
/// homes of pupils, indices of all categories in their order, surroundings of schools, the
/// correlation with the neighbourhood, differences between years, and what a reader may infer from
/// the very choice of what is hidden.
final class Doubt {
  private static final long SEED = 20_250_101;
  private static final int MANY_SCHOOLS = 50;
  private static final int STEPS_A_SCHOOL = 100;
  private static final int LOOKS = 50; // full comparisons a walk: each costs as much as many steps

  private final PrintedFigures printed;
  private final Precision.Scales scales;
  private final long[] shown;
  private final SchoolTerms terms;
  private final RandomGenerator random = RandomStream.of(SEED, 0);
  private final int[] movable;
  private final int walks;
  private final int steps;
  private final double heat; // in last decimals: about what one pupil does to an index

  private Doubt(PrintedFigures printed, Precision.Scales scales) {
    this.printed = printed;
    this.scales = scales;
    this.shown = printed.print(printed.table().toGroup(), scales);
    this.terms = new SchoolTerms(printed.table());
    this.movable =
        IntStream.range(0, printed.table().units())
            .filter(unit -> printed.table().most(unit) - printed.table().least(unit) >= 1)
            .toArray();
    this.walks = printed.table().units() < MANY_SCHOOLS ? 4 : 8;
    this.heat = Math.min(1, scales.other() / terms.focal());
    this.steps = STEPS_A_SCHOOL * Math.max(10, movable.length);
  }

  /// Whether every goal is reached by a table that looks the same.
  static boolean everywhere(PrintedFigures printed, Precision.Scales scales) {
    List<Goal> goals = printed.table().goals();
    Doubt doubt = new Doubt(printed, scales);
    return goals.isEmpty() || (doubt.movable.length > 1 && doubt.reaches(goals));
  }

  private boolean reaches(List<Goal> goals) {
    BitSet reached = new BitSet();
    for (int goal = 0; goal < goals.size(); goal++) {
      if (!reached.get(goal) && !reach(goals, goal, reached)) {
        return false;
      }
    }
    return true;
  }

  private boolean reach(List<Goal> goals, int goal, BitSet reached) {
    for (int walk = 0; walk < walks; walk++) {
      OtherTable table = new OtherTable(printed, terms, scales);
      if (start(table, goals.get(goal), walk) && walk(table, goals, goal, reached)) {
        return true;
      }
    }
    return false;
  }

  /// Moves the pupils of the goal, and takes as many back elsewhere so that the total stays: first
  /// where that comes nearest to what is printed, on later walks at the next best places.
  private boolean start(OtherTable table, Goal goal, int walk) {
    if (!table.mayMove(goal.unit(), goal.shift())) {
      return false;
    }
    table.move(goal.unit(), goal.shift());
    List<Place> places = new ArrayList<>();
    for (int unit : movable) {
      if (unit != goal.unit() && table.mayMove(unit, -goal.shift())) {
        table.move(unit, -goal.shift());
        places.add(new Place(unit, table.misfit()));
        table.move(unit, goal.shift());
      }
    }
    if (walk >= places.size()) {
      return scatter(table, goal);
    }
    places.sort(Comparator.comparingDouble(Place::misfit));
    table.move(places.get(walk).unit(), -goal.shift());
    return true;
  }

  private record Place(int unit, double misfit) {}

  private boolean walk(OtherTable table, List<Goal> goals, int at, BitSet reached) {
    Goal goal = goals.get(at);
    int looks = 0;
    double misfit = table.misfit();
    for (int step = 0; step < steps && looks < LOOKS; step++) {
      if (misfit == 0) {
        looks++;
        double[] group = table.toGroup();
        if (Arrays.equals(printed.print(group, scales), shown)) {
          note(goals, table, reached);
          return true;
        }
      }
      misfit = step(table, goal, misfit);
    }
    return false;
  }

  /// Takes the pupils of the goal back one by one, anywhere.
  private boolean scatter(OtherTable table, Goal goal) {
    int by = goal.shift() > 0 ? -1 : 1;
    int left = Math.abs(goal.shift());
    for (int step = 0; step < steps && left > 0; step++) {
      int unit = movable[random.nextInt(movable.length)];
      if (unit != goal.unit() && table.mayMove(unit, by)) {
        table.move(unit, by);
        left--;
      }
    }
    return left == 0;
  }

  private double step(OtherTable table, Goal goal, double misfit) {
    int enters = movable[random.nextInt(movable.length)];
    int leaves = movable[random.nextInt(movable.length)];
    if (enters == leaves
        || enters == goal.unit()
        || leaves == goal.unit()
        || !table.mayMove(enters, 1)
        || !table.mayMove(leaves, -1)) {
      return misfit;
    }
    table.move(enters, 1);
    table.move(leaves, -1);
    double after = table.misfit();
    if (after <= misfit || random.nextDouble() < Math.exp((misfit - after) / heat)) {
      return after;
    }
    table.move(leaves, 1);
    table.move(enters, -1);
    return misfit;
  }

  private void note(List<Goal> goals, OtherTable table, BitSet reached) {
    for (int at = 0; at < goals.size(); at++) {
      Goal goal = goals.get(at);
      int moved = table.moved(goal.unit());
      if (goal.shift() > 0 ? moved >= goal.shift() : moved <= goal.shift()) {
        reached.set(at);
      }
    }
  }
}
