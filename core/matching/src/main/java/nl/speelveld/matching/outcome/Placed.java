package nl.speelveld.matching.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;

/// What a mechanism made of a market.
///
/// @param assignment its market may have other seats than were given, where a rule says so
/// @param steps what was done beside placing
/// @param together rows of those who were placed with another
record Placed(Assignment assignment, List<OutcomeStep> steps, Set<Integer> together) {
  Placed {
    steps = List.copyOf(steps);
    together = Set.copyOf(together);
  }

  static Placed of(Assignment assignment) {
    return new Placed(assignment, List.of(), Set.of());
  }

  /// With a step for each seat group whose seats in force are not those of the market that was
  /// given.
  static Placed changing(Market given, Assignment assignment, OutcomeStep.Why why) {
    return new Placed(assignment, changes(given, assignment.market(), why), Set.of());
  }

  static List<OutcomeStep> changes(Market before, Market after, OutcomeStep.Why why) {
    List<OutcomeStep> steps = new ArrayList<>();
    for (int group = 0; group < before.seatGroups().size(); group++) {
      if (before.seats(group) != after.seats(group)) {
        steps.add(
            new OutcomeStep.SeatsChanged(group, before.seats(group), after.seats(group), why));
      }
    }
    return steps;
  }
}
