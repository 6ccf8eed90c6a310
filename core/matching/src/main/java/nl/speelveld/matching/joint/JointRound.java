package nl.speelveld.matching.joint;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.joint.JointOutcome.Stable;
import nl.speelveld.matching.joint.JointSearch.Limits;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Priorities;

/// A round with pairs from beginning to end: the search, and where it finds no stable outcome the
/// fallback of the rules.
///
/// The result says for each pair whether it was kept together and, where not, why: the search
/// before the split stands in the result with its proof. Ends in any case, since without pairs
/// deferred acceptance is stable.
public final class JointRound {
  private JointRound() {}

  /// What a round came to.
  ///
  /// @param assignment stable for all who apply alone and for the pairs that were kept together
  /// @param split the pairs that were split, in the order in which that was done
  /// @param failures what each search without an outcome found
  public record Result(Assignment assignment, List<JointList> split, List<JointOutcome> failures) {
    public Result {
      split = List.copyOf(split);
      failures = List.copyOf(failures);
    }
  }

  /// The outcome of a round.
  public static Result assign(JointMarket joint, JointRule rule, Limits limits) {
    List<JointList> split = new ArrayList<>();
    List<JointOutcome> failures = new ArrayList<>();
    JointMarket now = joint;
    JointOutcome found = JointSearch.find(now, limits);
    // Ends: each turn has one pair less, and without pairs there is a stable outcome.
    while (!(found instanceof Stable)) {
      failures.add(found);
      if (rule instanceof JointRule.OneNumber(var draw)) {
        var priorities = Priorities.of(joint.market(), SharedNumber.of(draw, joint.pairs()));
        return new Result(
            DeferredAcceptance.assign(joint.market(), priorities), joint.pairs(), failures);
      }
      split.add(now.pairs().getLast());
      now = now.withoutLastPair();
      found = JointSearch.find(now, limits);
    }
    return new Result(((Stable) found).assignment(), split, failures);
  }
}
