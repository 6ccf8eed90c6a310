package nl.speelveld.matching.account;

import java.util.Arrays;
import java.util.OptionalLong;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// The last key that was let in, for each seat group that is full.
///
/// With these every family can check its own outcome: at each wish above its own place its key
/// comes after the cut-off. A group with a seat left has no cut-off: everybody who asked got in.
public final class CutOffs {
  private static final long NONE = -1;
  private final long[] last;

  private CutOffs(long[] last) {
    this.last = last;
  }

  /// The cut-offs of an assignment.
  public static CutOffs of(Assignment assignment, Priorities priorities) {
    Market market = assignment.market();
    long[] last = new long[market.seatGroups().size()];
    Arrays.fill(last, NONE);
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      assignment
          .findWish(applicant)
          .ifPresent(wish -> {
            int group = market.seatGroup(wish);
            last[group] = Math.max(last[group], priorities.key(wish));
          });
    }
    int[] taken = assignment.takenSeats();
    for (int group = 0; group < last.length; group++) {
      // why: a group without seats lets nobody in, every key comes after 0
      last[group] =
          market.seats(group) == 0 ? 0 : taken[group] < market.seats(group) ? NONE : last[group];
    }
    return new CutOffs(last);
  }

  /// The last key let in, where the group is full; 0 for a group without seats.
  public OptionalLong find(int group) {
    return last[group] == NONE ? OptionalLong.empty() : OptionalLong.of(last[group]);
  }

  /// Whether a key would be let in: the group has room, or the key is not after the last one.
  public boolean letsIn(int group, long key) {
    return last[group] == NONE || key <= last[group];
  }
}
