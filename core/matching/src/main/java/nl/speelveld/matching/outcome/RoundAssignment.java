package nl.speelveld.matching.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.proof.Fairness;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.rules.Mechanism;

/// Carries out the rules of a round.
///
/// The mechanism of the rules places everybody by lists, classes and numbers. Where somebody has
/// less than was promised, the fewest seats are added that keep the promise, and the outcome is
/// that of the mechanism with these seats; so an extra seat is never given past others who wait for
/// it. Equal input gives an equal outcome. Cost: that of the mechanism, and where seats must be
/// added as many times that as are tried.
public final class RoundAssignment {
  private RoundAssignment() {}

  /// The outcome with one number for everybody; those who share a number get neighbouring ones, as
  /// [PreparedRound#together] says.
  public static RoundOutcome of(PreparedRound round, LotteryDraw draw) {
    return of(round, LotteryNumbers.one(round.together(draw)));
  }

  /// The outcome with the numbers of the draw, in which those who share a number are neighbours.
  public static RoundOutcome of(PreparedRound round, LotteryNumbers numbers) {
    return of(round, numbers, round.priorities(numbers));
  }

  /// The outcome by keys that are given: those of the frozen round where some left since, whose
  /// place in an order of call stays empty.
  public static RoundOutcome of(
      PreparedRound round, LotteryNumbers numbers, Priorities priorities) {
    if (round.rules().mechanism() instanceof Mechanism.GradeByGrade grades) {
      return ofGrades(round, grades, priorities);
    }
    Placing placing = Placing.of(round, numbers, priorities);
    Placed placed = placing.place(round.market());
    List<OutcomeStep> steps = new ArrayList<>();
    PromisedPlaces promised = PromisedPlaces.of(round);
    if (promised.broken(placed.assignment()) > 0) {
      placed =
          new SeatsForPromises(placing, priorities, promised).keep(round.market(), isPlain(round));
    }
    steps.addAll(placed.steps());
    steps.add(new OutcomeStep.Assigned(placed.assignment().placed()));
    return new RoundOutcome(
        round,
        placed.assignment(),
        priorities,
        fairness(round, placed.together()),
        RoundPromises.of(round),
        steps);
  }

  private static RoundOutcome ofGrades(
      PreparedRound round, Mechanism.GradeByGrade grades, Priorities priorities) {
    GradesInTurn.Decided decided = GradesInTurn.decide(round, grades, priorities);
    List<OutcomeStep> steps = new ArrayList<>(decided.steps());
    steps.add(new OutcomeStep.Assigned(decided.assignment().placed()));
    return new RoundOutcome(
        round,
        decided.assignment(),
        decided.priorities(),
        new Fairness.ByKey(),
        RoundPromises.of(round),
        steps);
  }

  /// Whether deferred acceptance decides, or a mechanism that gives nobody less.
  private static boolean isPlain(PreparedRound round) {
    Market market = round.market();
    return !round.rules().seats().twinsOver()
        && round.rules().lists().together().isEmpty()
        && IntStream.range(0, market.seatGroups().size())
            .allMatch(group -> round.findEqualTreatment(group).isEmpty());
  }

  private static Fairness fairness(PreparedRound round, Set<Integer> together) {
    return switch (round.rules().mechanism()) {
      case Mechanism.DeferredAcceptance() ->
          together.isEmpty() ? new Fairness.ByKey() : new Fairness.ExceptTogether(together);
      case Mechanism.SchoolProposing() -> new Fairness.ByKey();
      case Mechanism.GradeByGrade ignored -> new Fairness.ByKey();
      case Mechanism.StableImprovementCycles() -> new Fairness.ByClass();
      case Mechanism.EfficiencyAdjusted ignored ->
          new Fairness.ByKeyUnlessConsented(
              IntStream.range(0, round.market().applicants())
                  .filter(round::consents)
                  .boxed()
                  .collect(Collectors.toSet()));
      case Mechanism.ImmediateAcceptance ignored -> new Fairness.NotPromised();
      case Mechanism.TopTradingCycles() -> new Fairness.NotPromised();
      case Mechanism.SerialDictatorship() -> new Fairness.NotPromised();
    };
  }
}
