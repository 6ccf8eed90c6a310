package nl.speelveld.matching.outcome;

import java.util.List;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.proof.Evidence;
import nl.speelveld.matching.proof.Fairness;
import nl.speelveld.matching.proof.Promise;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.table.finding.Findings;

/// Who has which seat, by which keys, and what that outcome promises.
///
/// @param round the round that was assigned
/// @param assignment who has which seat; its market is the one in force, in which seats may be more
///   than those of the round, as the steps tell
/// @param priorities the keys by which seats were given, for the wishes of that market
/// @param fairness what nobody can object to under the mechanism of the rules
/// @param promises what families may count on, to be checked on the outcome
/// @param steps what was done, in order
public record RoundOutcome(
    PreparedRound round,
    Assignment assignment,
    Priorities priorities,
    Fairness fairness,
    List<Promise> promises,
    List<OutcomeStep> steps) {
  public RoundOutcome {
    promises = List.copyOf(promises);
    steps = List.copyOf(steps);
  }

  /// The lists, classes and seats in force.
  public Market market() {
    return assignment.market();
  }

  /// The seat groups that have other seats than the rules divided.
  public List<OutcomeStep.SeatsChanged> seatsChanged() {
    return steps.stream()
        .filter(OutcomeStep.SeatsChanged.class::isInstance)
        .map(OutcomeStep.SeatsChanged.class::cast)
        .toList();
  }

  /// What people should know of it before it is published: pairs that were split, seats that were
  /// added.
  public Findings findings() {
    return StepFindings.of(market(), steps);
  }

  /// Whether class and number alone say why somebody was refused, so that a cut-off tells each
  /// family the reason. Otherwise the mechanism passes over keys, and a letter may not speak of
  /// them so.
  public boolean isDecidedByKeys() {
    return fairness instanceof Fairness.ByKey;
  }

  /// Whether deferred acceptance on the lists, keys and seats in force comes to the same places, so
  /// that anybody can recount them so from what is published. Always so where the mechanism is
  /// deferred acceptance and nothing changes seats but promises; where twins bring seats or equals
  /// are treated alike nearly always, but not in every round. Cost: one deferred acceptance.
  public boolean isRecountedByDeferredAcceptance() {
    return DeferredAcceptance.assign(market(), priorities).equals(assignment);
  }

  /// What a claim of this outcome is checked against: its fairness and its promises.
  public Evidence evidence() {
    return Evidence.ofListsAlone(fairness).with(promises);
  }
}
