package nl.speelveld.runs.enrolment.family;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.account.WouldNotHaveHelped;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.TieBreakRule;

/// What would not have helped, as far as the rules in force make it true for everybody, whatever
/// others did.
final class TrueStatements {
  private TrueStatements() {}

  /// The statements for who applied in time.
  static List<NoHelp> of(FamilyRound round) {
    RoundRules rules = round.round().rules();
    boolean keyed = round.draw().kind() == DrawKind.LOTTERY;
    WouldNotHaveHelped.Facts facts =
        new WouldNotHaveHelped.Facts(
            noFalseListHelps(rules.mechanism()),
            classesAskTheList(rules),
            listsChangeTheRest(rules),
            true,
            keyed);
    List<NoHelp> statements = new ArrayList<>();
    for (WouldNotHaveHelped its : WouldNotHaveHelped.of(facts)) {
      switch (its) {
        case ANOTHER_ORDER -> statements.add(NoHelp.OTHER_ORDER);
        case A_SHORTER_LIST -> statements.add(NoHelp.SHORTER_LIST);
        case HANDING_IN_EARLIER -> statements.add(NoHelp.EARLIER);
        case APPLYING_AGAIN -> statements.add(NoHelp.AGAIN);
        case A_LONGER_LIST -> {} // why: to who has no place it would read as if more was useless
      }
    }
    if (round.since().placedOutside().isEmpty()) {
      statements.add(NoHelp.CONTACT);
    }
    return List.copyOf(statements);
  }

  /// Dubins & Freedman 1981, Roth 1982 (deferred acceptance and top trading cycles); in serial
  /// dictatorship each takes the best that is left.
  private static boolean noFalseListHelps(Mechanism mechanism) {
    return switch (mechanism) {
      case Mechanism.DeferredAcceptance() -> true;
      case Mechanism.TopTradingCycles() -> true;
      case Mechanism.SerialDictatorship() -> true;
      case Mechanism.SchoolProposing() -> false;
      case Mechanism.ImmediateAcceptance ignored -> false;
      case Mechanism.StableImprovementCycles() -> false;
      case Mechanism.EfficiencyAdjusted ignored -> false;
      case Mechanism.GradeByGrade ignored -> false;
    };
  }

  private static boolean classesAskTheList(RoundRules rules) {
    return rules.priorities().stream().anyMatch(rule -> rule.when().asksRank())
        || rules.guarantees().stream()
            .anyMatch(its -> its instanceof Guarantee.SeatAt seat && seat.when().asksRank());
  }

  /// Back-up programmes, a promise that depends on the list, joint applications and a seat more for
  /// twins, shares among all who ask, equals who are let in together: each makes something else
  /// than the wishes follow from a list.
  private static boolean listsChangeTheRest(RoundRules rules) {
    return rules.lists().backUp().isPresent()
        || rules.seats().twinsOver()
        || rules.lists().together().isPresent()
        || rules.tieBreak() instanceof TieBreakRule.EqualsTogether
        || rules.guarantees().stream().anyMatch(its -> !(its instanceof Guarantee.SeatAt))
        || rules.seats().general().stream().anyMatch(TrueStatements::treatsAllTogether)
        || rules.seats().byProgramme().values().stream()
            .flatMap(List::stream)
            .anyMatch(TrueStatements::treatsAllTogether);
  }

  private static boolean treatsAllTogether(SeatRules.ContingentRule part) {
    return !part.rates().isEmpty() || part.tieBreak() instanceof TieBreakRule.EqualsTogether;
  }
}
