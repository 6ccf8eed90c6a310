package nl.speelveld.matching.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.matching.joint.JointList.Option;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;

/// Who sits where while a search goes on.
final class Seating {
  static final int NONE = -1;
  private final JointMarket joint;
  private final Market market;
  private final int[] granted;
  private final List<List<Integer>> holders = new ArrayList<>(); // wishes, by seat group
  private long print;

  Seating(JointMarket joint) {
    this.joint = joint;
    market = joint.market();
    granted = new int[market.applicants()];
    Arrays.fill(granted, NONE);
    market.seatGroups().forEach(_ -> holders.add(new ArrayList<>()));
  }

  static Seating of(JointMarket joint, Assignment assignment) {
    Seating seating = new Seating(joint);
    for (int applicant = 0; applicant < seating.granted.length; applicant++) {
      assignment.findWish(applicant).ifPresent(seating::sit);
    }
    return seating;
  }

  Assignment assignment() {
    return Assignment.of(market, granted);
  }

  int wish(int applicant) {
    return granted[applicant];
  }

  List<Integer> holders(int group) {
    return holders.get(group);
  }

  void sit(int wish) {
    granted[market.applicantOf(wish)] = wish;
    print ^= mixed(wish);
    holders.get(market.seatGroup(wish)).add(wish);
  }

  void leave(int applicant) {
    if (granted[applicant] != NONE) {
      print ^= mixed(granted[applicant]);
      holders.get(market.seatGroup(granted[applicant])).remove(Integer.valueOf(granted[applicant]));
      granted[applicant] = NONE;
    }
  }

  /// A print of who sits where: equal for equal seatings, and for others with a chance of 2⁻⁶⁴.
  // why: a city's seatings are too large to keep all that a search passes
  long print() {
    return print;
  }

  /// The finaliser of SplitMix64 (Steele, Lea & Flood 2014).
  private static long mixed(int wish) {
    long z = (wish + 1L) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// The last of those who sit in a group with more than its seats.
  int last(int group) {
    int last = holders.get(group).getFirst();
    for (int wish : holders.get(group)) {
      last = joint.priorities().key(wish) > joint.priorities().key(last) ? wish : last;
    }
    return last;
  }

  boolean isOverfull(int group) {
    return holders.get(group).size() > market.seats(group);
  }

  /// Whether the seat group would take this wish of an applicant who applies alone.
  boolean takes(int wish) {
    return better(wish, NONE, NONE) < market.seats(market.seatGroup(wish));
  }

  /// Whether the seat groups would take both, once the two have left the seats they have.
  boolean takes(JointList list, Option option) {
    int one = option.firstWish();
    int other = option.secondWish();
    int seats = market.seats(market.seatGroup(one));
    if (market.seatGroup(one) != market.seatGroup(other)) {
      return better(one, list.first(), list.second()) < seats
          && better(other, list.first(), list.second()) < market.seats(market.seatGroup(other));
    }
    int last = joint.priorities().key(one) > joint.priorities().key(other) ? one : other;
    return better(last, list.first(), list.second()) + 1 < seats;
  }

  /// How many sit in the group of a wish with a better key, these two left out.
  private int better(int wish, int leaving, int alsoLeaving) {
    int better = 0;
    for (int held : holders.get(market.seatGroup(wish))) {
      int holder = market.applicantOf(held);
      if (holder != leaving
          && holder != alsoLeaving
          && joint.priorities().key(held) < joint.priorities().key(wish)) {
        better++;
      }
    }
    return better;
  }

  /// The option that a pair has; the number of options for none.
  int option(int pair) {
    JointList list = joint.pairs().get(pair);
    int option =
        granted[list.first()] == NONE
            ? NONE
            : list.options().indexOf(new Option(granted[list.first()], granted[list.second()]));
    return option < 0 ? list.options().size() : option;
  }
}
