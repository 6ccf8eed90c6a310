package nl.speelveld.matching.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Twins apply as one, with one list and one number, and are never parted: whoever gets the last
/// seat of a group brings the other along, over capacity.
///
/// A group goes down its order and lets in as long as a seat is left before; so at most one
/// application stands on its edge, and over capacity are at most the children of one application
/// less one: one child for twins, two for triplets. Adding applications never lets in one that was
/// refused, so the outcome is stable, the best stable one for every application, and independent of
/// the order of asking. That a false list never pays is not promised, since one that is let in may
/// push out two. For sizes without over capacity, where a stable outcome need not exist, see
/// Delacrétaz (2019), Stability in matching markets with sizes.
public final class OverCapacityForTwins {
  private final Market market;
  private final Priorities priorities;
  private final int[] children;
  private final List<PriorityQueue<Long>> held = new ArrayList<>(); // keys, the worst on top
  private final int[] taken;

  private OverCapacityForTwins(Market market, Priorities priorities, int[] children) {
    this.market = market;
    this.priorities = priorities;
    this.children = children.clone();
    market.seatGroups().forEach(_ -> held.add(new PriorityQueue<>(Comparator.reverseOrder())));
    taken = new int[held.size()];
  }

  /// Which applications were granted, and how many children that makes. Immutable.
  public static final class Placed {
    private final Assignment assignment;
    private final int[] taken;

    private Placed(Assignment assignment, int[] taken) {
      this.assignment = assignment;
      this.taken = taken.clone();
    }

    /// The wish of each application.
    public Assignment assignment() {
      return assignment;
    }

    /// Children who have a seat in this group.
    public int children(int seatGroup) {
      return taken[seatGroup];
    }

    /// Children beyond the seats of this group.
    public int overCapacity(int seatGroup) {
      return Math.max(0, taken[seatGroup] - assignment.market().seats(seatGroup));
    }
  }

  /// The assignment of applications.
  ///
  /// @param market one row for each application
  /// @param children how many children each application is for, 1 or more
  public static Placed assign(Market market, Priorities priorities, int... children) {
    if (children.length != market.applicants()
        || Arrays.stream(children).anyMatch(its -> its < 1)) {
      throw new IllegalArgumentException(
          "children are ("
              + Arrays.toString(children)
              + "), but each of ("
              + market.applicants()
              + ") applications is for 1 child or more");
    }
    return new OverCapacityForTwins(market, priorities, children).run();
  }

  private Placed run() {
    int[] asked = new int[children.length];
    int[] asking = new int[children.length]; // a stack of applications without a seat
    for (int row = 0; row < asked.length; row++) {
      asked[row] = market.from(row) - 1;
      asking[row] = row;
    }
    int left = asked.length;
    // Ends: each turn moves one application one wish further, or out. Keeps: every other
    // application
    // holds the wish it asked last, or is on the stack.
    while (left > 0) {
      int row = asking[--left];
      if (++asked[row] < market.from(row + 1)) {
        int group = letIn(asked[row]);
        while (worstIsBeyond(group)) {
          int sentOn = Priorities.applicant(held.get(group).remove());
          taken[group] -= children[sentOn];
          asking[left++] = sentOn;
        }
      }
    }
    for (int row = 0; row < asked.length; row++) {
      asked[row] = asked[row] < market.from(row + 1) ? asked[row] : -1;
    }
    return new Placed(Assignment.of(market, asked), taken);
  }

  private int letIn(int wish) {
    int group = market.seatGroup(wish);
    held.get(group).add(priorities.key(wish));
    taken[group] += children[Priorities.applicant(priorities.key(wish))];
    return group;
  }

  /// Whether no seat is left before the worst one held.
  private boolean worstIsBeyond(int group) {
    Long worst = held.get(group).peek();
    return worst != null
        && taken[group] - children[Priorities.applicant(worst)] >= market.seats(group);
  }
}
