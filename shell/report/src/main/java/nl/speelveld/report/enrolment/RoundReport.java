package nl.speelveld.report.enrolment;

import java.util.List;
import java.util.Map;
import nl.speelveld.matching.statistics.BetweenRounds;
import nl.speelveld.matching.statistics.RoundStatistics;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.table.disclosure.DisclosureRules;

/// What is told of a round.
///
/// @param place municipality or region
/// @param round name of the round, as in "de basisscholen 2027"
/// @param classNames name of each priority class, by its number
/// @param statistics the statistics of the first round
/// @param later what came after it, in order: a second round, seats that came free
/// @param rules what may be shown of heads; [DisclosureRules#microdata()] where a municipality gave
///   the groups
/// @param basis what the figures rest on
public record RoundReport(
    String place,
    String round,
    Map<Integer, String> classNames,
    RoundStatistics statistics,
    List<Later> later,
    DisclosureRules rules,
    Basis basis) {
  public RoundReport {
    classNames = Map.copyOf(classNames);
    later = List.copyOf(later);
  }

  /// A later moment of the round.
  ///
  /// @param statistics the statistics of that moment
  /// @param change what changed since the moment before
  public record Later(RoundStatistics statistics, BetweenRounds change) {}

  /// Name of a priority class; its number where it has none.
  String className(int priorityClass) {
    return classNames.getOrDefault(priorityClass, Integer.toString(priorityClass));
  }
}
