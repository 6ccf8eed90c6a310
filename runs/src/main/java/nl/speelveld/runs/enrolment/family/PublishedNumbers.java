package nl.speelveld.runs.enrolment.family;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.Rule;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundFreezing;
import nl.speelveld.runs.enrolment.Progress;

/// The numbers as they were published, by the wishes of a round with late applicants behind.
///
/// Who came late has no published number. Theirs here is one more than how many of those who took
/// part in the draw come before them: the number that they would have had.
final class PublishedNumbers {
  private PublishedNumbers() {}

  static LotteryNumbers of(Progress.Assigned assigned) {
    DrawnNumbers published = assigned.drawn().numbers();
    Market frozen = published.round().market();
    if (assigned.round().market().applicants() == frozen.applicants()) {
      return (applicant, wish, name) -> published.number(wish) - 1L;
    }
    DrawnNumbers withLate =
        DrawnNumbers.of(
            RoundFreezing.freeze(
                assigned.round(), published.round().kind(), withoutMechanism(published)),
            published.findReveal().orElseThrow());
    Map<String, NavigableSet<Integer>> lateNumbers =
        lateNumbers(withLate, assigned.round(), frozen.applicants());
    return (applicant, wish, name) ->
        applicant < frozen.applicants()
            ? published.number(wish) - 1L
            : withLate.number(wish)
                - 1L
                - lateNumbers
                    .getOrDefault(name, new TreeSet<>())
                    .headSet(withLate.number(wish), false)
                    .size();
  }

  /// The rules that were frozen, without the one that freezing adds by itself.
  private static List<Rule> withoutMechanism(DrawnNumbers published) {
    return published.round().rules().stream()
        .filter(rule -> !rule.name().equals(RoundFreezing.MECHANISM))
        .toList();
  }

  /// The numbers of late applicants among all, by the name under which they are drawn.
  private static Map<String, NavigableSet<Integer>> lateNumbers(
      DrawnNumbers withLate, PreparedRound round, int firstLate) {
    Market market = round.market();
    Map<String, NavigableSet<Integer>> numbers = new HashMap<>();
    for (int row = firstLate; row < market.applicants(); row++) {
      for (int wish = market.from(row); wish < market.from(row + 1); wish++) {
        numbers
            .computeIfAbsent(round.drawName(market.seatGroup(wish)), its -> new TreeSet<>())
            .add(withLate.number(wish));
      }
    }
    return numbers;
  }
}
