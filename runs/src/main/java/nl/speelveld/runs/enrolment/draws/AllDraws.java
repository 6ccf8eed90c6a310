package nl.speelveld.runs.enrolment.draws;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import nl.speelveld.matching.chances.Chances;
import nl.speelveld.matching.deferred.ManyOrders;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.outcome.RoundAssignment;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RepeatedOrders;

/// All draws that a small round can have, each as likely as any other, so that chances are counted
/// and not estimated.
///
/// For each name under which numbers are drawn, all orders of those who ask it; a cyclic draw has
/// as many as there are applicants. Those who share a number stand next to each other.
public final class AllDraws {
  /// The most draws that are counted: those of ten applicants with one number each.
  public static final long MOST = 3_628_800;

  private static final long MOST_WHOLE = 50_000; // where the whole of the rules is carried out

  private final PreparedRound round;
  private final Market market;
  private final Households households;
  private final List<String> names;
  private final List<int[]> asking; // rows of those who ask each name
  private final int[][] numberOf; // by name, then by row
  private final long[] granted;
  private final boolean isPlain;
  private final Runnable assign; // by the numbers as they stand, and counts
  private int draws;

  private AllDraws(PreparedRound round) {
    this.round = round;
    market = round.market();
    households = Households.of(round);
    names = round.drawNames();
    asking = names.stream().map(name -> asking(round, name)).toList();
    numberOf = new int[names.size()][market.applicants()];
    granted = new long[market.wishes()];
    isPlain = TrialDraws.isPlain(round) && round.rules().guarantees().isEmpty();
    assign = isPlain ? quick() : this::whole;
  }

  private Runnable quick() {
    ManyOrders desk = ManyOrders.of(market);
    RepeatedOrders orders = RepeatedOrders.of(round);
    int[] numberOfWish = new int[market.wishes()];
    return () -> {
      orders.fill((applicant, name) -> numberOf[name][applicant], numberOfWish);
      desk.assign(numberOfWish);
      count(desk::reached);
    };
  }

  private void whole() {
    LotteryNumbers numbers = (applicant, wish, name) -> numberOf[names.indexOf(name)][applicant];
    Assignment outcome = RoundAssignment.of(round, numbers).assignment();
    count(Outcomes.reached(market, outcome));
  }

  private static int[] asking(PreparedRound round, String name) {
    Market market = round.market();
    Set<Integer> rows = new TreeSet<>();
    for (int wish = 0; wish < market.wishes(); wish++) {
      if (round.drawName(market.seatGroup(wish)).equals(name)) {
        rows.add(market.applicantOf(wish));
      }
    }
    return rows.stream().mapToInt(row -> row).toArray();
  }

  /// Whether this round has so few draws that all are counted.
  public static boolean areFew(PreparedRound round) {
    return new AllDraws(round).isFew();
  }

  private boolean isFew() {
    if (TrialDraws.isCyclic(round)) {
      return names.size() == 1;
    }
    long most = isPlain ? MOST : MOST_WHOLE;
    long orders = 1;
    for (int[] rows : asking) {
      for (int next = 2; next <= rows.length && orders <= most; next++) {
        orders *= next;
      }
    }
    return orders <= most;
  }

  /// In how many of all draws each wish is granted.
  public static Chances chances(PreparedRound round) {
    AllDraws all = new AllDraws(round);
    if (!all.isFew()) {
      throw new IllegalArgumentException(
          "round (" + round + ") has too many draws to count. Estimate by trial draws instead.");
    }
    if (TrialDraws.isCyclic(round)) {
      all.starts();
    } else {
      all.orders(0);
    }
    return Chances.counted(all.market, all.draws, all.granted);
  }

  private void starts() {
    int[] places = households.placesOnList(round);
    for (int begin = 0; begin < Math.max(1, places.length); begin++) {
      int start = begin;
      Arrays.setAll(numberOf[0], row -> Math.floorMod(places[row] - start, places.length));
      count();
    }
  }

  /// All orders of the names from this one on.
  private void orders(int name) {
    if (name == names.size()) {
      count();
    } else {
      orders(name, asking.get(name), 0);
    }
  }

  private void orders(int name, int[] rows, int from) {
    if (from >= rows.length) {
      for (int place = 0; place < rows.length; place++) {
        numberOf[name][rows[place]] = place;
      }
      orders(name + 1);
      return;
    }
    for (int at = from; at < rows.length; at++) {
      swap(rows, from, at);
      if (isTogether(rows, from)) {
        orders(name, rows, from + 1);
      }
      swap(rows, from, at);
    }
  }

  /// Whether nobody of the household before the last place is still to come behind another one.
  private boolean isTogether(int[] rows, int last) {
    if (last == 0 || households.head(rows[last]) == households.head(rows[last - 1])) {
      return true;
    }
    int before = households.head(rows[last - 1]);
    for (int later = last + 1; later < rows.length; later++) {
      if (households.head(rows[later]) == before) {
        return false;
      }
    }
    return true;
  }

  private static void swap(int[] rows, int one, int other) {
    int kept = rows[one];
    rows[one] = rows[other];
    rows[other] = kept;
  }

  private void count() {
    draws++;
    assign.run();
  }

  private void count(IntUnaryOperator reached) {
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      int wish = reached.applyAsInt(applicant);
      if (wish < market.from(applicant + 1)) {
        granted[wish]++;
      }
    }
  }
}
