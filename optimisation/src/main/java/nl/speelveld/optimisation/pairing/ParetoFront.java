package nl.speelveld.optimisation.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.optimisation.proof.Effort;
import nl.speelveld.optimisation.solver.SetPacking;

/// What joining schools brings for how much travel: the best choices of groups, from the cheapest
/// to the one that brings most. None of them is beaten by another in both.
///
/// Evenly spaced budgets of travel are asked for one after another; each point is the most that a
/// budget can bring, proven, at the least travel that brings it. Points between them may be
/// missing; ask for more steps. Cost: two small integer programs a step.
public final class ParetoFront {
  private final PairingQuestion question;
  private final List<List<Grouping>> all;
  private final List<Grouping> ways;
  private final SetPacking.Columns columns;
  private final double[] metres;
  private final Effort effort;

  private ParetoFront(PairingQuestion question, Effort effort) {
    this.question = question;
    this.effort = effort;
    all = Groupings.of(question);
    ways = all.stream().flatMap(List::stream).filter(way -> way.gain() > 0).toList();
    columns = BestPairing.columns(question, ways);
    metres = ways.stream().mapToDouble(Grouping::extraPupilMetres).toArray();
  }

  /// The front in so many steps, 1 or more; equal points are told once.
  ///
  /// @throws IllegalArgumentException where [PairingQuestion#check] has an error
  public static List<PairingAnswer> of(PairingQuestion question, int steps, Effort effort) {
    ParetoFront front = new ParetoFront(question, effort);
    double most = front.point(Double.POSITIVE_INFINITY).extraPupilMetres();
    List<PairingAnswer> points = new ArrayList<>();
    for (int step = 0; step <= steps; step++) {
      PairingAnswer point = front.point(most * step / steps);
      if (points.isEmpty() || better(point, points.getLast())) {
        points.add(point);
      }
    }
    return List.copyOf(points);
  }

  private static boolean better(PairingAnswer point, PairingAnswer last) {
    return Math.abs(point.after() - point.before())
        > Math.abs(last.after() - last.before()) + 1e-12;
  }

  private PairingAnswer point(double budget) {
    double total = Arrays.stream(metres).sum();
    SetPacking.Answer most =
        SetPacking.best(columns, new SetPacking.Budget(metres, Math.min(budget, total)), effort);
    double gain = gain(most.sets());
    SetPacking.Answer cheapest =
        SetPacking.cheapest(columns, new SetPacking.Budget(metres, total), gain, effort);
    boolean asGood = gain(cheapest.sets()) >= gain - 1e-10;
    List<Grouping> groups = BestPairing.chosen(ways, asGood ? cheapest.sets() : most.sets());
    return BestPairing.answer(question, groups, most.bound(), all.size());
  }

  private double gain(int[] sets) {
    double sum = 0;
    for (int set : sets) {
      sum += columns.gain()[set];
    }
    return sum;
  }
}
