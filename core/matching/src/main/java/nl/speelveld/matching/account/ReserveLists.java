package nl.speelveld.matching.account;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.deferred.WishesInOrder;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Who waits for a seat group: all who rank it above the place they have, best key first.
///
/// The first on the list is the first to be called when a seat comes free. Cost: one pass over the
/// wishes, and a sort.
public final class ReserveLists {
  private final List<List<Integer>> waiting;

  private ReserveLists(List<List<Integer>> waiting) {
    this.waiting = List.copyOf(waiting);
  }

  /// The reserve lists of an assignment. A wish of the same rank as the place counts not: the
  /// family has a seat of that programme.
  public static ReserveLists of(Assignment assignment, Priorities priorities) {
    Market market = assignment.market();
    WishesInOrder inOrder = WishesInOrder.of(market, priorities);
    List<List<Integer>> lists = new ArrayList<>();
    for (int group = 0; group < market.seatGroups().size(); group++) {
      List<Integer> list = new ArrayList<>();
      for (int at = inOrder.from(group); at < inOrder.from(group + 1); at++) {
        int wish = inOrder.wish(at);
        int applicant = Priorities.applicant(priorities.key(wish));
        if (wishesMore(assignment, applicant, wish)) {
          list.add(applicant);
        }
      }
      lists.add(List.copyOf(list));
    }
    return new ReserveLists(lists);
  }

  private static boolean wishesMore(Assignment assignment, int applicant, int wish) {
    Market market = assignment.market();
    var granted = assignment.findWish(applicant);
    return granted.isEmpty() || market.rank(wish) < market.rank(granted.getAsInt());
  }

  /// Applicants who wait for this seat group, the first to be called first.
  public List<Integer> of(int group) {
    return waiting.get(group);
  }
}
