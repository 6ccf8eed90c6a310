package nl.speelveld.runs.enrolment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.deferred.SchoolProposing;
import nl.speelveld.matching.efficient.EfficiencyAdjusted;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.mechanism.ImmediateAcceptance;
import nl.speelveld.matching.mechanism.TopTradingCycles;

/// How a single market with its keys is assigned, by the names that files of markets use.
public enum MarketMechanism {
  /// Deferred acceptance, applicants propose.
  DA_APPLICANT,
  /// Deferred acceptance, schools propose.
  DA_SCHOOL,
  /// Immediate acceptance: round k is everybody's k-th programme.
  BOSTON,
  /// Immediate acceptance that passes over programmes that are full.
  BOSTON_ADAPTIVE,
  /// Top trading cycles.
  TTC,
  /// Efficiency adjusted deferred acceptance with the consent of some.
  EADA;

  /// The mechanism of this name.
  public static Optional<MarketMechanism> find(String name) {
    return Arrays.stream(values()).filter(its -> its.name().equals(name)).findFirst();
  }

  /// The assignment.
  ///
  /// @param consents rows of those who agree to be overtaken where it costs them nothing
  public Assignment assign(Market market, Priorities priorities, Set<Integer> consents) {
    return switch (this) {
      case DA_APPLICANT -> DeferredAcceptance.assign(market, priorities);
      case DA_SCHOOL -> SchoolProposing.assign(market, priorities);
      case BOSTON -> ImmediateAcceptance.assign(market, priorities);
      case BOSTON_ADAPTIVE -> ImmediateAcceptance.adaptive(market, priorities);
      case TTC -> TopTradingCycles.assign(market, priorities);
      case EADA -> {
        BitSet consenting = new BitSet();
        consents.forEach(consenting::set);
        yield EfficiencyAdjusted.assign(market, priorities, consenting);
      }
    };
  }
}
