package nl.speelveld.matching.outcome;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.deferred.SchoolProposing;
import nl.speelveld.matching.efficient.EfficiencyAdjusted;
import nl.speelveld.matching.efficient.StableImprovement;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.mechanism.EqualTreatment;
import nl.speelveld.matching.mechanism.ImmediateAcceptance;
import nl.speelveld.matching.mechanism.SerialDictatorship;
import nl.speelveld.matching.mechanism.TopTradingCycles;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.rules.Mechanism;

/// The mechanism of a round, ready to be run on its market with these or more seats.
interface Placing {
  /// Places everybody. The market has the wishes of the round, and may have other seats.
  Placed place(Market market);

  /// The mechanism that the rules name.
  static Placing of(PreparedRound round, LotteryNumbers numbers, Priorities priorities) {
    return switch (round.rules().mechanism()) {
      case Mechanism.DeferredAcceptance() -> deferred(round, priorities);
      case Mechanism.SchoolProposing() ->
          market -> Placed.of(SchoolProposing.assign(market, priorities));
      case Mechanism.ImmediateAcceptance(boolean adaptive) ->
          market ->
              Placed.of(
                  adaptive
                      ? ImmediateAcceptance.adaptive(market, priorities)
                      : ImmediateAcceptance.assign(market, priorities));
      case Mechanism.TopTradingCycles() ->
          market -> Placed.of(TopTradingCycles.assign(market, priorities));
      case Mechanism.SerialDictatorship() -> {
        LotteryDraw draw = oneNumber(round.market(), numbers);
        yield market -> Placed.of(SerialDictatorship.assign(market, draw));
      }
      case Mechanism.StableImprovementCycles() ->
          market -> {
            Assignment first = DeferredAcceptance.assign(market, priorities);
            return improved(first, StableImprovement.improve(first));
          };
      case Mechanism.EfficiencyAdjusted ignored -> {
        BitSet consents = consents(round);
        yield market ->
            improved(
                DeferredAcceptance.assign(market, priorities),
                EfficiencyAdjusted.assign(market, priorities, consents));
      }
      case Mechanism.GradeByGrade grades ->
          throw new IllegalStateException(
              "grades of (" + grades.gradeColumn() + ") are decided in turn: see GradesInTurn");
    };
  }

  private static Placing deferred(PreparedRound round, Priorities priorities) {
    List<EqualTreatment.Way> ways = ways(round);
    if (ways.stream().anyMatch(way -> way != EqualTreatment.Way.BY_NUMBER)) {
      return market ->
          Placed.changing(
              market,
              EqualTreatment.assign(market, priorities, ways, round::areEqual),
              OutcomeStep.Why.EQUALS);
    }
    if (round.rules().seats().twinsOver()) {
      return new TwinsAsOne(round.companions(), priorities);
    }
    return round.rules().lists().together().isPresent()
        ? new PairsTogether(
            round.companions(), priorities, round.rules().lists().together().orElseThrow())
        : market -> Placed.of(DeferredAcceptance.assign(market, priorities));
  }

  private static List<EqualTreatment.Way> ways(PreparedRound round) {
    return IntStream.range(0, round.market().seatGroups().size())
        .mapToObj(group ->
            round
                .findEqualTreatment(group)
                .map(rule -> rule.letIn() ? EqualTreatment.Way.ALL_IN : EqualTreatment.Way.ALL_OUT)
                .orElse(EqualTreatment.Way.BY_NUMBER))
        .toList();
  }

  /// The one number of each applicant; who wishes nothing goes last.
  private static LotteryDraw oneNumber(Market market, LotteryNumbers numbers) {
    return LotteryDraw.byValue(
        IntStream.range(0, market.applicants())
            .mapToLong(row ->
                market.from(row) < market.from(row + 1)
                    ? numbers.of(row, market.from(row), "")
                    : Integer.MAX_VALUE + 1L + row)
            .toArray());
  }

  private static BitSet consents(PreparedRound round) {
    BitSet consents = new BitSet();
    for (int applicant = 0; applicant < round.market().applicants(); applicant++) {
      consents.set(applicant, round.consents(applicant));
    }
    return consents;
  }

  private static Placed improved(Assignment before, Assignment after) {
    int better = 0;
    for (int applicant = 0; applicant < before.market().applicants(); applicant++) {
      better += after.reached(applicant) < before.reached(applicant) ? 1 : 0;
    }
    return new Placed(after, List.of(new OutcomeStep.Improved(better)), java.util.Set.of());
  }
}
