package nl.speelveld.simulation.compass;

import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// How a family orders the schools by their utility.
public sealed interface SchoolRanking {
  /// The highest utility first, of equals the school with the lower number. The published ranking
  /// `highest`.
  record Highest() implements SchoolRanking {}

  /// The published ranking `proportional`, with its fault: the program turns utilities into logit
  /// probabilities, but then sorts those instead of drawing from them. A larger utility has a
  /// larger probability, so the order is that of [Highest] at every temperature, and what the
  /// papers call random choice is not random. Runs on Amsterdam give the same H to all digits
  /// either way.
  ///
  /// @param temperature the number that was meant to weigh utility against chance; without effect
  record ProportionalAsPublished(double temperature) implements SchoolRanking {}

  /// The ranking that was meant: a family draws its order by the logit rule, without replacement
  /// (Luce). Of the schools that it can go to, and its own, it ends at each with probability
  /// `exp(T·U) / Σ exp(T·U)`.
  ///
  /// @param temperature T: 0 is chance alone, 50 nearly always the highest utility
  record RandomUtility(double temperature) implements SchoolRanking {}

  /// What is out of range.
  default Findings check(Place place) {
    Limits limits = Limits.at(place);
    return switch (this) {
      case Highest ignored -> limits.findings();
      case ProportionalAsPublished(double t) -> limits.within("temperature", t, 0, 1e6).findings();
      case RandomUtility(double t) -> limits.within("temperature", t, 0, 1e6).findings();
    };
  }
}
