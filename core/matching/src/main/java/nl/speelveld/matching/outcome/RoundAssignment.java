package nl.speelveld.matching.outcome;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.exact.ExtraSeats;
import nl.speelveld.matching.exact.Guarantee;
import nl.speelveld.matching.exact.StableExtraSeats;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.proof.Fairness;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.matching.round.PreparedRound;

/// Carries out the rules of a round.
///
/// First the mechanism places everybody by lists, classes and numbers. Who is promised a place on
/// the list and has none gets one by the fewest seats that are added so that the outcome stays what
/// the mechanism promises. Equal input gives an equal outcome. Cost: that of the mechanism, and
/// where seats must be added as many times that as are tried.
public final class RoundAssignment {
  /// Runs of the mechanism that are spent to prove that fewer seats cannot keep a promise.
  private static final long MOST_RUNS = 2_000;

  private RoundAssignment() {}

  /// The outcome with one number for everybody.
  public static RoundOutcome of(PreparedRound round, LotteryDraw draw) {
    return of(round, LotteryNumbers.one(draw));
  }

  /// The outcome with the numbers of the draw.
  public static RoundOutcome of(PreparedRound round, LotteryNumbers numbers) {
    Priorities priorities = round.priorities(numbers);
    List<OutcomeStep> steps = new ArrayList<>();
    Assignment first = DeferredAcceptance.assign(round.market(), priorities);
    steps.add(new OutcomeStep.Assigned(first.placed()));
    Assignment assignment = withPlacesPromised(round, first, priorities, steps);
    return new RoundOutcome(
        round, assignment, priorities, new Fairness.ByKey(), RoundPromises.of(round), steps);
  }

  private static Assignment withPlacesPromised(
      PreparedRound round, Assignment first, Priorities priorities, List<OutcomeStep> steps) {
    Guarantee promised = Guarantee.to(first.market(), round::isPromisedPlace);
    boolean kept = true;
    for (int applicant = 0; applicant < first.market().applicants(); applicant++) {
      kept &= !promised.holds(applicant) || first.findWish(applicant).isPresent();
    }
    if (kept) {
      return first;
    }
    ExtraSeats extra = StableExtraSeats.find(first.market(), priorities, promised, MOST_RUNS);
    for (int group = 0; group < first.market().seatGroups().size(); group++) {
      if (extra.added(group) > 0) {
        int before = first.market().seats(group);
        steps.add(
            new OutcomeStep.SeatsChanged(
                group, before, before + extra.added(group), OutcomeStep.Why.PLACE_PROMISED));
      }
    }
    steps.add(new OutcomeStep.PromiseKept(extra.total(), extra.least()));
    return extra.assignment();
  }
}
