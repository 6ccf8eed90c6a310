package nl.speelveld.simulation.policy;

import java.util.List;
import nl.speelveld.simulation.policy.Scenario.Faulty;
import nl.speelveld.simulation.policy.Scenario.Plan;
import nl.speelveld.simulation.policy.Scenario.Ready;
import nl.speelveld.simulation.years.World;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;

/// Checks a scenario whose sizes lie between two ends.
///
/// Two ends are enough. What stops a run worsens with each size in one direction: a share or number
/// leaves its range at an end, reserves together exceed one only when they grow, homes become empty
/// and the last seat goes only when they shrink. So where all sizes at their low ends and all at
/// their high ends stop nothing, no draw in between does.
final class BothEnds {
  private BothEnds() {}

  static Plan plan(Scenario scenario, World now) {
    Plan low = scenario.at(Size.Places.at(0)).plan(now);
    Plan high = scenario.at(Size.Places.at(1)).plan(now);
    Findings found = together(low.findings(), high.findings());
    return low instanceof Ready
            && high instanceof Ready
            && scenario.at(Size.Places.at(.5)).plan(now) instanceof Ready middle
        ? new Ready(middle.start(), middle.worlds(), found)
        : new Faulty(found);
  }

  /// What holds at either end, once; that a policy changes nothing only where it does at neither.
  private static Findings together(Findings low, Findings high) {
    Findings.Collector all = Findings.collector();
    List<Finding> atHigh = high.kept();
    for (Finding finding : low.kept()) {
      if (!(finding instanceof ScenarioFinding.ChangesNothing) || atHigh.contains(finding)) {
        all.add(finding);
      }
    }
    for (Finding finding : atHigh) {
      if (!(finding instanceof ScenarioFinding.ChangesNothing) && !low.kept().contains(finding)) {
        all.add(finding);
      }
    }
    return all.toFindings();
  }
}
