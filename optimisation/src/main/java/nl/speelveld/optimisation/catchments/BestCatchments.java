package nl.speelveld.optimisation.catchments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.optimisation.proof.Effort;
import nl.speelveld.optimisation.proof.Proof;
import nl.speelveld.optimisation.solver.Partition;

/// The catchment areas of least dissimilarity.
///
/// Every block goes to one school within seats and distance; D of the areas is made small by an
/// integer program in whole pupils (fractions are rounded to thousandths of a pupil). Areas that
/// must hang together are asked for step by step: solve, find a part that is cut off from its
/// school, ask that whoever is in it also takes one of the blocks around it, and solve again. Each
/// step only forbids what is no answer, so the bound of every step is true, and the steps end
/// because there are finitely many parts.
///
/// Cost: 100 blocks × 8 schools about a second; areas that hang together some seconds. Checked
/// against proven optima of others and against all drawings of small towns.
public final class BestCatchments {
  private final CatchmentQuestion question;
  private final Areas areas;
  private final Partition partition;
  private final double unit;

  private BestCatchments(CatchmentQuestion question, Effort effort) {
    if (question.check().hasErrors()) {
      throw new IllegalArgumentException(
          "question has errors (" + question.check().kept() + "). Show them to the user first.");
    }
    this.question = question;
    areas = new Areas(question);
    long fine =
        question.blocks().stream().allMatch(block -> whole(block.inGroup()) && whole(block.rest()))
            ? 1
            : 1000;
    long[] inGroup =
        rounded(fine, question.blocks().stream().mapToDouble(Block::inGroup).toArray());
    long[] rest = rounded(fine, question.blocks().stream().mapToDouble(Block::rest).toArray());
    long allInGroup = IntStream.range(0, inGroup.length).mapToLong(block -> inGroup[block]).sum();
    long allRest = IntStream.range(0, rest.length).mapToLong(block -> rest[block]).sum();
    // D = Σ max(0, a_s/A − b_s/B), so A·B·D is a whole number
    unit = 1.0 / allInGroup / allRest;
    long[] surplus = new long[inGroup.length];
    long[] size = new long[inGroup.length];
    for (int block = 0; block < surplus.length; block++) {
      surplus[block] =
          Math.subtractExact(
              Math.multiplyExact(inGroup[block], allRest),
              Math.multiplyExact(rest[block], allInGroup));
      size[block] = inGroup[block] + rest[block];
    }
    long[] room =
        question.seats().stream()
            .mapToLong(seats -> (long) Math.floor(seats * fine + 1e-6))
            .toArray();
    partition = new Partition(new Partition.Items(size, surplus, room), areas.allowed(), effort);
  }

  /// The best drawing with the usual effort.
  ///
  /// @throws IllegalArgumentException where [CatchmentQuestion#check] has an error
  public static Drawing of(CatchmentQuestion question) {
    return of(question, Effort.usual());
  }

  /// The best drawing that this effort finds, with the gap where it does not suffice for a proof.
  public static Drawing of(CatchmentQuestion question, Effort effort) {
    return new BestCatchments(question, effort).draw();
  }

  private Drawing draw() {
    for (Areas.Demand demand : areas.firstDemands()) {
      partition.demand(demand.block(), demand.school(), demand.oneOf());
    }
    Optional<int[]> best = Optional.of(areas.present()).filter(areas::isAllowed);
    double bound = 0;
    while (true) {
      Partition.Answer answer = partition.solve();
      bound = Math.max(bound, answer.bound() * unit);
      if (answer.bins().isEmpty()) {
        double limit = bound;
        return best.map(drawing -> drawn(drawing, limit))
            .orElse(new Drawing.None(answer.finished()));
      }
      int[] found = answer.bins().orElseThrow();
      List<Areas.Demand> demands = areas.cutOff(found);
      int[] repaired = areas.repaired(found);
      if (areas.isAllowed(repaired)
          && best.map(old -> areas.dissimilarity(repaired) < areas.dissimilarity(old))
              .orElse(true)) {
        best = Optional.of(repaired);
      }
      if (demands.isEmpty()) {
        return drawn(best.orElseThrow(), bound);
      }
      demands.forEach(demand -> partition.demand(demand.block(), demand.school(), demand.oneOf()));
    }
  }

  private Drawing drawn(int[] schoolOfBlock, double bound) {
    double moved = 0;
    double all = 0;
    for (int block = 0; block < schoolOfBlock.length; block++) {
      double pupils = question.blocks().get(block).pupils();
      all += pupils;
      moved += schoolOfBlock[block] == question.blocks().get(block).school() ? 0 : pupils;
    }
    return new Drawing.Drawn(
        areas.dissimilarity(areas.present()),
        new Proof(areas.dissimilarity(schoolOfBlock), bound),
        IntStream.of(schoolOfBlock).boxed().toList(),
        moved / all);
  }

  private static boolean whole(double pupils) {
    return pupils == Math.rint(pupils);
  }

  private static long[] rounded(long fine, double[] pupils) {
    return Arrays.stream(pupils).mapToLong(one -> Math.round(one * fine)).toArray();
  }
}
