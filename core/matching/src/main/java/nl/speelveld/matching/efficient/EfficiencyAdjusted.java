package nl.speelveld.matching.efficient;

import java.util.Arrays;
import java.util.BitSet;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Efficiency-adjusted deferred acceptance: applicants whose priority only stands in the way of
/// others, without helping themselves, may let it go.
///
/// Deferred acceptance is run; seat groups that nobody wishes more than the place they have are
/// settled, with all who sit there. Those who were asked and did not consent keep others with a
/// lower key from the groups they would have liked better. Then the rest is run again, until all
/// are settled. Consent never changes one's own place. If everybody consents the outcome is
/// efficient: no one could be better off without somebody worse off; if nobody does, it is that of
/// deferred acceptance. Honesty is no longer always best. Cost: rounds × deferred acceptance; at
/// most as many rounds as seat groups. Source: Kesten (2010); in the form of Tang & Yu (2014),
/// Journal of Economic Theory 154.
public final class EfficiencyAdjusted {
  private static final int NONE = -1;
  private final Market market;
  private final Priorities priorities;
  private final BitSet consents;
  private final int[] granted; // of settled applicants
  private final BitSet settled = new BitSet();
  private final BitSet settledGroups = new BitSet();
  private final BitSet closed = new BitSet(); // wishes that somebody without consent stands before

  private EfficiencyAdjusted(Market market, Priorities priorities, BitSet consents) {
    this.market = market;
    this.priorities = priorities;
    this.consents = consents;
    granted = new int[market.applicants()];
    Arrays.fill(granted, NONE);
  }

  /// The assignment when these applicants consent.
  ///
  /// @param consents rows of the applicants who let a priority go that does not help them
  public static Assignment assign(Market market, Priorities priorities, BitSet consents) {
    return new EfficiencyAdjusted(market, priorities, (BitSet) consents.clone()).run();
  }

  /// The assignment when everybody consents.
  public static Assignment assign(Market market, Priorities priorities) {
    BitSet all = new BitSet();
    all.set(0, market.applicants());
    return assign(market, priorities, all);
  }

  private Assignment run() {
    // Ends: in each round some group is not wished more than a place (else improvement would go
    // round for ever), so at least one group or the last applicants are settled.
    while (settled.cardinality() < market.applicants()) {
      settle(DeferredAcceptance.assignOpen(market, priorities, this::open));
    }
    return Assignment.of(market, granted);
  }

  private boolean open(int applicant, int wish) {
    return !settled.get(applicant)
        && !settledGroups.get(market.seatGroup(wish))
        && !closed.get(wish);
  }

  private void settle(Assignment round) {
    BitSet wished = new BitSet();
    for (int applicant = 0; applicant < granted.length; applicant++) {
      for (int wish = market.from(applicant); wish < round.reached(applicant); wish++) {
        if (open(applicant, wish)) {
          wished.set(market.seatGroup(wish));
        }
      }
    }
    BitSet leaving = new BitSet();
    for (int applicant = 0; applicant < granted.length; applicant++) {
      int wish = round.findWish(applicant).orElse(NONE);
      if (!settled.get(applicant) && (wish == NONE || !wished.get(market.seatGroup(wish)))) {
        leaving.set(applicant);
        granted[applicant] = wish;
      }
    }
    leaving.stream().filter(applicant -> !consents.get(applicant)).forEach(this::closeBehind);
    settled.or(leaving);
    for (int group = 0; group < market.seatGroups().size(); group++) {
      if (!wished.get(group)) {
        settledGroups.set(group);
      }
    }
  }

  /// Closes, for all with a worse key, the groups that this applicant would have liked better.
  private void closeBehind(int applicant) {
    int reached = granted[applicant] == NONE ? market.from(applicant + 1) : granted[applicant];
    for (int wish = market.from(applicant); wish < reached; wish++) {
      int group = market.seatGroup(wish);
      for (int other = 0; other < market.wishes(); other++) {
        if (market.seatGroup(other) == group && priorities.key(other) > priorities.key(wish)) {
          closed.set(other);
        }
      }
    }
  }
}
