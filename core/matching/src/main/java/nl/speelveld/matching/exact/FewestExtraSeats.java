package nl.speelveld.matching.exact;

import nl.speelveld.matching.exact.SeatCosts.Added;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;

/// The fewest seats to be added, and where, so that everybody with a guarantee can have a place on
/// the own list under some assignment: exact, with its proof.
///
/// No rule of assignment can do with fewer: so many are promised, so many seats fit them. In this
/// order: fewest seats added, then as many without a guarantee placed as can be, then the smallest
/// sum of ranks, then the draw. It passes over priorities and moves anybody where that saves a
/// seat; for the seats that deferred acceptance needs see [StableExtraSeats], which never needs
/// fewer. Where none has to be added the guarantee can be kept, though a rule may still fail to.
public final class FewestExtraSeats {
  private FewestExtraSeats() {}

  /// The assignment; [PricedAssignment#addedSeats] tells the seats added in each group.
  public static PricedAssignment assign(Market market, Guarantee guarantee, LotteryDraw draw) {
    long ranks = 0;
    for (int wish = 0; wish < market.wishes(); wish++) {
      ranks = Math.max(ranks, market.rank(wish));
    }
    long applicants = market.applicants();
    // each of these costs more than all that comes after it together
    long noSeat = Math.addExact(Math.multiplyExact(ranks, applicants), 1);
    long extraSeat = Math.addExact(Math.multiplyExact(noSeat, applicants), noSeat);
    long brokenPromise = Math.addExact(Math.multiplyExact(extraSeat, 2), noSeat);
    return CheapestSeats.of(
        market,
        draw,
        new SeatCosts(
            market::rank,
            applicant -> guarantee.holds(applicant) ? brokenPromise : noSeat,
            new Added.At(extraSeat)));
  }
}
