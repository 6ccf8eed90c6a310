package nl.speelveld.matching.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.exact.ExtraSeats;
import nl.speelveld.matching.exact.StableExtraSeats;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Adds the seats that promises take.
///
/// With plain deferred acceptance, and with the mechanisms that only better it, the fewest seats
/// are sought exactly. Where twins, joint applications or equals change seats themselves, adding a
/// seat is not so orderly: then seats are added one by one where that keeps a promise more, and the
/// step does not claim that they are the fewest.
final class SeatsForPromises {
  /// Runs of deferred acceptance that are spent to prove that fewer seats cannot do, in a small
  /// round; in a large one so many that they look at no more wishes than this together.
  private static final long MOST_RUNS = 500;

  private static final long MOST_WISHES = 20_000_000;

  private final Placing placing;
  private final Priorities priorities;
  private final PromisedPlaces promised;

  SeatsForPromises(Placing placing, Priorities priorities, PromisedPlaces promised) {
    this.placing = placing;
    this.priorities = priorities;
    this.promised = promised;
  }

  /// The outcome with the seats that were added, told in its steps.
  ///
  /// @param isPlain whether the mechanism is deferred acceptance, or gives everybody as much
  Placed keep(Market market, boolean isPlain) {
    int[] added = new int[market.seatGroups().size()];
    int least = 1;
    if (isPlain) {
      ExtraSeats extra =
          StableExtraSeats.find(
              market, priorities, promised.guarantee(), runs(market), promised::counts);
      Arrays.setAll(added, extra::added);
      least = extra.least();
    }
    Placed placed = placing.place(with(market, added));
    // Ends: once everybody who is promised something could have the first wish, nothing is broken.
    for (int broken = promised.broken(placed.assignment()); broken > 0; ) {
      added[next(market, added, placed.assignment(), broken)]++;
      placed = placing.place(with(market, added));
      broken = promised.broken(placed.assignment());
    }
    Market larger = with(market, added);
    List<OutcomeStep> steps =
        new ArrayList<>(Placed.changes(market, larger, OutcomeStep.Why.PROMISED));
    steps.add(new OutcomeStep.PromisesKept(Arrays.stream(added).sum(), least));
    steps.addAll(placed.steps());
    return new Placed(placed.assignment(), steps, placed.together());
  }

  private static long runs(Market market) {
    return Math.clamp(MOST_WISHES / (market.wishes() + 1), 1, MOST_RUNS);
  }

  private static Market with(Market market, int[] added) {
    int[] seats = new int[added.length];
    Arrays.setAll(seats, group -> market.seats(group) + added[group]);
    return market.withSeats(seats);
  }

  /// The group where a seat keeps a promise more, of those that somebody with a broken promise asks
  /// in vain; else the first wish of the first of them.
  private int next(Market market, int[] added, Assignment now, int broken) {
    int first =
        IntStream.range(0, market.applicants())
            .filter(row -> promised.isBroken(now, row))
            .boxed()
            .min(Comparator.comparing(market::applicant))
            .orElseThrow();
    for (int wish = market.from(first); wish <= promised.last(first); wish++) {
      int group = market.seatGroup(wish);
      added[group]++;
      boolean helps = promised.broken(placing.place(with(market, added)).assignment()) < broken;
      added[group]--;
      if (helps) {
        return group;
      }
    }
    return market.seatGroup(market.from(first));
  }
}
