package nl.speelveld.matching.joint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.deferred.SchoolProposing;
import nl.speelveld.matching.joint.JointOutcome.NoneExists;
import nl.speelveld.matching.joint.JointOutcome.Refutation;
import nl.speelveld.matching.joint.JointOutcome.Stable;
import nl.speelveld.matching.joint.JointOutcome.Unsettled;
import nl.speelveld.matching.market.Assignment;

/// Looks for a stable outcome of a market with pairs: by insertion, then by trying all options.
///
/// With pairs a stable outcome need not exist, and to know whether one does is hard in general
/// (NP-complete: Ronn 1990). With few pairs it is exact, however many apply alone: for each way to
/// give every pair an option or nothing there is one outcome that decides it. Fix the pairs' seats
/// and let the others be placed by deferred acceptance with the schools proposing: then every seat
/// group holds the best keys that it can hold in an outcome stable for the others, so if a pair
/// objects to this one it objects to all. Options are tried from the best sum of places on the
/// joint lists to the worst; where the outcome best for applicants is stable it is taken. Time: the
/// product of the lengths of the joint lists, times one deferred acceptance.
public final class JointSearch {
  private final JointMarket joint;

  private JointSearch(JointMarket joint) {
    this.joint = joint;
  }

  /// How far to look.
  ///
  /// @param moves of the insertion
  /// @param combinations of the pairs' options that are tried at most
  public record Limits(int moves, int combinations) {
    /// 100,000 of both.
    public static Limits usual() {
      return new Limits(100_000, 100_000);
    }
  }

  /// A stable outcome, or a proof that there is none, or neither within the limits.
  public static JointOutcome find(JointMarket joint, Limits limits) {
    if (joint.pairs().isEmpty()) {
      return new Stable(DeferredAcceptance.assign(joint.market(), joint.priorities()));
    }
    var inserted = JointInsertion.run(joint, limits.moves());
    if (JointObjections.of(joint, inserted.assignment()).isEmpty()) {
      return new Stable(inserted.assignment());
    }
    long combinations = 1;
    for (JointList list : joint.pairs()) {
      combinations = Math.min(Integer.MAX_VALUE, combinations * (list.options().size() + 1L));
    }
    return combinations > limits.combinations()
        ? new Unsettled(inserted.circle())
        : new JointSearch(joint).tryAll(inserted.circle());
  }

  private JointOutcome tryAll(List<JointOutcome.Move> circle) {
    List<Refutation> refutations = new ArrayList<>();
    for (List<Integer> options : combinations()) {
      FixedPairs fixed = FixedPairs.of(joint, options);
      Assignment worst = SchoolProposing.assign(fixed.market(), fixed.priorities());
      OptionalInt refused = fixed.findRefused(worst);
      if (refused.isPresent()) {
        int applicant = joint.market().applicantOf(refused.getAsInt());
        refutations.add(new Refutation.NoSeat(options, applicant, refused.getAsInt()));
        continue;
      }
      Assignment best = fixed.inAll(DeferredAcceptance.assign(fixed.market(), fixed.priorities()));
      if (JointObjections.of(joint, best).isEmpty()) {
        return new Stable(best);
      }
      List<JointBlock> blocks = JointObjections.of(joint, fixed.inAll(worst));
      if (blocks.isEmpty()) {
        return new Stable(fixed.inAll(worst));
      }
      refutations.add(refutation(options, blocks.getFirst()));
    }
    return new NoneExists(refutations, circle);
  }

  private static Refutation refutation(List<Integer> options, JointBlock block) {
    return switch (block) {
      case JointBlock.Two(int pair, int option) ->
          new Refutation.PairObjects(options, pair, option);
      case JointBlock.One(int applicant, int wish) ->
          throw new IllegalStateException(
              "applicant ("
                  + applicant
                  + ") objects with wish ("
                  + wish
                  + ") to an outcome that is"
                  + " stable for all who apply alone");
    };
  }

  private List<List<Integer>> combinations() {
    List<List<Integer>> all = new ArrayList<>();
    all.add(List.of());
    for (JointList list : joint.pairs()) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> before : all) {
        for (int option = 0; option <= list.options().size(); option++) {
          List<Integer> one = new ArrayList<>(before);
          one.add(option);
          longer.add(List.copyOf(one));
        }
      }
      all = longer;
    }
    // why: a stable sort keeps the first pairs' better options first among equal sums
    all.sort(Comparator.comparingInt(its -> its.stream().mapToInt(option -> option).sum()));
    return all;
  }
}
