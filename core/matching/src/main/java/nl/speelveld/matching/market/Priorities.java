package nl.speelveld.matching.market;

import java.util.Arrays;
import java.util.List;

/// In which order each seat group takes applicants: first by class, then by number. Immutable.
///
/// Each wish has one key, lower goes first, no two in a seat group the same. The key holds class
/// (11 bits), number (26) and applicant (26), so that comparing two keys is comparing two whole
/// numbers.
public final class Priorities {
  /// The highest class.
  public static final int LAST_CLASS = (1 << 11) - 1;

  /// The highest number, and the most applicants.
  public static final int MOST = (1 << 26) - 1;

  private static final int BITS = 26;
  private static final long MASK = (1L << BITS) - 1;
  private final long[] key;
  private final int groups;

  private Priorities(long[] key, int groups) {
    this.key = key;
    this.groups = groups;
  }

  /// One number per applicant, the same everywhere (single tie-breaking).
  public static Priorities of(Market market, LotteryDraw draw) {
    check(market, draw);
    return make(market, (applicant, wish) -> draw.numberOf(applicant));
  }

  /// A number per applicant and seat group (multiple tie-breaking), a draw for each seat group.
  public static Priorities of(Market market, List<LotteryDraw> drawOfGroup) {
    if (drawOfGroup.size() != market.seatGroups().size()) {
      throw new IllegalArgumentException(
          "there are ("
              + drawOfGroup.size()
              + ") draws, but ("
              + market.seatGroups().size()
              + ") seat groups");
    }
    drawOfGroup.forEach(draw -> check(market, draw));
    return make(
        market, (applicant, wish) -> drawOfGroup.get(market.seatGroup(wish)).numberOf(applicant));
  }

  /// Numbers per wish, lower first: a score, a distance, the place on a school's own list. Within a
  /// seat group and class they must differ.
  ///
  /// @param numberOfWish 0 … 67,108,863
  public static Priorities ofWishes(Market market, int... numberOfWish) {
    if (numberOfWish.length != market.wishes()) {
      throw new IllegalArgumentException(
          "there are (" + numberOfWish.length + ") numbers, but (" + market.wishes() + ") wishes");
    }
    Priorities made = make(market, (applicant, wish) -> numberOfWish[wish]);
    made.refuseTies(market);
    return made;
  }

  private interface Number {
    int of(int applicant, int wish);
  }

  private static Priorities make(Market market, Number number) {
    if (market.applicants() > MASK) {
      throw new IllegalArgumentException(
          "there are (" + market.applicants() + ") applicants, more than (" + MASK + ")");
    }
    long[] key = new long[market.wishes()];
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        long its = number.of(applicant, wish);
        if (its < 0 || its > MASK) {
          throw new IllegalArgumentException("number (" + its + ") is outside 0 … " + MASK);
        }
        key[wish] = ((long) market.priorityClass(wish) << BITS | its) << BITS | applicant;
      }
    }
    return new Priorities(key, market.seatGroups().size());
  }

  private static void check(Market market, LotteryDraw draw) {
    if (draw.applicants() != market.applicants()) {
      throw new IllegalArgumentException(
          "the draw has ("
              + draw.applicants()
              + ") numbers, but there are ("
              + market.applicants()
              + ") applicants");
    }
  }

  private void refuseTies(Market market) {
    long[][] perGroup = new long[groups][];
    int[] held = new int[groups];
    for (int wish = 0; wish < key.length; wish++) {
      held[market.seatGroup(wish)]++;
    }
    Arrays.setAll(perGroup, group -> new long[held[group]]);
    for (int wish = 0; wish < key.length; wish++) {
      int group = market.seatGroup(wish);
      perGroup[group][--held[group]] = key[wish] >>> BITS;
    }
    for (int group = 0; group < groups; group++) {
      Arrays.sort(perGroup[group]);
      for (int place = 1; place < perGroup[group].length; place++) {
        if (perGroup[group][place] == perGroup[group][place - 1]) {
          throw new IllegalArgumentException(
              "two applicants stand level at ("
                  + market.seatGroups().get(group).name()
                  + "). A draw must part them.");
        }
      }
    }
  }

  /// The key of a wish at its seat group, lower goes first.
  public long key(int wish) {
    return key[wish];
  }

  /// The applicant in a key.
  public static int applicant(long key) {
    return (int) (key & MASK);
  }

  /// The number in a key.
  public static int number(long key) {
    return (int) (key >>> BITS & MASK);
  }

  /// The class in a key.
  public static int priorityClass(long key) {
    return (int) (key >>> 2 * BITS);
  }
}
