package nl.speelveld.matching.account;

import java.util.Arrays;
import java.util.OptionalLong;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// The last key that was let in, for each seat group that is full.
///
/// With these every family can check its own outcome: at each wish above its own place its key
/// comes after the cut-off. A group with a seat left has no cut-off: everybody who asked got in. A
/// group without seats has a cut-off before all keys: nobody gets in.
public final class CutOffs {
  /// The cut-off of a group without seats. It comes before every key, since keys are 0 or more.
  public static final long NOBODY = -1;

  private static final long EVERYBODY = Long.MAX_VALUE;
  private final long[] last;

  private CutOffs(long[] last) {
    this.last = last;
  }

  /// The cut-offs of an assignment.
  public static CutOffs of(Assignment assignment, Priorities priorities) {
    Market market = assignment.market();
    long[] last = new long[market.seatGroups().size()];
    Arrays.fill(last, NOBODY);
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
      if (taken[group] < market.seats(group)) {
        last[group] = EVERYBODY;
      }
    }
    return new CutOffs(last);
  }

  /// The last key let in, where the group is full; [#NOBODY] for a group without seats.
  public OptionalLong find(int group) {
    return last[group] == EVERYBODY ? OptionalLong.empty() : OptionalLong.of(last[group]);
  }

  /// Whether a key would be let in: the group has room, or the key is not after the last one.
  public boolean letsIn(int group, long key) {
    return key <= last[group];
  }
}
