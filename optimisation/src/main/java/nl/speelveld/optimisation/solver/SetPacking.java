package nl.speelveld.optimisation.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.optimisation.proof.Effort;

/// Chooses sets that share no element so that their gains add up to as much as possible, with the
/// proof of it.
///
/// Gains and costs are turned into whole numbers so fine that all of them together are 2⁴⁹; the
/// bound is widened by what the rounding can hide, which is below 1e-12 of the total for a thousand
/// elements.
public final class SetPacking {
  private static final double FINENESS = 0x1p49;

  private final Columns columns;
  private final CpModel model;
  private final BoolVar[] chosen;

  private SetPacking(Columns columns) {
    NativeCode.load();
    this.columns = columns;
    model = new CpModel();
    chosen = new BoolVar[columns.gain().length];
    List<List<Literal>> byElement = new ArrayList<>();
    for (int element = 0; element < columns.elements(); element++) {
      byElement.add(new ArrayList<>());
    }
    for (int set = 0; set < chosen.length; set++) {
      chosen[set] = model.newBoolVar("");
      for (int element : columns.members().get(set)) {
        byElement.get(element).add(chosen[set]);
      }
    }
    byElement.stream().filter(sets -> sets.size() > 1).forEach(model::addAtMostOne);
  }

  /// Sets with their gains.
  ///
  /// @param elements how many there are, 0 … elements − 1
  /// @param members elements of each set
  /// @param gain of each set, not negative
  public record Columns(int elements, List<int[]> members, double[] gain) {}

  /// What the sets cost and how much may be spent.
  public record Budget(double[] cost, double most) {}

  /// What is chosen, and the limit that no choice passes: the most gain, or the least cost.
  public record Answer(int[] sets, double bound) {}

  /// The most gain.
  public static Answer best(Columns columns, Effort effort) {
    return new SetPacking(columns).mostGain(effort);
  }

  /// The most gain within a budget.
  public static Answer best(Columns columns, Budget budget, Effort effort) {
    SetPacking packing = new SetPacking(columns);
    double unit = unit(budget.cost());
    packing.model.addLessOrEqual(
        packing.sum(whole(budget.cost(), unit)),
        // why a unit a set more: rounding must not forbid a choice that fits exactly
        (long) Math.ceil(Math.min(budget.most() / unit, 2 * FINENESS)) + columns.elements());
    return packing.mostGain(effort);
  }

  /// The least cost of a choice whose gain is at least this, apart from rounding.
  public static Answer cheapest(Columns columns, Budget budget, double gain, Effort effort) {
    SetPacking packing = new SetPacking(columns);
    double fine = unit(columns.gain());
    packing.model.addGreaterOrEqual(
        packing.sum(whole(columns.gain(), fine)),
        (long) Math.floor(gain / fine) - columns.elements());
    double unit = unit(budget.cost());
    packing.model.minimize(packing.sum(whole(budget.cost(), unit)));
    return packing.solve(unit, -1, effort);
  }

  private Answer mostGain(Effort effort) {
    double unit = unit(columns.gain());
    model.maximize(sum(whole(columns.gain(), unit)));
    return solve(unit, 1, effort);
  }

  private LinearExpr sum(long[] weight) {
    return LinearExpr.weightedSum(chosen, weight);
  }

  private Answer solve(double unit, int direction, Effort effort) {
    if (chosen.length == 0) {
      return new Answer(new int[0], 0);
    }
    CpSolver solver = NativeCode.integerSolver(effort);
    CpSolverStatus status = solver.solve(model);
    double bound = solver.bestObjectiveBound() * unit + direction * 0.5 * columns.elements() * unit;
    int[] sets = new int[chosen.length];
    int count = 0;
    if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
      for (int set = 0; set < chosen.length; set++) {
        if (solver.booleanValue(chosen[set])) {
          sets[count++] = set;
        }
      }
    }
    return new Answer(Arrays.copyOf(sets, count), bound);
  }

  private static double unit(double[] values) {
    double total = Arrays.stream(values).sum();
    return total > 0 ? total / FINENESS : 1;
  }

  private static long[] whole(double[] values, double unit) {
    return Arrays.stream(values).mapToLong(value -> Math.round(value / unit)).toArray();
  }
}
