package nl.speelveld.matching.lint;

import java.util.stream.Stream;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.table.finding.Findings;

/// What the mechanism of a round invites families to do, and what else takes away that the true
/// list is the best one.
final class MechanismLint {
  private MechanismLint() {}

  static void lookOver(RoundRules rules, Findings.Collector findings) {
    checkMechanism(rules, findings);
    checkEquals(rules, findings);
    if (rules.seats().twinsOver()) {
      findings.add(new LintFinding.TwinsBringSeats(RuleLint.at("seats twinsOver")));
    }
    if (rules.lists().together().isPresent()) {
      findings.add(new LintFinding.PairsMayBeSplit(RuleLint.at("lists together")));
    }
    rules.guarantees().stream()
        .filter(Guarantee.NearHome.class::isInstance)
        .forEach(near ->
            findings.add(
                new LintFinding.NearHomeAsksAll(
                    RuleLint.at("guarantees " + near.id()), near.id())));
  }

  private static void checkMechanism(RoundRules rules, Findings.Collector findings) {
    var place = RuleLint.at("mechanism");
    switch (rules.mechanism()) {
      case Mechanism.DeferredAcceptance() -> {}
      case Mechanism.SchoolProposing() -> findings.add(new LintFinding.ShorterListMayPay(place));
      case Mechanism.ImmediateAcceptance(boolean adaptive) ->
          findings.add(
              adaptive
                  ? new LintFinding.PopularFirstCostsTurns(place)
                  : new LintFinding.PopularFirstCostsAll(place));
      case Mechanism.TopTradingCycles() -> findings.add(new LintFinding.MayBePassedOver(place));
      case Mechanism.SerialDictatorship() -> {
        if (!rules.priorities().isEmpty()) {
          findings.add(
              new LintFinding.PrioritiesCountNot(place, rules.priorities().getFirst().id()));
        }
      }
      case Mechanism.StableImprovementCycles() ->
          findings.add(new LintFinding.SchoolsToTradeWith(place));
      case Mechanism.EfficiencyAdjusted ignored ->
          findings.add(new LintFinding.OthersListsCount(place));
      case Mechanism.GradeByGrade grades -> {
        if (grades.siblings().isPresent() || grades.togetherColumn().isPresent()) {
          findings.add(new LintFinding.ElderForTheYounger(place));
        }
      }
    }
  }

  private static void checkEquals(RoundRules rules, Findings.Collector findings) {
    Stream.of(
            Stream.of(rules.tieBreak()),
            rules.seats().general().stream().map(ContingentRule::tieBreak),
            rules.seats().byProgramme().values().stream()
                .flatMap(parts -> parts.stream().map(ContingentRule::tieBreak)))
        .flatMap(rule -> rule)
        .filter(TieBreakRule.EqualsTogether.class::isInstance)
        .map(TieBreakRule.EqualsTogether.class::cast)
        .map(TieBreakRule.EqualsTogether::letIn)
        .distinct()
        .forEach(letIn ->
            findings.add(
                letIn
                    ? new LintFinding.EqualsOverSeats(RuleLint.at("tieBreak"))
                    : new LintFinding.EqualsLeaveSeats(RuleLint.at("tieBreak"))));
  }
}
