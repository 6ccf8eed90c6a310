package nl.speelveld.rounds.scenario;

import java.util.List;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.simulation.calibration.Unknown;
import nl.speelveld.simulation.policy.Scenario;

/// All that a file of scenarios says.
///
/// @param title what people call it
/// @param base the municipality to begin with
/// @param today how seats are given before any policy
/// @param unknown what is drawn anew in each run, with its ranges
/// @param luck seed, runs and bands
/// @param scenarios one or more, all as long
public record ScenarioDocument(
    String title,
    BaseAsked base,
    Today today,
    Unknown unknown,
    WhatIfRequest.Luck luck,
    List<Scenario> scenarios) {
  /// Checks and copies.
  public ScenarioDocument {
    scenarios = List.copyOf(scenarios);
    if (scenarios.stream().map(Scenario::years).distinct().count() != 1) {
      throw new IllegalArgumentException(
          "scenarios last %s years; give one or more, all as long"
              .formatted(scenarios.stream().map(Scenario::years).toList()));
    }
  }

  /// The question.
  public WhatIfRequest toRequest() {
    return new WhatIfRequest(scenarios, today.admission(), unknown, luck);
  }

  /// How many years pass.
  public int years() {
    return scenarios.getFirst().years();
  }

  /// The same with other luck: as many runs, from that seed.
  public ScenarioDocument with(WhatIfRequest.Luck other) {
    return new ScenarioDocument(title, base, today, unknown, other, scenarios);
  }
}
