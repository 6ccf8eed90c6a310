package nl.speelveld.runs.office;

import java.util.List;
import java.util.Map;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.table.finding.Findings;

/// Whether rules, schools, seats and children fit together before there is a single list: columns
/// that rules speak of, names, numbers, birth dates, contingents.
public final class RoundCheck {
  private RoundCheck() {}

  /// What was found. Lists are not asked of anybody yet.
  ///
  /// @param schools `schools.csv`
  /// @param seats `seats.csv`
  /// @param children all children that are to be invited
  public static Findings of(
      RoundRules rules, DataTable schools, DataTable seats, List<Child> children) {
    RoundData data =
        new RoundData(
            schools,
            seats,
            ChildTables.applicants(children),
            ChildTables.preferences(List.of()),
            ChildTables.distances(children));
    return RoundPreparation.prepare(withoutLists(rules), data).findings();
  }

  private static RoundRules withoutLists(RoundRules rules) {
    ListRules lists = rules.lists();
    return new RoundRules(
        rules.title(),
        rules.version(),
        rules.source(),
        rules.types(),
        rules.priorities(),
        rules.seats(),
        rules.mechanism(),
        rules.tieBreak(),
        new ListRules(
            new ListRules.Length(0, lists.general().most()),
            lists.levelColumn(),
            Map.of(),
            lists.validWhen(),
            lists.backUp(),
            lists.shared(),
            lists.together(),
            lists.born()),
        rules.guarantees(),
        rules.calendar());
  }
}
