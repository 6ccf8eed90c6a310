package nl.speelveld.optimisation.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.optimisation.solver.LinearProgram;

/// The frontier as a linear program.
///
///     min Σ_s p_s     p_s − q_s = a_s/A − b_s/B     (|.| split in two; Σp = Σq, so D = Σp)
///     Σ_s x = pupils of the cell and side;  Σ x ≤ seats_s + e_s;  Σ e ≤ extra seats
///     Σ metres · x ≤ mean · pupils;  y ≤ x, y ≤ wanted, Σ y ≥ share · all wanted
///
/// Evenness is counted in thousandths and distance in kilometres, so that all numbers of the program
/// are near one. One program serves all limits: a new one changes three numbers and starts from the
/// last solution.
final class FrontierProgram implements AutoCloseable {
  private static final double FREE = Double.POSITIVE_INFINITY;
  private static final double THOUSANDTHS = 1000;

  private final FrontierQuestion question;
  private final Candidates candidates;
  private final LinearProgram program = new LinearProgram();
  private final boolean leastTravel;
  private final int[] seatRow;
  private final int[] evenRow;
  private final int[] extra;
  private final int extraRow;
  private final int travelRow;
  private final int wishRow;
  private final int[][][] flow; // [cell][side][candidate], −1 where nobody lives

  /// @param leastTravel whether the mean distance is made small instead of D
  FrontierProgram(FrontierQuestion question, Candidates candidates, boolean leastTravel) {
    this.question = question;
    this.candidates = candidates;
    this.leastTravel = leastTravel;
    int schools = question.schools().size();
    seatRow = new int[schools];
    evenRow = new int[schools];
    extra = new int[schools];
    extraRow = program.row(-FREE, 0);
    travelRow = program.row(-FREE, FREE);
    wishRow = program.row(-FREE, FREE);
    for (int school = 0; school < schools; school++) {
      seatRow[school] = program.row(-FREE, question.schools().get(school).seats());
      extra[school] = program.variable(FREE, 0);
      program.set(seatRow[school], extra[school], -1);
      program.set(extraRow, extra[school], 1);
      if (!leastTravel) {
        evenRow[school] = program.row(0, 0);
        program.set(evenRow[school], program.variable(FREE, 1), -1);
        program.set(evenRow[school], program.variable(FREE, 0), 1);
      }
    }
    flow = new int[candidates.cells][2][];
    for (int cell = 0; cell < candidates.cells; cell++) {
      addCell(cell, 0);
      addCell(cell, 1);
    }
  }

  private void addCell(int cell, int side) {
    int[] schools = candidates.schools[cell];
    flow[cell][side] = new int[schools.length];
    Arrays.fill(flow[cell][side], -1);
    double pupils = candidates.pupils(cell, side);
    if (!(pupils > 0)) {
      return;
    }
    int everybody = program.row(pupils, pupils);
    for (int near = 0; near < schools.length; near++) {
      double kilometres = candidates.metres[cell][near] / 1000;
      int variable = program.variable(FREE, leastTravel ? kilometres : 0);
      flow[cell][side][near] = variable;
      program.set(everybody, variable, 1);
      program.set(seatRow[schools[near]], variable, 1);
      if (!leastTravel) {
        program.set(evenRow[schools[near]], variable, evenness(side));
        program.set(travelRow, variable, kilometres);
      }
      double wanted = candidates.wanted[cell][side][near];
      if (wanted > 0) {
        int met = program.variable(wanted, 0);
        int noMoreThanGo = program.row(-FREE, 0);
        program.set(noMoreThanGo, met, 1);
        program.set(noMoreThanGo, variable, -1);
        program.set(wishRow, met, 1);
      }
    }
  }

  private double evenness(int side) {
    return (side == 0 ? THOUSANDTHS : -THOUSANDTHS) / candidates.pupils[side];
  }

  boolean solve(Limit limit, double[] addedSeats) {
    double all = candidates.pupils[0] + candidates.pupils[1];
    for (int school = 0; school < seatRow.length; school++) {
      double seats = question.schools().get(school).seats() + addedSeats[school];
      program.limit(seatRow[school], -FREE, seats);
    }
    program.limit(extraRow, -FREE, limit.extraSeats());
    program.limit(travelRow, -FREE, limit.mostMeanMetres() / 1000 * all);
    program.limit(wishRow, limit.leastFirstChoiceShare() * candidates.allWanted, FREE);
    return program.solve() == LinearProgram.Outcome.SOLVED;
  }

  double[] extraSeats() {
    return Arrays.stream(extra)
        .mapToDouble(program::value)
        .map(seats -> Math.max(0, seats))
        .toArray();
  }

  /// Who goes where; what is below a millionth of a pupil is rounding and goes to the largest flow
  /// of its cell and side, so that everybody is placed.
  List<Flow> flows() {
    List<Flow> flows = new ArrayList<>();
    for (int cell = 0; cell < candidates.cells; cell++) {
      for (int side = 0; side < 2; side++) {
        addFlows(cell, side, flows);
      }
    }
    return flows;
  }

  private void addFlows(int cell, int side, List<Flow> flows) {
    double left = candidates.pupils(cell, side);
    int first = flows.size();
    int largest = -1;
    for (int near = 0; left > 0 && near < flow[cell][side].length; near++) {
      double pupils = program.value(flow[cell][side][near]);
      if (pupils > 1e-6) {
        flows.add(new Flow(cell, side, candidates.schools[cell][near], pupils));
        if (largest < 0 || pupils > flows.get(largest).pupils()) {
          largest = flows.size() - 1;
        }
      }
    }
    double placed = 0;
    for (int at = first; at < flows.size(); at++) {
      placed += flows.get(at).pupils();
    }
    if (largest >= 0) {
      Flow most = flows.get(largest);
      flows.set(largest, new Flow(cell, side, most.school(), most.pupils() + left - placed));
    }
  }

  /// The prices of the last solution, in units of the objective: thousandths of D, or kilometres.
  Prices prices() {
    int schools = seatRow.length;
    double[] seat = new double[schools];
    double[] even = new double[schools];
    for (int school = 0; school < schools; school++) {
      seat[school] = Math.max(0, -program.price(seatRow[school]));
      even[school] = leastTravel ? 0 : Math.clamp(-program.price(evenRow[school]), 0, 1);
    }
    return new Prices(
        seat,
        even,
        leastTravel ? 0 : Math.max(0, -program.price(travelRow)),
        Math.max(0, program.price(wishRow)));
  }

  @Override
  public void close() {
    program.close();
  }

  /// What a seat, evenness at a school, a pupil-kilometre and a first choice are worth.
  record Prices(double[] seat, double[] even, double kilometre, double wish) {}
}
