package nl.speelveld.runs.enrolment.questions;

import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.statistics.BetweenRounds;
import nl.speelveld.matching.statistics.RoundStatistics;
import nl.speelveld.runs.measuring.MonitorIndex;
import nl.speelveld.segregation.value.IndexValue;

/// What a round did.
///
/// @param title title of the rules
/// @param first the day of the outcome
/// @param findNow what came after it, where anything did
/// @param spread how unequally the group that is set apart is spread over schools; none where
///   groups are not known
/// @param columns which columns told groups, levels and wijken
public record StatisticsReport(
    String title,
    RoundStatistics first,
    Optional<Later> findNow,
    List<Spread> spread,
    KnownPeople.Columns columns) {
  public StatisticsReport {
    spread = List.copyOf(spread);
  }

  /// A later moment.
  ///
  /// @param statistics the statistics of that moment
  /// @param change what changed since the day of the outcome
  public record Later(RoundStatistics statistics, BetweenRounds change) {}

  /// An index of segregation.
  ///
  /// @param index which
  /// @param firstChoices of first choices: what families asked
  /// @param placed of the places that were given
  /// @param findNow of the places as they are now, where anything changed
  /// @param byChance what random allocation gives in schools of these sizes, where it can be said
  public record Spread(
      MonitorIndex index,
      IndexValue firstChoices,
      IndexValue placed,
      Optional<IndexValue> findNow,
      Optional<IndexValue> byChance) {}
}
