package nl.speelveld.matching.exact;

import java.util.Arrays;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// The fewest seats to be added, and where, so that deferred acceptance places everybody with a
/// guarantee.
///
/// Nobody is passed over: the outcome is the stable one of the larger market. Adding a seat harms
/// nobody and places at most one more, so as many seats as there are broken promises are needed at
/// least; often that is enough, not always, since a seat may set off moves that end at an empty
/// seat. Among solutions with the fewest seats that were met, the one with the smallest sum of
/// ranks.
///
/// To find the fewest is hard in general (NP-hard: Chen & Csáji 2023, Optimal capacity modification
/// for many-to-one matching problems), so the search is exact as long as the number of runs of
/// deferred acceptance stays within a limit; beyond it the answer says between which numbers the
/// fewest lies.
public final class StableExtraSeats {
  private final Market market;
  private final Priorities priorities;
  private final Guarantee guarantee;
  private final long mostRuns;
  private final DeferredAcceptance.Open counts;
  private long runs;
  private int[] best;
  private long ranksOfBest;

  private StableExtraSeats(
      Market market,
      Priorities priorities,
      Guarantee guarantee,
      long mostRuns,
      DeferredAcceptance.Open counts) {
    this.counts = counts;
    this.market = market;
    this.priorities = priorities;
    this.guarantee = guarantee;
    this.mostRuns = mostRuns;
    best = new int[market.seatGroups().size()];
    ranksOfBest = Long.MAX_VALUE;
  }

  /// The fewest seats, if they can be found within this many runs of deferred acceptance.
  public static ExtraSeats find(
      Market market, Priorities priorities, Guarantee guarantee, long mostRuns) {
    return find(market, priorities, guarantee, mostRuns, (applicant, wish) -> true);
  }

  /// The same where a promise is not of any place on the list, but of one of these wishes: who is
  /// promised something asks no others, and nobody needs them once all promises are kept.
  ///
  /// @param counts for whoever is promised a place the wishes that keep the promise, and those
  ///   above them; for everybody else all wishes
  public static ExtraSeats find(
      Market market,
      Priorities priorities,
      Guarantee guarantee,
      long mostRuns,
      DeferredAcceptance.Open counts) {
    return new StableExtraSeats(market, priorities, guarantee, mostRuns, counts).search();
  }

  private ExtraSeats search() {
    int[] extra = new int[best.length];
    int needed = broken(assign(extra));
    best = greedy(extra.clone());
    ranksOfBest = ranks(assign(best));
    int found = Arrays.stream(best).sum();
    // Keeps: no solution with fewer than `needed` seats. Ends: at the greedy solution at the
    // latest.
    for (; needed <= found; needed++) {
      boolean whole = tryAll(extra, 0, needed);
      if (!whole) {
        return new ExtraSeats(assign(best), best, needed, priorities);
      }
      if (Arrays.stream(best).sum() == needed) {
        return new ExtraSeats(assign(best), best, needed, priorities);
      }
    }
    throw new IllegalStateException("the search passed (" + found + ") seats, which are enough");
  }

  private Assignment assign(int[] extra) {
    int[] seats = new int[extra.length];
    Arrays.setAll(seats, group -> market.seats(group) + extra[group]);
    return DeferredAcceptance.assignOpen(market.withSeats(seats), priorities, counts);
  }

  private int broken(Assignment assignment) {
    int broken = 0;
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      if (guarantee.holds(applicant) && assignment.findWish(applicant).isEmpty()) {
        broken++;
      }
    }
    return broken;
  }

  private long ranks(Assignment assignment) {
    long ranks = 0;
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      var granted = assignment.findWish(applicant);
      ranks +=
          granted.isPresent()
              ? market.rank(granted.getAsInt())
              : market.from(applicant + 1) - market.from(applicant) + 1;
    }
    return ranks;
  }

  /// Adds seats one by one: where that places somebody with a broken promise, else where the fewest
  /// wait before such a one.
  private int[] greedy(int[] extra) {
    SeatByChain seats = new SeatByChain(assign(extra), priorities, counts);
    // Ends: there are no more seats than wishes to be added before everybody has the first wish.
    for (int broken = nextBroken(seats, 0);
        broken < market.applicants();
        broken = nextBroken(seats, broken)) {
      int chosen = -1;
      int fewest = Integer.MAX_VALUE;
      for (int group = 0; group < extra.length && fewest > 0; group++) {
        int ahead = seats.waitingBefore(group, guarantee::holds);
        if (ahead < fewest) {
          chosen = group;
          fewest = ahead;
        }
      }
      for (int group = 0; group < extra.length && fewest > 0; group++) {
        var placed = seats.findPlaced(group);
        if (placed.isPresent() && guarantee.holds(placed.getAsInt())) {
          chosen = group;
          fewest = 0;
        }
      }
      extra[chosen]++;
      seats.add(chosen);
    }
    return extra;
  }

  private int nextBroken(SeatByChain seats, int from) {
    int applicant = from;
    while (applicant < market.applicants()
        && (!guarantee.holds(applicant) || seats.hasSeat(applicant))) {
      applicant++;
    }
    return applicant;
  }

  /// Tries all ways to add so many seats to this group and those after it; false beyond the limit.
  private boolean tryAll(int[] extra, int from, int toAdd) {
    if (++runs > mostRuns) {
      return false;
    }
    Assignment now = assign(extra);
    if (broken(now) > toAdd) {
      return true; // why: a seat keeps one promise more at most
    }
    if (toAdd == 0) {
      keepBetter(extra, ranks(now));
      return true;
    }
    // why: where nobody waits a seat changes nothing, now or after adding others: by those
    // everybody
    // is better off or the same, so nobody begins to wait
    boolean[] waited = waited(now);
    boolean whole = true;
    for (int group = from; group < extra.length && whole; group++) {
      if (waited[group]) {
        extra[group]++;
        whole = tryAll(extra, group, toAdd - 1);
        extra[group]--;
      }
    }
    return whole;
  }

  private void keepBetter(int[] extra, long ranks) {
    int fewest = Arrays.stream(best).sum();
    int these = Arrays.stream(extra).sum();
    if (these < fewest || (these == fewest && ranks < ranksOfBest)) {
      best = extra.clone();
      ranksOfBest = ranks;
    }
  }

  private boolean[] waited(Assignment assignment) {
    boolean[] waited = new boolean[best.length];
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      for (int wish = market.from(applicant); wish < assignment.reached(applicant); wish++) {
        waited[market.seatGroup(wish)] = true;
      }
    }
    return waited;
  }
}
