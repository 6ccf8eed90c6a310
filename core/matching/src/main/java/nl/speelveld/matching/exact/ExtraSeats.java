package nl.speelveld.matching.exact;

import java.util.Arrays;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Priorities;

/// Seats added to a market so that a guarantee is kept, and what deferred acceptance makes of it.
/// Immutable.
public final class ExtraSeats {
  private final Assignment assignment;
  private final int[] added;
  private final int least;
  private final Priorities priorities;

  ExtraSeats(Assignment assignment, int[] added, int least, Priorities priorities) {
    this.assignment = assignment;
    this.added = added.clone();
    this.least = least;
    this.priorities = priorities;
  }

  /// The assignment of the larger market.
  public Assignment assignment() {
    return assignment;
  }

  /// The priorities by which it was made.
  public Priorities priorities() {
    return priorities;
  }

  /// Seats added to this group.
  public int added(int seatGroup) {
    return added[seatGroup];
  }

  /// Seats added in all.
  public int total() {
    return Arrays.stream(added).sum();
  }

  /// No solution has fewer seats than this.
  public int least() {
    return least;
  }

  /// Whether it is proven that fewer seats cannot do.
  public boolean isExact() {
    return total() == least;
  }
}
