package nl.speelveld.rounds.scenario;

import java.util.List;
import nl.speelveld.simulation.policy.ScenarioFinding;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Findings of a simulation are about the second policy of a scenario; people look for line 31.
final class PolicyLines {
  private PolicyLines() {}

  /// The same findings with the lines of a file.
  ///
  /// @param lines of the policies of the scenario, in their order
  static Findings placed(Findings findings, String file, List<Long> lines) {
    Findings.Collector placed = Findings.collector();
    for (Finding finding : findings.kept()) {
      long policy = finding.place().row();
      placed.add(
          finding instanceof ScenarioFinding its && policy >= 1 && policy <= lines.size()
              ? at(its, new Place(file, lines.get((int) policy - 1), its.place().file()))
              : finding);
    }
    return placed.toFindings();
  }

  private static ScenarioFinding at(ScenarioFinding finding, Place place) {
    return switch (finding) {
      case ScenarioFinding.Unknown(var _, var kind, var name, var nearest) ->
          new ScenarioFinding.Unknown(place, kind, name, nearest);
      case ScenarioFinding.OutOfRange(var _, var parameter, var value, var range) ->
          new ScenarioFinding.OutOfRange(place, parameter, value, range);
      case ScenarioFinding.ChangesNothing(var _) -> new ScenarioFinding.ChangesNothing(place);
      case ScenarioFinding.TooFewSeats(var _, var year, var seats, var families) ->
          new ScenarioFinding.TooFewSeats(place, year, seats, families);
      case ScenarioFinding.NoCentralEnrolment(var _, var year) ->
          new ScenarioFinding.NoCentralEnrolment(place, year);
      case ScenarioFinding.TooLate(var _, var from, var years) ->
          new ScenarioFinding.TooLate(place, from, years);
      case ScenarioFinding.NoSchoolLeft(var _, var year) ->
          new ScenarioFinding.NoSchoolLeft(place, year);
    };
  }
}
