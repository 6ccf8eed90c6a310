package nl.speelveld.matching.mechanism;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.matching.deferred.WishesInOrder;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Deferred acceptance in which equals are treated alike: of those whom nothing but a number parts,
/// all get in or none.
///
/// A seat group goes down its order, equals together. Where all get in it lets in as long as a seat
/// is left, so the last ones may be more than there are seats. Where none does it lets in as long
/// as all of them fit, so seats may stay empty. Either way those who were refused stay refused when
/// more ask, so it ends, does not depend on who asks first, and gives the lowest limits that can
/// be.
///
/// Honest lists are no longer proven best: one more who asks can push out several, so what an
/// applicant asks in vain can change the limits elsewhere; in large rounds nobody can know how.
/// Source: Biró & Kiselgof (2015), College admissions with stable score-limits, CEJOR 23(4); Rios,
/// Larroucau, Parra & Cominetti (2021), Operations Research 69(4).
public final class EqualTreatment {
  private final Market market;
  private final Way[] wayOf;
  private final int[] level; // of each wish: those with one level are equals
  private final int[][] heldOfLevel; // by seat group
  private final int[] held;
  private final int[] worst; // the worst level held, −1 for none
  private final int[] closedFrom; // the best level that was refused
  private final List<List<Integer>> holders = new ArrayList<>(); // wishes, by seat group

  /// What becomes of equals at the last seat.
  public enum Way {
    /// A number parts them: nobody is equal.
    BY_NUMBER,
    /// All get in.
    ALL_IN,
    /// None gets in.
    ALL_OUT
  }

  /// Says which wishes at one seat group are equal.
  public interface Equals {
    /// Whether nothing but a number parts these two.
    boolean areEqual(int wish, int other);
  }

  private EqualTreatment(Market market, Priorities priorities, List<Way> ways, Equals equals) {
    this.market = market;
    wayOf = ways.toArray(Way[]::new);
    level = new int[market.wishes()];
    heldOfLevel = new int[wayOf.length][];
    held = new int[wayOf.length];
    worst = new int[wayOf.length];
    closedFrom = new int[wayOf.length];
    Arrays.fill(worst, -1);
    Arrays.fill(closedFrom, Integer.MAX_VALUE);
    WishesInOrder inOrder = WishesInOrder.of(market, priorities);
    for (int group = 0; group < wayOf.length; group++) {
      int levels = 0;
      for (int at = inOrder.from(group); at < inOrder.from(group + 1); at++) {
        int wish = inOrder.wish(at);
        boolean isNew =
            at == inOrder.from(group)
                || wayOf[group] == Way.BY_NUMBER
                || !equals.areEqual(inOrder.wish(at - 1), wish);
        levels += isNew ? 1 : 0;
        level[wish] = levels - 1;
      }
      heldOfLevel[group] = new int[levels];
      holders.add(new ArrayList<>());
    }
  }

  /// The assignment in a market whose seats are those that were let in: more than there were where
  /// all equals got in, fewer where none did.
  ///
  /// @param ways for each seat group what becomes of equals
  public static Assignment assign(
      Market market, Priorities priorities, List<Way> ways, Equals equals) {
    if (ways.size() != market.seatGroups().size()) {
      throw new IllegalArgumentException(
          "there are ("
              + ways.size()
              + ") ways, but ("
              + market.seatGroups().size()
              + ") seat groups");
    }
    return new EqualTreatment(market, priorities, ways, equals).run();
  }

  private Assignment run() {
    int[] asked = new int[market.applicants()];
    int[] asking = new int[asked.length]; // a stack of those who hold nothing
    for (int row = 0; row < asked.length; row++) {
      asked[row] = market.from(row) - 1;
      asking[row] = row;
    }
    int left = asked.length;
    // Ends: each turn moves one applicant one wish further, or out. Keeps: every other one holds
    // the
    // wish asked last, or is on the stack.
    while (left > 0) {
      int row = asking[--left];
      if (++asked[row] < market.from(row + 1)) {
        for (int refused : ask(asked[row])) {
          asking[left++] = market.applicantOf(refused);
        }
      }
    }
    for (int row = 0; row < asked.length; row++) {
      asked[row] = asked[row] < market.from(row + 1) ? asked[row] : -1;
    }
    return Assignment.of(market.withSeats(seatsInForce()), asked);
  }

  /// Lets a wish in, and gives back the wishes that have to go.
  private List<Integer> ask(int wish) {
    int group = market.seatGroup(wish);
    if (level[wish] >= closedFrom[group]) {
      return List.of(wish);
    }
    holders.get(group).add(wish);
    heldOfLevel[group][level[wish]]++;
    held[group]++;
    worst[group] = Math.max(worst[group], level[wish]);
    List<Integer> refused = new ArrayList<>();
    while (isBeyond(group)) {
      refuseWorst(group, refused);
    }
    return refused;
  }

  /// Whether the worst level held cannot stay.
  private boolean isBeyond(int group) {
    int seats = market.seats(group);
    return worst[group] >= 0
        && switch (wayOf[group]) {
          case BY_NUMBER, ALL_OUT -> held[group] > seats;
          case ALL_IN -> held[group] - heldOfLevel[group][worst[group]] >= seats;
        };
  }

  private void refuseWorst(int group, List<Integer> refused) {
    int gone = worst[group];
    closedFrom[group] = gone;
    holders.get(group).stream().filter(wish -> level[wish] == gone).forEach(refused::add);
    holders.get(group).removeIf(wish -> level[wish] == gone);
    held[group] -= heldOfLevel[group][gone];
    heldOfLevel[group][gone] = 0;
    while (worst[group] >= 0 && heldOfLevel[group][worst[group]] == 0) {
      worst[group]--;
    }
  }

  private int[] seatsInForce() {
    int[] seats = new int[held.length];
    for (int group = 0; group < seats.length; group++) {
      boolean refusedSomebody = closedFrom[group] < Integer.MAX_VALUE;
      seats[group] = refusedSomebody ? held[group] : Math.max(held[group], market.seats(group));
    }
    return seats;
  }
}
