package nl.speelveld.runs.enrolment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.matching.round.PreparedRound;

/// The first places of a draw: those that the mechanism gives by the seats of the day, without whom
/// has left since the freeze.
final class FirstPlaces {
  private FirstPlaces() {}

  /// What came of it.
  ///
  /// @param after the places
  /// @param stranger a name in the changes that the round does not hold
  record Result(RoundAfter after, Optional<String> stranger) {}

  static Result of(PreparedRound prepared, DrawnNumbers numbers, List<Act> changes) {
    Market market = prepared.market();
    int[] seats = new int[market.seatGroups().size()];
    for (int group = 0; group < seats.length; group++) {
      seats[group] = market.seats(group);
    }
    Map<Integer, Act> outside = new LinkedHashMap<>();
    Optional<String> stranger = Optional.empty();
    for (Act act : changes) {
      String about = act.words().about();
      Optional<Integer> row =
          act instanceof Act.CapacityChanged
              ? Changes.group(market, about)
              : Changes.row(market, about);
      if (row.isEmpty()) {
        stranger = Optional.of(about);
      } else if (act instanceof Act.CapacityChanged change) {
        seats[row.get()] = change.after();
      } else {
        outside.put(row.get(), act);
      }
    }
    Set<Integer> takeNoPart = new HashSet<>(outside.keySet());
    Priorities priorities = prepared.priorities(asNumbers(numbers));
    Assignment assignment =
        DeferredAcceptance.assignOpen(
            market.withSeats(seats),
            priorities,
            (applicant, wish) -> !takeNoPart.contains(applicant));
    RoundAfter after = RoundAfter.of(assignment, priorities);
    for (Act act : outside.values()) {
      after = Changes.find(after, act).orElse(after);
    }
    return new Result(after, stranger);
  }

  /// The numbers of a draw as a round asks for them.
  static LotteryNumbers asNumbers(DrawnNumbers drawn) {
    return (applicant, wish, name) -> drawn.number(wish) - 1L;
  }
}
