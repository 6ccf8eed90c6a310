package nl.speelveld.optimisation.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;

/// A linear program to be made small, which may be changed and solved again from where it stood.
///
/// Variables and rows are numbered from 0 in the order in which they are added. Not shared between
/// threads; closing it gives the native memory back.
public final class LinearProgram implements AutoCloseable {
  private final MPSolver solver;
  private final List<MPVariable> variables = new ArrayList<>();
  private final List<MPConstraint> rows = new ArrayList<>();

  /// What came of a solution.
  public enum Outcome {
    /// The best solution was found.
    SOLVED,
    /// No solution keeps all rows.
    NO_SOLUTION
  }

  /// An empty program.
  public LinearProgram() {
    NativeCode.load();
    // why GLOP: 0.7 s of work for 604 cells × 25 schools where HiGHS takes 1.8 and PDLP 9, and the
    // next point in 0.2 from the basis of the last; CLP is as fast but stumbles more on wide steps
    solver = MPSolver.createSolver("GLOP");
    solver.objective().setMinimization();
  }

  /// Adds a variable of at least 0 and gives its number.
  public int variable(double most, double cost) {
    MPVariable variable = solver.makeNumVar(0, most, "");
    if (cost != 0) {
      solver.objective().setCoefficient(variable, cost);
    }
    variables.add(variable);
    return variables.size() - 1;
  }

  /// Adds an empty row `least ≤ … ≤ most` and gives its number.
  public int row(double least, double most) {
    rows.add(solver.makeConstraint(least, most, ""));
    return rows.size() - 1;
  }

  /// Sets how often a variable counts in a row.
  public void set(int row, int variable, double times) {
    rows.get(row).setCoefficient(variables.get(variable), times);
  }

  /// Changes the limits of a row.
  public void limit(int row, double least, double most) {
    rows.get(row).setBounds(least, most);
  }

  /// Solves, from the last solution where there is one.
  public Outcome solve() {
    MPSolver.ResultStatus status = solver.solve();
    return switch (status) {
      case OPTIMAL -> Outcome.SOLVED;
      case INFEASIBLE -> Outcome.NO_SOLUTION;
      default ->
          throw new IllegalStateException(
              "the linear program of ("
                  + variables.size()
                  + ") variables and ("
                  + rows.size()
                  + ") rows ended as ("
                  + status
                  + "). Look for a variable without a limit or counts of very unequal size.");
    };
  }

  /// The value of a variable in the solution.
  public double value(int variable) {
    return variables.get(variable).solutionValue();
  }

  /// By how much the optimum rises when the limit of a row rises by one (its dual value).
  public double price(int row) {
    return rows.get(row).dualValue();
  }

  @Override
  public void close() {
    solver.delete();
  }
}
