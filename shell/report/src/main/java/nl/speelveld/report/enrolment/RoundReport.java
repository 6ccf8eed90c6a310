package nl.speelveld.report.enrolment;

import java.util.List;
import java.util.Map;
import nl.speelveld.matching.statistics.BetweenRounds;
import nl.speelveld.matching.statistics.RoundStatistics;
import nl.speelveld.runs.enrolment.questions.StatisticsReport;
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
/// @param known how unequally groups are spread over schools, and which columns told them
/// @param basis what the figures rest on
public record RoundReport(
    String place,
    String round,
    Map<Integer, String> classNames,
    RoundStatistics statistics,
    List<Later> later,
    DisclosureRules rules,
    Known known,
    Basis basis) {
  /// A report of which groups and levels are known, without indices.
  public RoundReport(
      String place,
      String round,
      Map<Integer, String> classNames,
      RoundStatistics statistics,
      List<Later> later,
      DisclosureRules rules,
      Basis basis) {
    this(place, round, classNames, statistics, later, rules, Known.all(), basis);
  }

  public RoundReport {
    classNames = Map.copyOf(classNames);
    later = List.copyOf(later);
  }

  /// What is known beside the statistics.
  ///
  /// @param spread indices of segregation; none where there are none
  /// @param group whether groups are known
  /// @param level whether levels are known
  /// @param wijk whether wijken are known
  public record Known(
      List<StatisticsReport.Spread> spread, boolean group, boolean level, boolean wijk) {
    public Known {
      spread = List.copyOf(spread);
    }

    static Known all() {
      return new Known(List.of(), true, true, true);
    }
  }

  /// The report of the statistics of a round.
  ///
  /// @param classNames name of each priority class, by its number
  public static RoundReport of(
      StatisticsReport statistics,
      Map<Integer, String> classNames,
      DisclosureRules rules,
      Basis basis) {
    var columns = statistics.columns();
    return new RoundReport(
        "",
        statistics.title(),
        classNames,
        statistics.first(),
        statistics.findNow().map(its -> new Later(its.statistics(), its.change())).stream()
            .toList(),
        rules,
        new Known(
            statistics.spread(),
            !columns.group().isEmpty(),
            !columns.level().isEmpty(),
            !columns.wijk().isEmpty()),
        basis);
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
