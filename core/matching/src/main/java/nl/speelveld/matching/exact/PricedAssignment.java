package nl.speelveld.matching.exact;

import nl.speelveld.matching.exact.SeatCosts.Added;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;

/// A cheapest assignment with a price for each seat group, which proves that none is cheaper.
///
/// The proof, for any prices of 0 or more: an assignment costs at least what the applicants would
/// pay together if each chose the cheapest of seat plus price, less the prices of all seats, since
/// no group gives out more seats than it has (or pays the full cost of each added seat, which a
/// price never exceeds). Here the two sums are equal. Immutable.
public final class PricedAssignment {
  private final Assignment assignment;
  private final SeatCosts costs;
  private final long[] price;

  PricedAssignment(Assignment assignment, SeatCosts costs, long[] price) {
    this.assignment = assignment;
    this.costs = costs;
    this.price = price.clone();
  }

  /// Who has which seat.
  public Assignment assignment() {
    return assignment;
  }

  /// What one seat more in this group would save, in units of the costs; 0 where a seat is left.
  public long price(int seatGroup) {
    return price[seatGroup];
  }

  /// Seats given out beyond those of the market, in this group.
  public int addedSeats(int seatGroup) {
    return Math.max(0, assignment.takenSeats()[seatGroup] - assignment.market().seats(seatGroup));
  }

  /// What the assignment costs.
  public long cost() {
    Market market = assignment.market();
    long total = 0;
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      var granted = assignment.findWish(applicant);
      total +=
          granted.isPresent()
              ? costs.ofWish().applyAsLong(granted.getAsInt())
              : costs.ofNoSeat().applyAsLong(applicant);
    }
    return total + costOfAddedSeats();
  }

  private long costOfAddedSeats() {
    int[] taken = assignment.takenSeats();
    long added = 0;
    for (int group = 0; group < taken.length; group++) {
      added += Math.max(0, taken[group] - assignment.market().seats(group));
    }
    return switch (costs.added()) {
      case Added.Never() -> refuse(added);
      case Added.At(long each) -> Math.multiplyExact(added, each);
    };
  }

  private static long refuse(long added) {
    if (added > 0) {
      throw new IllegalStateException("(" + added + ") seats were added, but none may be");
    }
    return 0;
  }

  /// What any assignment costs at least, by the prices alone.
  public long leastCost() {
    Market market = assignment.market();
    long total = 0;
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      long cheapest = costs.ofNoSeat().applyAsLong(applicant);
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        cheapest =
            Math.min(cheapest, costs.ofWish().applyAsLong(wish) + price[market.seatGroup(wish)]);
      }
      total += cheapest;
    }
    for (int group = 0; group < price.length; group++) {
      checkPrice(group);
      total -= Math.multiplyExact(price[group], (long) market.seats(group));
    }
    return total;
  }

  private void checkPrice(int group) {
    if (price[group] < 0 || (costs.added() instanceof Added.At(long each) && price[group] > each)) {
      throw new IllegalStateException(
          "price (" + price[group] + ") of seat group (" + group + ") proves nothing");
    }
  }

  /// Whether the prices prove that no assignment is cheaper.
  public boolean isProven() {
    return cost() == leastCost();
  }
}
