package nl.speelveld.matching.exact;

import java.util.Arrays;
import nl.speelveld.matching.exact.SeatCosts.Added;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;

/// The cheapest assignment as a flow: source → applicant → seat group → sink, or applicant → sink.
///
/// Applicants are rows of the graph in the order of the draw, so that chance and not the order of
/// the file decides between assignments of equal cost.
final class CheapestSeats {
  private static final int ANY = Integer.MAX_VALUE / 2;
  private final Market market;
  private final LotteryDraw draw;
  private final SeatCosts costs;
  private final MinCostFlow flow;
  private final int[] arcOfWish;

  private CheapestSeats(Market market, LotteryDraw draw, SeatCosts costs) {
    if (draw.applicants() != market.applicants()) {
      throw new IllegalArgumentException(
          "the draw has ("
              + draw.applicants()
              + ") numbers, but there are ("
              + market.applicants()
              + ") applicants");
    }
    this.market = market;
    this.draw = draw;
    this.costs = costs;
    flow = new MinCostFlow(market.applicants() + market.seatGroups().size() + 2);
    arcOfWish = new int[market.wishes()];
  }

  static PricedAssignment of(Market market, LotteryDraw draw, SeatCosts costs) {
    return new CheapestSeats(market, draw, costs).run();
  }

  private int source() {
    return sink() + 1;
  }

  private int sink() {
    return market.applicants() + market.seatGroups().size();
  }

  private int group(int seatGroup) {
    return market.applicants() + seatGroup;
  }

  private PricedAssignment run() {
    int[] inOrder = new int[market.applicants()];
    for (int applicant = 0; applicant < inOrder.length; applicant++) {
      inOrder[draw.numberOf(applicant)] = applicant;
    }
    // why backwards: arcs added last are tried first, and the lowest number should be
    for (int node = inOrder.length - 1; node >= 0; node--) {
      addApplicant(node, inOrder[node]);
    }
    for (int seatGroup = 0; seatGroup < market.seatGroups().size(); seatGroup++) {
      flow.arc(group(seatGroup), sink(), market.seats(seatGroup), 0);
      if (costs.added() instanceof Added.At(long each)) {
        flow.arc(group(seatGroup), sink(), ANY, each);
      }
    }
    flow.run(source(), sink());
    return new PricedAssignment(assignment(), costs, prices());
  }

  private void addApplicant(int node, int applicant) {
    flow.arc(source(), node, 1, 0);
    for (int wish = market.from(applicant + 1) - 1; wish >= market.from(applicant); wish--) {
      arcOfWish[wish] =
          flow.arc(node, group(market.seatGroup(wish)), 1, costs.ofWish().applyAsLong(wish));
    }
    flow.arc(node, sink(), 1, costs.ofNoSeat().applyAsLong(applicant));
  }

  private Assignment assignment() {
    int[] granted = new int[market.applicants()];
    Arrays.fill(granted, -1);
    for (int applicant = 0; applicant < granted.length; applicant++) {
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        if (flow.flow(arcOfWish[wish]) > 0) {
          granted[applicant] = wish;
        }
      }
    }
    return Assignment.of(market, granted);
  }

  private long[] prices() {
    long[] prices = new long[market.seatGroups().size()];
    Arrays.setAll(
        prices, seatGroup -> Math.max(0, flow.price(sink()) - flow.price(group(seatGroup))));
    return prices;
  }
}
