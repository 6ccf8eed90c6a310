package nl.speelveld.optimisation.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.optimisation.proof.Effort;

/// Puts items into bins within their room, so that the surpluses of the bins, where they are above
/// 0, add up to as little as possible.
///
///     min Σ_s max(0, Σ_i surplus_i x_is)     Σ_s x_is = 1,  Σ_i size_i x_is ≤ room_s
///
/// Everything is counted in whole numbers, so the answer is exact. Demands (see [#demand]) may be
/// added and the question solved again.
public final class Partition {
  private final CpModel model = new CpModel();
  private final BoolVar[][] in; // [item][bin]; in a bin that is not allowed, the fixed 0
  private final boolean[][] allowed;
  private final Items items;
  private double workLeft;

  /// What is put into bins.
  ///
  /// @param size of each item
  /// @param surplus of each item; they add up to 0
  /// @param room of each bin
  public record Items(long[] size, long[] surplus, long[] room) {}

  /// The bin of each item, where a solution was found, and the sum below which nothing goes.
  ///
  /// @param finished whether there is nothing left to search
  public record Answer(Optional<int[]> bins, double bound, boolean finished) {}

  /// Prepares the question.
  ///
  /// @param allowed whether an item may be in a bin, `allowed[item][bin]`
  public Partition(Items items, boolean[][] allowed, Effort effort) {
    NativeCode.load();
    this.items = items;
    this.allowed = allowed;
    workLeft = effort.work();
    int bins = items.room().length;
    in = new BoolVar[items.size().length][bins];
    long most = 0;
    BoolVar never = model.newBoolVar("");
    model.addEquality(never, 0);
    for (int item = 0; item < in.length; item++) {
      most += Math.abs(items.surplus()[item]);
      List<Literal> places = new ArrayList<>();
      for (int bin = 0; bin < bins; bin++) {
        in[item][bin] = allowed[item][bin] ? model.newBoolVar("") : never;
        if (allowed[item][bin]) {
          places.add(in[item][bin]);
        }
      }
      model.addExactlyOne(places);
    }
    LinearExprBuilder total = LinearExpr.newBuilder();
    for (int bin = 0; bin < bins; bin++) {
      IntVar above = model.newIntVar(0, most, "");
      model.addGreaterOrEqual(above, sum(bin, items.surplus()));
      model.addLessOrEqual(sum(bin, items.size()), items.room()[bin]);
      total.add(above);
    }
    model.minimize(total);
  }

  private LinearExpr sum(int bin, long[] weight) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int item = 0; item < in.length; item++) {
      if (allowed[item][bin]) {
        sum.addTerm(in[item][bin], weight[item]);
      }
    }
    return sum.build();
  }

  /// From now on an item may be in a bin only where at least one of the others is.
  public void demand(int item, int bin, List<Integer> others) {
    if (!allowed[item][bin]) {
      return;
    }
    List<Literal> any = new ArrayList<>();
    any.add(in[item][bin].not());
    for (int other : others) {
      if (allowed[other][bin]) {
        any.add(in[other][bin]);
      }
    }
    model.addBoolOr(any);
  }

  /// The best answer with the work that is left; what it takes is taken from the rest.
  public Answer solve() {
    if (workLeft <= 0) {
      return new Answer(Optional.empty(), 0, false);
    }
    CpSolver solver = NativeCode.integerSolver(new Effort(workLeft));
    CpSolverStatus status = solver.solve(model);
    workLeft -= solver.response().getDeterministicTime();
    if (status == CpSolverStatus.INFEASIBLE) {
      return new Answer(Optional.empty(), 0, true);
    }
    double bound = Math.max(0, solver.bestObjectiveBound());
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return new Answer(Optional.empty(), bound, false);
    }
    int[] bins = new int[in.length];
    for (int item = 0; item < in.length; item++) {
      for (int bin = 0; bin < items.room().length; bin++) {
        if (allowed[item][bin] && solver.booleanValue(in[item][bin])) {
          bins[item] = bin;
        }
      }
    }
    return new Answer(Optional.of(bins), bound, status == CpSolverStatus.OPTIMAL);
  }
}
