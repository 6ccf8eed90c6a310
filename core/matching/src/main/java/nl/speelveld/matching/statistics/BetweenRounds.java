package nl.speelveld.matching.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;

/// What changed for families between two moments of a round: before and after a second round, or
/// before and after seats that came free were filled.
///
/// Applicants are paired by pseudonym and programmes by name, so lists and rows may differ.
///
/// @param kept had a place and have it still
/// @param movedUp have a place that stood higher on their first list
/// @param movedElsewhere have another place that stood lower on their first list, or not on it
/// @param newlyPlaced had no place and have one now
/// @param gaveUp had a place and have none now
/// @param stillWithout had none and have none
/// @param newcomers were not in the first round
public record BetweenRounds(
    int kept,
    int movedUp,
    int movedElsewhere,
    int newlyPlaced,
    int gaveUp,
    int stillWithout,
    int newcomers) {

  /// Compares two moments. Cost: one pass over both.
  public static BetweenRounds of(Assignment before, Assignment after) {
    Map<String, Integer> rowAfter = new HashMap<>();
    for (int row = 0; row < after.market().applicants(); row++) {
      rowAfter.put(after.market().applicant(row), row);
    }
    int[] changes = new int[Change.values().length];
    int both = 0;
    for (int row = 0; row < before.market().applicants(); row++) {
      Integer then = rowAfter.get(before.market().applicant(row));
      both += then == null ? 0 : 1;
      Optional<String> now = then == null ? Optional.empty() : findName(after, then);
      changes[change(before, row, now).ordinal()]++;
    }
    return new BetweenRounds(
        changes[Change.KEPT.ordinal()],
        changes[Change.UP.ordinal()],
        changes[Change.ELSEWHERE.ordinal()],
        changes[Change.NEW.ordinal()],
        changes[Change.GAVE_UP.ordinal()],
        changes[Change.STILL.ordinal()],
        after.market().applicants() - both);
  }

  private enum Change {
    KEPT,
    UP,
    ELSEWHERE,
    NEW,
    GAVE_UP,
    STILL
  }

  private static Change change(Assignment before, int row, Optional<String> now) {
    Optional<String> then = findName(before, row);
    if (then.isEmpty()) {
      return now.isEmpty() ? Change.STILL : Change.NEW;
    }
    if (now.isEmpty()) {
      return Change.GAVE_UP;
    }
    return now.equals(then)
        ? Change.KEPT
        : stoodHigher(before, row, now.get()) ? Change.UP : Change.ELSEWHERE;
  }

  private static boolean stoodHigher(Assignment before, int row, String programme) {
    Market market = before.market();
    int had = market.rank(before.findWish(row).orElseThrow());
    for (int wish = market.from(row);
        wish < market.from(row + 1) && market.rank(wish) < had;
        wish++) {
      if (market.programmes().get(market.programme(wish)).equals(programme)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> findName(Assignment assignment, int row) {
    OptionalInt programme = assignment.findProgramme(row);
    return programme.isEmpty()
        ? Optional.empty()
        : Optional.of(assignment.market().programmes().get(programme.getAsInt()));
  }
}
