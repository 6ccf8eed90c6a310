package nl.speelveld.runs.choosing;

import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;

/// The rules of a round for children one by one: what depends on the length of a list, on brothers
/// and sisters in the same round or on all schools near home is left out. Priorities, seats and
/// draw stay as they are.
final class LoneRules {
  private static final int ANY_LENGTH = 100_000;

  private LoneRules() {}

  static RoundRules of(RoundRules rules) {
    ListRules lists = rules.lists();
    SeatRules seats = rules.seats();
    return new RoundRules(
        rules.title(),
        rules.version(),
        rules.source(),
        rules.types(),
        rules.priorities(),
        new SeatRules(seats.general(), seats.byProgramme(), seats.bandwidths(), false),
        rules.mechanism(),
        rules.tieBreak(),
        new ListRules(
            new ListRules.Length(0, ANY_LENGTH),
            lists.levelColumn(),
            Map.of(),
            lists.validWhen(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        rules.guarantees().stream()
            .filter(Guarantee.SeatAt.class::isInstance)
            .map(its -> kept((Guarantee.SeatAt) its))
            .toList(),
        rules.calendar());
  }

  // why seats on top: a world that was drawn by lot may have more brothers and sisters than seats,
  // and would be refused
  private static Guarantee kept(Guarantee.SeatAt promise) {
    return new Guarantee.SeatAt(promise.id(), promise.when(), true);
  }
}
