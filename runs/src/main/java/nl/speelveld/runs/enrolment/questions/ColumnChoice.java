package nl.speelveld.runs.enrolment.questions;

import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.RoundRules;

/// Which columns tell the group, the level and the wijk of an applicant; what was not asked is
/// found from rules and names.
///
/// @param group column of `applicants.csv`; else that by which the rules know their first type of
///   applicants, else one of a usual name
/// @param focal the group that is set against all others; else that of the rules, else the smallest
/// @param level column of `applicants.csv`; else that of the lengths of lists, else one of a usual
///   name
/// @param wijk column of both `applicants.csv` and `schools.csv`; else one of a usual name
public record ColumnChoice(
    Optional<String> group, Optional<String> focal, Optional<String> level, Optional<String> wijk) {
  private static final List<String> GROUPS =
      List.of("group", "groep", "doelgroep", "targetGroup", "onderwijsscore", "achtergrond");
  private static final List<String> LEVELS =
      List.of("level", "niveau", "advice", "advies", "schooladvies");
  private static final List<String> WIJKEN =
      List.of("wijk", "buurt", "zone", "stadsdeel", "district");

  /// Nothing is asked: all is found.
  public static ColumnChoice usual() {
    return new ColumnChoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Optional<String> findGroup(RoundRules rules, DataTable applicants) {
    return group
        .or(() -> typeOfRules(rules).map(Condition.Is::column).filter(its -> has(applicants, its)))
        .or(() -> first(GROUPS, applicants));
  }

  /// The value by which the rules know their first type, where it is one value of one column.
  Optional<String> findFocal(RoundRules rules, String groupColumn) {
    return focal.or(() ->
        typeOfRules(rules)
            .filter(its -> its.column().equals(groupColumn) && its.values().size() == 1)
            .map(its -> its.values().getFirst()));
  }

  private static Optional<Condition.Is> typeOfRules(RoundRules rules) {
    return rules.types().stream()
        .map(RoundRules.ApplicantType::when)
        .filter(Condition.Is.class::isInstance)
        .map(Condition.Is.class::cast)
        .findFirst();
  }

  Optional<String> findLevel(RoundRules rules, DataTable applicants) {
    return level
        .or(() -> rules.lists().levelColumn().filter(its -> has(applicants, its)))
        .or(() -> first(LEVELS, applicants));
  }

  Optional<String> findWijk(DataTable applicants, DataTable schools) {
    return wijk.or(
        () -> WIJKEN.stream().filter(its -> has(applicants, its) && has(schools, its)).findFirst());
  }

  private static Optional<String> first(List<String> names, DataTable table) {
    return names.stream().filter(its -> has(table, its)).findFirst();
  }

  private static boolean has(DataTable table, String column) {
    return table.findColumn(column).isPresent();
  }
}
