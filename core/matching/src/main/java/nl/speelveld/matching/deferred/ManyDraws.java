package nl.speelveld.matching.deferred;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;

/// Assigns one market draw after draw by deferred acceptance, with one number per applicant,
/// without new memory. Not for use by two threads at once.
///
/// The outcome is that of [DeferredAcceptance] for the same draw; it stands here until the next
/// draw. Cost: O(wishes asked × log seats): some 20 ns a wish asked in a city, some 30 in a market
/// of 500,000, where memory is waited for.
public final class ManyDraws {
  private static final int NONE = -1;
  private static final int START_BITS = 26;
  private static final int CLASS_SHIFT = 2 * START_BITS;
  private static final long START = (1L << START_BITS) - 1;
  private static final long CLASSLESS = (1L << CLASS_SHIFT) - 1;

  /// Records up to a megabyte stay in the cache of a core, whoever comes next.
  private static final int SMALL = 1 << 18;

  private final PreparedMarket prepared;
  private final Market market;
  private final HeldSeats held;
  private final int[] records; // the first of each: where in it the wish stands that it now holds
  private final int[] drawn; // the applicant with number 0, 1, …
  private final int[] numberOf; // of each applicant, where they come in order of records
  private final long[] firsts; // number and record of each who is still to ask, in order

  ManyDraws(PreparedMarket prepared) {
    this.prepared = prepared;
    market = prepared.market();
    held = new HeldSeats(market);
    records = prepared.copyOfRecords();
    drawn = new int[market.applicants()];
    numberOf = new int[drawn.length];
    firsts = new long[drawn.length];
  }

  /// Assigns by numbers that were drawn.
  public void assign(LotteryDraw draw) {
    if (draw.applicants() != drawn.length) {
      throw new IllegalArgumentException(
          "the draw has ("
              + draw.applicants()
              + ") numbers, but there are ("
              + drawn.length
              + ") applicants");
    }
    if (small()) {
      for (int applicant = 0; applicant < drawn.length; applicant++) {
        drawn[draw.numberOf(applicant)] = applicant;
      }
      askInOrderOfNumbers();
    } else {
      askInOrderOfRecords(draw::numberOf);
    }
  }

  private boolean small() {
    return records.length <= SMALL;
  }

  /// Draws numbers, all orders alike, and assigns by them. The same generator in the same state
  /// gives each row of applicants the same number, whatever was drawn before, and in every market
  /// of as many applicants: so sets of rules are compared by the same luck.
  public void draw(RandomGenerator random) {
    for (int number = 0; number < drawn.length; number++) {
      int other = random.nextInt(number + 1);
      drawn[number] = drawn[other];
      drawn[other] = number;
    }
    if (small()) {
      askInOrderOfNumbers();
      return;
    }
    for (int number = 0; number < drawn.length; number++) {
      numberOf[drawn[number]] = number;
    }
    askInOrderOfRecords(applicant -> numberOf[applicant]);
  }

  /// The wish that the last draw granted, if any.
  public OptionalInt findWish(int applicant) {
    int start = prepared.startOfApplicant(applicant);
    return records[start] == NONE
        ? OptionalInt.empty()
        : OptionalInt.of(market.from(applicant) + records[start] - start - 1);
  }

  /// The first wish that the last draw did not refuse: the granted one, or the end of the list.
  public int reached(int applicant) {
    int start = prepared.startOfApplicant(applicant);
    return records[start] == NONE
        ? market.from(applicant + 1)
        : market.from(applicant) + records[start] - start - 1;
  }

  /// The market that is assigned.
  public Market market() {
    return market;
  }

  /// The outcome of the last draw, to keep.
  public Assignment assignment() {
    int[] granted = new int[drawn.length];
    Arrays.setAll(granted, applicant -> findWish(applicant).orElse(NONE));
    return Assignment.of(market, granted);
  }

  // why: the outcome does not depend on who comes first, but the work does. In order of numbers
  // hardly anybody is taken in first and sent on later; in order of records memory is read in one
  // go. Tried: sorting by number within a first choice, or by two, four or sixteen bands of numbers
  // (what is saved in sending on is lost in reading), records of exactly one line of the cache.
  private void askInOrderOfNumbers() {
    for (int number = 0; number < firsts.length; number++) {
      firsts[number] = (long) number << START_BITS | prepared.startOfApplicant(drawn[number]);
    }
    askAll();
  }

  private void askInOrderOfRecords(IntUnaryOperator number) {
    for (int row = 0; row < firsts.length; row++) {
      int its = number.applyAsInt(prepared.applicantOfRow(row));
      firsts[row] = (long) its << START_BITS | prepared.startOfRow(row);
    }
    askAll();
  }

  // why apart: who asks first is looked up all over memory, and in a loop that does nothing else
  // the processor waits for many of these at once. In a market of 500,000 that saves a third.
  private void askAll() {
    held.empty();
    for (long first : firsts) {
      ask(first);
    }
  }

  private void ask(long first) {
    long asks = first; // number and record
    int start = (int) (asks & START);
    int place = start + 1;
    // Ends and keeps: as in DeferredAcceptance. `asks` asks the wish at `place` next.
    for (int wish = records[place]; wish != PreparedMarket.END; wish = records[++place]) {
      int group = wish >>> PreparedMarket.CLASS_BITS;
      long key = (long) (wish & PreparedMarket.CLASS_MASK) << CLASS_SHIFT | asks;
      if (!held.refuses(group, key)) {
        records[start] = place;
        long sentOn = held.take(group, key);
        if (sentOn == HeldSeats.NOBODY) {
          return;
        }
        asks = sentOn & CLASSLESS;
        start = (int) (asks & START);
        place = records[start];
      }
    }
    records[start] = NONE;
  }
}
