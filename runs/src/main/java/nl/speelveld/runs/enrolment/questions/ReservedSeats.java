package nl.speelveld.runs.enrolment.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.SeatRules.Others;
import nl.speelveld.matching.rules.SeatRules.Size;
import nl.speelveld.matching.rules.TieBreakRule;

/// The same rules with a share of all seats reserved for a group, in the place of the contingents
/// that they have. The reserve is soft: what the group leaves goes to others.
final class ReservedSeats {
  private static final String TYPE = "reserve-of-the-question";

  private ReservedSeats() {}

  /// Whether contingents of the rules can be replaced without changing more than their sizes: all
  /// of them follow the order of the round.
  static boolean canReplace(RoundRules rules) {
    return Stream.concat(
            rules.seats().general().stream(),
            rules.seats().byProgramme().values().stream().flatMap(List::stream))
        .allMatch(its -> its.tieBreak() instanceof TieBreakRule.AsRound && its.rates().isEmpty());
  }

  /// The rules with this share of seats for who has this value in this column.
  ///
  /// @param percent 0 … 100; 0 reserves none and takes all contingents away
  static RoundRules of(RoundRules rules, Condition.Is group, int percent) {
    List<RoundRules.ApplicantType> types = new ArrayList<>(rules.types());
    types.add(new RoundRules.ApplicantType(TYPE, group));
    List<ContingentRule> contingents =
        percent == 0
            ? List.of()
            : List.of(
                contingent(rules, "reserve", new Size.Percent(percent), List.of(TYPE)),
                contingent(rules, "rest", new Size.Rest(), List.of()));
    SeatRules seats =
        new SeatRules(contingents, Map.of(), rules.seats().bandwidths(), rules.seats().twinsOver());
    return new RoundRules(
        rules.title(),
        rules.version(),
        rules.source(),
        types,
        rules.priorities(),
        seats,
        rules.tieBreak(),
        rules.lists(),
        rules.guarantees(),
        rules.calendar());
  }

  private static ContingentRule contingent(
      RoundRules rules, String name, Size size, List<String> types) {
    return new ContingentRule(
        name,
        size,
        types,
        Others.AFTER,
        rules.priorities().stream().map(PriorityRule::id).toList(),
        new TieBreakRule.AsRound(),
        List.of());
  }
}
