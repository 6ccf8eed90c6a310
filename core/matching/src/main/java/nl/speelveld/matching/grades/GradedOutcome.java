package nl.speelveld.matching.grades;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// Who has which seat after all grades, and each grade's own market, so that it can be checked
/// apart.
///
/// @param steps the grades in the order in which they were decided
/// @param seats the seat of each applicant who has one
public record GradedOutcome(List<Step> steps, Map<String, Seat> seats) {
  public GradedOutcome {
    steps = List.copyOf(steps);
    seats = Map.copyOf(seats);
  }

  /// One grade: its lists and classes as they stood when it was its turn, and what came of it.
  public record Step(int grade, Market market, Priorities priorities, Assignment assignment) {}

  /// A seat.
  public record Seat(String programme, String institution, String quota) {}

  /// The seat of an applicant, if any.
  public Optional<Seat> findSeat(String applicant) {
    return Optional.ofNullable(seats.get(applicant));
  }
}
