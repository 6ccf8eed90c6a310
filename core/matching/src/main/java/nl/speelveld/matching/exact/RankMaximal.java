package nl.speelveld.matching.exact;

import java.util.Arrays;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;

/// As many first choices as can be, of those as many second choices, and so on: exact.
///
/// It may place fewer applicants than [RankMinimising], and it passes over priority classes; among
/// assignments with the same counts the draw decides. Rank by rank the wishes of that rank are
/// added and as many more placed as can be; then all wishes are struck out that no assignment with
/// the counts so far can grant. Which those are is known from who can be reached from an unplaced
/// applicant or an empty seat along wishes and places in turn. Time O(ranks · applicants · wishes)
/// at worst, far less on real lists. Source: Irving, Kavitha, Mehlhorn, Michail & Paluch (2006),
/// Rank-maximal matchings, ACM Transactions on Algorithms 2(4).
public final class RankMaximal {
  private static final int NONE = -1;

  /// Where an applicant or group stands: reached in an even or odd number of steps, or not at all.
  private enum Label {
    EVEN,
    ODD,
    NOT_REACHED
  }

  private final Market market;
  private final int[] inOrder; // applicants by number
  private final boolean[] open; // wishes that are in the graph
  private final boolean[] struck; // wishes that no such assignment grants
  private final int[] granted;
  private final GroupHolders holders;

  private RankMaximal(Market market, LotteryDraw draw) {
    this.market = market;
    inOrder = new int[market.applicants()];
    for (int applicant = 0; applicant < inOrder.length; applicant++) {
      inOrder[draw.numberOf(applicant)] = applicant;
    }
    open = new boolean[market.wishes()];
    struck = new boolean[market.wishes()];
    granted = new int[inOrder.length];
    Arrays.fill(granted, NONE);
    holders = new GroupHolders(market);
  }

  /// The assignment with the best counts, rank by rank.
  public static Assignment assign(Market market, LotteryDraw draw) {
    RankMaximal its = new RankMaximal(market, draw);
    int last = 0;
    for (int wish = 0; wish < market.wishes(); wish++) {
      last = Math.max(last, market.rank(wish));
    }
    for (int rank = 1; rank <= last; rank++) {
      its.openRank(rank);
      its.placeMore();
      its.strike();
    }
    return Assignment.of(market, its.granted);
  }

  private void openRank(int rank) {
    for (int wish = 0; wish < open.length; wish++) {
      open[wish] |= market.rank(wish) == rank && !struck[wish];
    }
  }

  private void placeMore() {
    boolean[] tried = new boolean[market.seatGroups().size()];
    for (int applicant : inOrder) {
      if (granted[applicant] == NONE) {
        Arrays.fill(tried, false);
        finds(applicant, tried);
      }
    }
  }

  /// Whether the applicant gets a seat, be it by moving others to other open wishes. The depth is
  /// at most the number of seat groups, since each is tried once.
  private boolean finds(int applicant, boolean[] tried) {
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      int group = market.seatGroup(wish);
      if (open[wish] && !tried[group]) {
        tried[group] = true;
        if (holders.hasRoom(group)) {
          holders.add(group, applicant);
          granted[applicant] = wish;
          return true;
        }
        for (int place = 0; place < holders.held(group); place++) {
          int other = holders.holder(group, place);
          if (finds(other, tried)) {
            holders.replace(group, place, applicant);
            granted[applicant] = wish;
            return true;
          }
        }
      }
    }
    return false;
  }

  private void strike() {
    Label[] applicants = new Label[inOrder.length];
    Label[] groups = new Label[market.seatGroups().size()];
    Arrays.fill(applicants, Label.NOT_REACHED);
    Arrays.fill(groups, Label.NOT_REACHED);
    labelFromUnplaced(applicants, groups);
    labelFromEmptySeats(applicants, groups);
    for (int applicant = 0; applicant < applicants.length; applicant++) {
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        Label one = applicants[applicant];
        Label other = groups[market.seatGroup(wish)];
        if (open[wish]) {
          // why: an even end must meet an odd one; both odd, or odd and not reached, is never
          // granted
          open[wish] =
              one == other ? one == Label.NOT_REACHED : one == Label.EVEN || other == Label.EVEN;
        } else {
          struck[wish] |= one != Label.EVEN || other != Label.EVEN;
        }
      }
    }
  }

  private void labelFromUnplaced(Label[] applicants, Label[] groups) {
    int[] queue = new int[applicants.length];
    int reached = 0;
    for (int applicant = 0; applicant < applicants.length; applicant++) {
      if (granted[applicant] == NONE) {
        applicants[applicant] = Label.EVEN;
        queue[reached++] = applicant;
      }
    }
    for (int at = 0; at < reached; at++) {
      for (int wish = market.from(queue[at]); wish < market.from(queue[at] + 1); wish++) {
        int group = market.seatGroup(wish);
        if (open[wish] && groups[group] == Label.NOT_REACHED) {
          groups[group] = Label.ODD;
          for (int place = 0; place < holders.held(group); place++) {
            int other = holders.holder(group, place);
            if (applicants[other] == Label.NOT_REACHED) {
              applicants[other] = Label.EVEN;
              queue[reached++] = other;
            }
          }
        }
      }
    }
  }

  private void labelFromEmptySeats(Label[] applicants, Label[] groups) {
    for (int group = 0; group < groups.length; group++) {
      if (holders.hasRoom(group)) {
        groups[group] = Label.EVEN;
      }
    }
    // Ends: each turn but the last labels somebody who had no label.
    boolean more = true;
    while (more) {
      more = false;
      for (int applicant = 0; applicant < applicants.length; applicant++) {
        if (applicants[applicant] == Label.NOT_REACHED && wishesEven(applicant, groups)) {
          applicants[applicant] = Label.ODD;
          groups[market.seatGroup(granted[applicant])] = Label.EVEN;
          more = true;
        }
      }
    }
  }

  private boolean wishesEven(int applicant, Label[] groups) {
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      if (open[wish] && groups[market.seatGroup(wish)] == Label.EVEN) {
        return true;
      }
    }
    return false;
  }
}
