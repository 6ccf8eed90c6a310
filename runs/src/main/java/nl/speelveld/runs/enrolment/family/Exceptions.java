package nl.speelveld.runs.enrolment.family;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.runs.enrolment.family.WhyClosed.NotForBoth;
import nl.speelveld.runs.enrolment.family.WhyClosed.SiblingJustPlaced;
import nl.speelveld.runs.enrolment.family.WhyClosed.Traded;
import nl.speelveld.runs.enrolment.family.WhyClosed.WentEarlier;

/// Who may be passed over by the rules of a round although class and number come before those of
/// the last one in, and what they are told then.
final class Exceptions {
  private final Market market;
  private final Mechanism mechanism;
  private final Set<String> withoutClaim;
  private final BitSet pairs = new BitSet();

  private Exceptions(FamilyRound family) {
    market = family.round().market();
    mechanism = family.round().rules().mechanism();
    withoutClaim = family.since().withoutClaim();
    if (family.round().rules().lists().together().isPresent()) {
      family.round().companions().stream().flatMap(List::stream).forEach(pairs::set);
    }
  }

  static Exceptions of(FamilyRound family) {
    return new Exceptions(family);
  }

  /// Whether this applicant may be passed over.
  boolean mayBePassedOver(int applicant) {
    return hasNoClaim(applicant)
        || pairs.get(applicant)
        || switch (mechanism) {
          case Mechanism.DeferredAcceptance() -> false;
          case Mechanism.SchoolProposing() -> false;
          case Mechanism.StableImprovementCycles() -> true;
          case Mechanism.EfficiencyAdjusted ignored -> true;
          case Mechanism.GradeByGrade ignored -> true;
          case Mechanism.ImmediateAcceptance ignored -> true;
          case Mechanism.TopTradingCycles() -> true;
          case Mechanism.SerialDictatorship() -> true;
        };
  }

  private boolean hasNoClaim(int applicant) {
    return withoutClaim.contains(market.applicant(applicant));
  }

  /// What somebody is told who was passed over.
  WhyClosed passedOver(int applicant) {
    if (hasNoClaim(applicant)) {
      return new WentEarlier();
    }
    if (pairs.get(applicant)) {
      return new NotForBoth();
    }
    return switch (mechanism) {
      case Mechanism.StableImprovementCycles() -> new Traded();
      case Mechanism.EfficiencyAdjusted ignored -> new Traded();
      case Mechanism.GradeByGrade ignored -> new SiblingJustPlaced();
      case Mechanism.DeferredAcceptance() -> new WentEarlier();
      case Mechanism.SchoolProposing() -> new WentEarlier();
      case Mechanism.ImmediateAcceptance ignored -> new WentEarlier();
      case Mechanism.TopTradingCycles() -> new WentEarlier();
      case Mechanism.SerialDictatorship() -> new WentEarlier();
    };
  }

  /// Whether the last one in and this applicant were held against each other by class and number:
  /// under immediate acceptance only with a choice of the same rank.
  boolean areCompared(int ownRank, int rankOfLast) {
    return mechanism.followsClasses()
        || mechanism instanceof Mechanism.ImmediateAcceptance && ownRank == rankOfLast;
  }
}
