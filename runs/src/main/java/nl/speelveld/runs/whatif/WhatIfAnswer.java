package nl.speelveld.runs.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.simulation.compare.Attribution;
import nl.speelveld.table.finding.Findings;

/// What comes of asking what scenarios would do.
public sealed interface WhatIfAnswer {
  /// What was found in the scenarios; also where they can be run.
  Findings findings();

  /// They were run.
  ///
  /// @param city which they are about
  /// @param request what was asked
  /// @param base without policies
  /// @param outcomes one for each scenario, in their order
  /// @param order for each pair of scenarios which keeps schools more mixed, where that can be told
  record Told(
      City city,
      WhatIfRequest request,
      Outcome base,
      List<Outcome> outcomes,
      List<Order> order,
      Findings findings)
      implements WhatIfAnswer {
    /// Copies.
    public Told {
      outcomes = List.copyOf(outcomes);
      order = List.copyOf(order);
    }

    /// The same where the first scenario was taken apart afterwards.
    public Told withParts(Optional<Attribution> parts) {
      List<Outcome> taken = new ArrayList<>(outcomes);
      Outcome first = outcomes.getFirst();
      taken.set(0, new Outcome(first.scenario(), first.courses(), first.schools(), parts));
      return new Told(city, request, base, taken, order, findings);
    }
  }

  /// Two scenarios beside each other.
  ///
  /// @param one its place among the outcomes
  /// @param other its place among the outcomes
  /// @param mixedMore the place of the one with the lower segregation in the last year; empty where
  ///   their bands do not tell
  record Order(int one, int other, Optional<Integer> mixedMore) {}

  /// They cannot be run.
  record Faulty(Findings findings) implements WhatIfAnswer {}
}
