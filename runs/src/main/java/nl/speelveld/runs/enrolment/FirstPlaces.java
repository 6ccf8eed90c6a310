package nl.speelveld.runs.enrolment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.outcome.RoundAssignment;
import nl.speelveld.matching.outcome.RoundOutcome;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.matching.round.PreparedRound;

/// The first places of a draw: those that the rules give by the seats of the day, without whom has
/// left since the freeze.
final class FirstPlaces {
  private final PreparedRound prepared;
  private final DrawnNumbers numbers;
  private final int[] seats;
  private final Map<Integer, Act> outside = new LinkedHashMap<>(); // by row, the last act counts
  private Optional<String> stranger = Optional.empty();

  private FirstPlaces(PreparedRound prepared, DrawnNumbers numbers) {
    this.prepared = prepared;
    this.numbers = numbers;
    this.seats = new int[prepared.market().seatGroups().size()];
    Arrays.setAll(seats, prepared.market()::seats);
  }

  /// What came of it.
  ///
  /// @param after the places
  /// @param outcome how the rules came to them
  /// @param stranger a name in the changes that the round does not hold
  record Result(RoundAfter after, RoundOutcome outcome, Optional<String> stranger) {}

  static Result of(PreparedRound prepared, DrawnNumbers numbers, List<Act> changes) {
    FirstPlaces places = new FirstPlaces(prepared, numbers);
    changes.forEach(places::take);
    return places.result();
  }

  private void take(Act act) {
    Market market = prepared.market();
    String about = act.words().about();
    boolean isAboutSeats = act instanceof Act.CapacityChanged;
    Optional<Integer> row =
        isAboutSeats ? Changes.group(market, about) : Changes.row(market, about);
    if (row.isEmpty()) {
      stranger = Optional.of(about);
    } else if (act instanceof Act.CapacityChanged change) {
      seats[row.get()] = change.after();
    } else {
      outside.put(row.get(), act);
    }
  }

  private Result result() {
    Market present = prepared.market().withSeats(seats);
    for (int row : outside.keySet()) {
      present = present.withList(row, List.of());
    }
    Priorities frozen = prepared.priorities(numbersIn(prepared.market()));
    RoundOutcome outcome =
        RoundAssignment.of(prepared.with(present), numbersIn(present), frozenKeys(frozen, present));
    RoundAfter after = RoundAfter.of(amongAll(outcome.assignment()), frozen);
    for (Act act : outside.values()) {
      after = Changes.find(after, act).orElse(after);
    }
    return new Result(after, outcome, stranger);
  }

  /// The keys of the frozen round for who takes part.
  // why not keys of their own: an order of call by least rates would change with who left, and
  // what is published could not be held against the frozen one
  private Priorities frozenKeys(Priorities frozen, Market present) {
    Market all = prepared.market();
    int[] number = new int[present.wishes()];
    for (int row = 0; row < present.applicants(); row++) {
      for (int wish = present.from(row); wish < present.from(row + 1); wish++) {
        number[wish] = Priorities.number(frozen.key(all.from(row) + wish - present.from(row)));
      }
    }
    return Priorities.ofWishes(present, number);
  }

  /// The same places in the market of everybody, those who take no part without one.
  private Assignment amongAll(Assignment places) {
    Market present = places.market();
    Market all = prepared.market().withSeats(seatsOf(present));
    int[] granted = new int[all.applicants()];
    for (int row = 0; row < granted.length; row++) {
      int wish = places.findWish(row).orElse(-1);
      granted[row] = wish < 0 ? -1 : sameWish(all, row, present, wish);
    }
    return Assignment.of(all, granted);
  }

  // why not by its place on the list: a round that goes grade by grade asks wishes in another order
  private static int sameWish(Market all, int row, Market present, int wish) {
    for (int its = all.from(row); its < all.from(row + 1); its++) {
      if (all.seatGroup(its) == present.seatGroup(wish)
          && all.programme(its) == present.programme(wish)) {
        return its;
      }
    }
    throw new IllegalStateException(
        "applicant in row (" + (row + 1) + ") was given a seat that is not on the frozen list");
  }

  private static int[] seatsOf(Market market) {
    int[] seats = new int[market.seatGroups().size()];
    Arrays.setAll(seats, market::seats);
    return seats;
  }

  private LotteryNumbers numbersIn(Market market) {
    Market all = prepared.market();
    return (applicant, wish, name) ->
        numbers.number(all.from(applicant) + wish - market.from(applicant)) - 1L;
  }
}
