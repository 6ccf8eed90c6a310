package nl.speelveld.runs.whatif;

import java.util.List;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.calibration.Unknown;
import nl.speelveld.simulation.policy.Scenario;

/// What somebody wants to know of one or more scenarios about one municipality.
///
/// @param scenarios with other names, as long as each other; the base without policies stands
///   beside them by itself
/// @param today how seats are given now
/// @param unknown what is drawn anew in each run
/// @param luck seed, runs and bands
public record WhatIfRequest(List<Scenario> scenarios, Admission today, Unknown unknown, Luck luck) {
  /// Checks and copies.
  public WhatIfRequest {
    scenarios = List.copyOf(scenarios);
    if (scenarios.isEmpty()) {
      throw new IllegalArgumentException("no scenario (); give one or more");
    }
  }

  /// How often it is run.
  ///
  /// @param seed of the first run
  /// @param runs how many, 2 or more
  /// @param share of the runs that a band holds
  public record Luck(long seed, int runs, double share) {
    /// Checks the ranges.
    public Luck {
      if (runs < 2 || !(share > 0 && share < 1)) {
        throw new IllegalArgumentException(
            "runs (%d) must be 2 or more, share (%s) lies between 0 and 1".formatted(runs, share));
      }
    }

    /// Forty runs, of which nine in ten lie in a band.
    public static Luck usual() {
      return new Luck(20_261_001L, 40, .9);
    }
  }

  /// The usual question about scenarios: families come first and ask at three schools.
  public static WhatIfRequest of(List<Scenario> scenarios) {
    return new WhatIfRequest(scenarios, Admission.firstCome(3), Unknown.primary(), Luck.usual());
  }

  /// How many years pass.
  public int years() {
    return scenarios.getFirst().years();
  }
}
