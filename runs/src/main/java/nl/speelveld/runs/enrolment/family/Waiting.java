package nl.speelveld.runs.enrolment.family;

import java.util.List;
import nl.speelveld.matching.account.ReserveLists;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Everybody's place on every reserve list, counted in one pass. Who gave up the application, or
/// was placed outside the draw, does not wait.
final class Waiting {
  private final int[] positionOfWish; // 0 for who does not wait there
  private final int[] lengthOfGroup;

  private Waiting(int[] positionOfWish, int[] lengthOfGroup) {
    this.positionOfWish = positionOfWish;
    this.lengthOfGroup = lengthOfGroup;
  }

  static Waiting of(Assignment assignment, Priorities priorities, FamilyRound.Since since) {
    Market market = assignment.market();
    ReserveLists lists = ReserveLists.of(assignment, priorities);
    int[] position = new int[market.wishes()];
    int[] length = new int[market.seatGroups().size()];
    for (int group = 0; group < length.length; group++) {
      List<Integer> waiting = lists.of(group);
      for (int applicant : waiting) {
        if (since.takesPart(market.applicant(applicant))) {
          position[wishOf(market, applicant, group)] = ++length[group];
        }
      }
    }
    return new Waiting(position, length);
  }

  /// The wish of an applicant for a seat group.
  static int wishOf(Market market, int applicant, int group) {
    int wish = market.from(applicant);
    while (market.seatGroup(wish) != group) {
      wish++; // ends: who is asked stands on the list of the group
    }
    return wish;
  }

  /// The place on the reserve list that a wish is about, 1 is the first; 0 for none.
  int position(int wish) {
    return positionOfWish[wish];
  }

  /// How many wait for a seat group.
  int length(int group) {
    return lengthOfGroup[group];
  }
}
