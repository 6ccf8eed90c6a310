package nl.speelveld.matching.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Who has a right to object to an assignment. None means that it is stable.
///
/// Recomputed from lists, seats and keys alone. Cost: one pass over wishes.
public final class Objections {
  private Objections() {}

  /// A ground for objection.
  public sealed interface Objection {
    /// A seat group gave out more seats than it has.
    record TooMany(int seatGroup, int taken, int seats) implements Objection {}

    /// The applicant wished this seat, which stayed empty.
    record EmptySeat(int applicant, int wish) implements Objection {}

    /// The applicant wished this seat, and somebody with a worse key has one there.
    record PassedOver(int applicant, int wish, int infavourOf) implements Objection {}
  }

  /// All objections when the full key counts, class and number.
  public static List<Objection> of(Assignment assignment, Priorities priorities) {
    return find(assignment, priorities::key);
  }

  /// All objections when the class alone counts: whoever lost a draw within a class has none.
  public static List<Objection> byClass(Assignment assignment) {
    return find(assignment, wish -> assignment.market().priorityClass(wish));
  }

  private static List<Objection> find(Assignment assignment, IntToLongFunction order) {
    Market market = assignment.market();
    List<Objection> found = new ArrayList<>();
    int[] taken = assignment.takenSeats();
    int[] worst = new int[taken.length]; // the wish with the worst order that was granted, or −1
    Arrays.fill(worst, -1);
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      int wish = assignment.findWish(applicant).orElse(-1);
      int group = wish < 0 ? -1 : market.seatGroup(wish);
      if (wish >= 0
          && (worst[group] < 0 || order.applyAsLong(wish) > order.applyAsLong(worst[group]))) {
        worst[group] = wish;
      }
    }
    for (int group = 0; group < taken.length; group++) {
      if (taken[group] > market.seats(group)) {
        found.add(new Objection.TooMany(group, taken[group], market.seats(group)));
      }
    }
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      for (int wish = market.from(applicant); wish < assignment.reached(applicant); wish++) {
        int group = market.seatGroup(wish);
        if (taken[group] < market.seats(group)) {
          found.add(new Objection.EmptySeat(applicant, wish));
        } else if (worst[group] >= 0 && order.applyAsLong(wish) < order.applyAsLong(worst[group])) {
          found.add(new Objection.PassedOver(applicant, wish, market.applicantOf(worst[group])));
        }
      }
    }
    return found;
  }
}
