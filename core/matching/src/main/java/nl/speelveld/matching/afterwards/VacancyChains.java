package nl.speelveld.matching.afterwards;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.speelveld.matching.deferred.WishesInOrder;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Seats that come free go to the first on the reserve list who still wishes them more, whose seat
/// then comes free in turn, until nothing moves.
///
/// The outcome does not depend on which free seat is filled first, nobody is worse off, and from a
/// stable assignment it is stable. Where all seat groups have one order it is what deferred
/// acceptance would have given without those who withdrew. With classes by school, that can be
/// better still for some and worse for nobody: an exchange for which no seat comes free, in 13 of
/// 4,000 small random markets. Calling from reserve lists never makes such an exchange. Cost: each
/// wish is passed once. Source: Blum, Roth & Rothblum (1997), Journal of Economic Theory 76.
public final class VacancyChains {
  private static final int NONE = -1;
  private final Market market;
  private final Priorities priorities;
  private final WishesInOrder inOrder;
  private final BitSet withdrawn;
  private final int[] granted;
  private final int[] free;
  private final int[] next;

  private VacancyChains(Assignment before, Priorities priorities, BitSet withdrawn) {
    this.market = before.market();
    this.priorities = priorities;
    this.withdrawn = withdrawn;
    inOrder = WishesInOrder.of(market, priorities);
    granted = new int[market.applicants()];
    Arrays.setAll(granted, applicant -> before.findWish(applicant).orElse(NONE));
    free = new int[market.seatGroups().size()];
    next = new int[free.length];
    Arrays.setAll(next, inOrder::from);
  }

  /// What it led to.
  ///
  /// @param after the assignment now; who withdrew has no place
  /// @param moves who moved up, in order
  public record Filled(Assignment after, List<Move> moves) {
    public Filled {
      moves = List.copyOf(moves);
    }
  }

  /// Fills the seats of those who withdraw, and all other seats that are free.
  ///
  /// @param before a stable assignment, of this market or of the same one with fewer seats
  /// @param withdrawn rows of applicants who give up their place and their wishes
  public static Filled fill(Assignment before, Priorities priorities, BitSet withdrawn) {
    return new VacancyChains(before, priorities, (BitSet) withdrawn.clone()).run();
  }

  private Filled run() {
    withdrawn.stream().forEach(applicant -> granted[applicant] = NONE);
    Arrays.setAll(free, market::seats);
    for (int wish : granted) {
      if (wish != NONE) {
        free[market.seatGroup(wish)]--;
      }
    }
    ArrayDeque<Integer> open = new ArrayDeque<>();
    for (int group = 0; group < free.length; group++) {
      if (free[group] > 0) {
        open.add(group);
      }
    }
    List<Move> moves = new ArrayList<>();
    // Ends: each turn passes a wish for good, since a group never goes back in its order: whoever
    // stands before `next` has a place they like as much, or one they like better.
    while (!open.isEmpty()) {
      int group = open.remove();
      while (free[group] > 0 && next[group] < inOrder.from(group + 1)) {
        int wish = inOrder.wish(next[group]++);
        int applicant = Priorities.applicant(priorities.key(wish));
        int held = granted[applicant];
        if (!withdrawn.get(applicant) && (held == NONE || wish < held)) {
          moves.add(new Move(applicant, held, wish));
          granted[applicant] = wish;
          free[group]--;
          if (held != NONE) {
            free[market.seatGroup(held)]++;
            open.add(market.seatGroup(held));
          }
        }
      }
    }
    return new Filled(Assignment.of(market, granted), moves);
  }
}
