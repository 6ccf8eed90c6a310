package nl.speelveld.matching.afterwards;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Seats that are taken away: who loses a seat, and what becomes of them.
///
/// Under every rule those with the worst keys of the seat group lose their seat, as many as there
/// are too many. A draw is not made anew.
public final class FewerSeats {
  private static final int NONE = -1;

  /// What becomes of those who lose their seat.
  public enum Rule {
    /// They go on by their own key: to the next wish where they come before somebody, who then goes
    /// on in turn. It is what the mechanism would have given with fewer seats, nobody can object,
    /// and families at other schools can lose their seat: for before publication.
    AS_A_NEW_RUN,
    /// They wait by their own key, and get seats that are free. Nobody else loses a seat; they may
    /// see somebody with a worse key in a seat that was given before: for after publication.
    OTHERS_KEEP_THEIR_SEAT
  }

  private final Market market;
  private final Priorities priorities;
  private final Rule rule;
  private final int[] granted;
  private final List<TreeSet<Long>> held = new ArrayList<>();
  private final Deque<Integer> without = new ArrayDeque<>();
  private final BitSet losers = new BitSet();

  private FewerSeats(Assignment before, Priorities priorities, Rule rule) {
    market = before.market();
    this.priorities = priorities;
    this.rule = rule;
    granted = new int[market.applicants()];
    Arrays.setAll(granted, applicant -> before.findWish(applicant).orElse(NONE));
    market.seatGroups().forEach(group -> held.add(new TreeSet<>()));
  }

  /// What it led to.
  ///
  /// @param after the assignment that keeps to the seats; seats that came free are not filled yet
  /// @param losers rows of all who lost a seat, for good or for another
  /// @param moves who got another seat, in order
  public record Cut(Assignment after, BitSet losers, List<Move> moves) {
    public Cut {
      losers = (BitSet) losers.clone();
      moves = List.copyOf(moves);
    }

    @Override
    public BitSet losers() {
      return (BitSet) losers.clone();
    }
  }

  /// Takes seats away.
  ///
  /// @param before places in a market that has the seats of today, perhaps fewer than were given
  /// @param takingPart rows of those who take part; others hold no seat by the draw
  public static Cut cut(Assignment before, Priorities priorities, BitSet takingPart, Rule rule) {
    return new FewerSeats(before, priorities, rule).run(takingPart);
  }

  private Cut run(BitSet takingPart) {
    for (int row = 0; row < granted.length; row++) {
      if (granted[row] != NONE && takingPart.get(row)) {
        held.get(market.seatGroup(granted[row])).add(priorities.key(granted[row]));
      } else {
        granted[row] = NONE;
      }
    }
    int[] lastAsked = granted.clone();
    for (int group = 0; group < held.size(); group++) {
      dropOver(group);
    }
    List<Move> moves = new ArrayList<>();
    // Ends: each turn passes a wish of one applicant for good. Keeps: each group holds the best of
    // all who asked it so far, as in a run with fewer seats from the start, where everybody asked
    // what they asked before and perhaps more.
    while (rule == Rule.AS_A_NEW_RUN && !without.isEmpty()) {
      int applicant = without.remove();
      int wish = ++lastAsked[applicant];
      if (wish < market.from(applicant + 1)) {
        granted[applicant] = wish;
        held.get(market.seatGroup(wish)).add(priorities.key(wish));
        dropOver(market.seatGroup(wish));
        if (granted[applicant] == wish) {
          moves.add(new Move(applicant, NONE, wish));
        }
      }
    }
    return new Cut(Assignment.of(market, granted), losers, moves);
  }

  private void dropOver(int group) {
    while (held.get(group).size() > market.seats(group)) {
      int applicant = Priorities.applicant(held.get(group).removeLast());
      granted[applicant] = NONE;
      losers.set(applicant);
      without.add(applicant);
    }
  }
}
