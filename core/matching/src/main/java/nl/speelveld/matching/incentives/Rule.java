package nl.speelveld.matching.incentives;

import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.efficient.EfficiencyAdjusted;
import nl.speelveld.matching.efficient.StableImprovement;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.mechanism.ImmediateAcceptance;

/// How lists become places, with one number per applicant. Your own is a lambda.
@FunctionalInterface
public interface Rule {
  /// The outcome when these lists are handed in.
  Assignment assign(Market lists, LotteryDraw draw);

  /// Deferred acceptance: no false list helps.
  static Rule deferredAcceptance() {
    return (lists, draw) -> DeferredAcceptance.assign(lists, Priorities.of(lists, draw));
  }

  /// Immediate acceptance (the Boston rule).
  static Rule immediateAcceptance() {
    return (lists, draw) -> ImmediateAcceptance.assign(lists, Priorities.of(lists, draw));
  }

  /// Immediate acceptance that skips full groups.
  static Rule adaptiveImmediateAcceptance() {
    return (lists, draw) -> ImmediateAcceptance.adaptive(lists, Priorities.of(lists, draw));
  }

  /// Efficiency-adjusted deferred acceptance, everybody consenting.
  static Rule efficiencyAdjusted() {
    return (lists, draw) -> EfficiencyAdjusted.assign(lists, Priorities.of(lists, draw));
  }

  /// Deferred acceptance followed by stable improvement cycles.
  static Rule stableImprovement() {
    return (lists, draw) -> StableImprovement.improve(deferredAcceptance().assign(lists, draw));
  }

  /// Deferred acceptance with priority at the first choice alone: there the class counts; at all
  /// other wishes one is last, whatever the class, and only the number counts.
  static Rule rankedFirst() {
    return (lists, draw) -> deferredAcceptance().assign(RankedFirst.classes(lists), draw);
  }
}
