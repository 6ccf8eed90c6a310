package nl.speelveld.runs.optimising;

import java.util.List;
import java.util.Set;
import nl.speelveld.optimisation.frontier.FrontierPoint;
import nl.speelveld.optimisation.goal.Answer;
import nl.speelveld.optimisation.goal.Bundle;
import nl.speelveld.optimisation.goal.Goal;
import nl.speelveld.table.finding.Findings;

/// Which bundles of measures reach a goal, or that none can.
///
/// @param town the schools and the homes of their pupils
/// @param request what was asked
/// @param today how it is now
/// @param goal the goal in figures
/// @param nothing what becomes of doing nothing
/// @param answer the bundles beside the goal, or the proof that no placing reaches it
/// @param apart bundles that cannot be carried out, by the names of their measures
/// @param frontier the least D by mean distance, rising: no placing of pupils goes below it
/// @param findings what to know of the data
public record GoalReport(
    Town town,
    GoalRequest request,
    Town.Today today,
    Goal goal,
    Bundle nothing,
    Answer answer,
    List<Set<String>> apart,
    List<FrontierPoint.Reached> frontier,
    Findings findings) {
  /// Copies.
  public GoalReport {
    apart = List.copyOf(apart);
    frontier = List.copyOf(frontier);
  }

  /// The same with what was set aside, and what to know of the data.
  GoalReport with(List<Set<String>> setAside, Findings found) {
    return new GoalReport(town, request, today, goal, nothing, answer, setAside, frontier, found);
  }
}
