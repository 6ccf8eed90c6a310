package nl.speelveld.matching.chances;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.speelveld.matching.deferred.PreparedMarket;
import nl.speelveld.matching.market.Market;

/// How likely each wish is granted, by many draws of one number per applicant. Immutable.
///
/// Made for families before the lists close and for a city that weighs rules: the market is what is
/// expected to be handed in, and only the draw is uncertain. For up to ten applicants
/// [ExactChances] counts all draws. Cost: draws × deferred acceptance, 1 ms for 8,000 applicants.
public final class Chances {
  private final Market market;
  private final int draws;
  private final long[] granted;

  private Chances(Market market, int draws, long[] granted) {
    this.market = market;
    this.draws = draws;
    this.granted = granted;
  }

  /// Makes the draws and counts. Same market and seed, same counts, on any number of threads.
  public static Chances of(Market market, DrawSettings settings) {
    PreparedMarket prepared = PreparedMarket.of(market);
    return of(market, settings, () -> Desk.oneNumber(prepared, settings));
  }

  /// The same for whatever rules.
  ///
  /// @param desks makes a desk of this market for each thread
  public static Chances of(Market market, DrawSettings settings, Supplier<Desk> desks) {
    List<Counter> counters = InParallel.run(settings, thread -> new Counter(desks.get()));
    long[] granted = new long[market.wishes()];
    for (Counter counter : counters) {
      for (int wish = 0; wish < granted.length; wish++) {
        granted[wish] += counter.granted[wish];
      }
    }
    return new Chances(market, settings.draws(), granted);
  }

  /// Counts that were made elsewhere, over all draws that can be for instance.
  ///
  /// @param granted for each wish in how many draws it was granted
  public static Chances counted(Market market, int draws, long... granted) {
    if (granted.length != market.wishes() || draws < 1) {
      throw new IllegalArgumentException(
          "there are ("
              + granted.length
              + ") counts over ("
              + draws
              + ") draws, but ("
              + market.wishes()
              + ") wishes");
    }
    return new Chances(market, draws, granted.clone());
  }

  private static final class Counter implements InParallel.Worker {
    private final Desk desk;
    private final int[] granted;

    Counter(Desk desk) {
      this.desk = desk;
      granted = new int[desk.market().wishes()];
    }

    @Override
    public void make(int draw) {
      desk.draw(draw);
      for (int applicant = 0; applicant < desk.market().applicants(); applicant++) {
        int wish = desk.reached(applicant);
        if (wish < desk.market().from(applicant + 1)) {
          granted[wish]++;
        }
      }
    }
  }

  /// The market that was drawn for.
  public Market market() {
    return market;
  }

  /// How many draws were made.
  public int draws() {
    return draws;
  }

  /// In how many draws this wish was granted.
  public long granted(int wish) {
    return granted[wish];
  }

  /// In how many draws this wish was asked, because all wishes above it were refused.
  public long asked(int wish) {
    long asked = draws;
    for (int above = market.from(market.applicantOf(wish)); above < wish; above++) {
      asked -= granted[above];
    }
    return asked;
  }

  /// Chance that this wish is the place: refused above, let in here.
  public Share ofWish(int wish) {
    return new Share(granted[wish], draws);
  }

  /// Chance of being let in here once all wishes above were refused; empty if that never was so.
  public Optional<Share> findOnceAsked(int wish) {
    long asked = asked(wish);
    return asked == 0 ? Optional.empty() : Optional.of(new Share(granted[wish], asked));
  }

  /// Chance of a seat somewhere on the list.
  public Share ofSeat(int applicant) {
    long seats = 0;
    for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
      seats += granted[wish];
    }
    return new Share(seats, draws);
  }
}
