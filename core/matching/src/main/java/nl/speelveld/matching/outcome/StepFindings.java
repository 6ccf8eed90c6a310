package nl.speelveld.matching.outcome;

import java.util.List;
import nl.speelveld.matching.market.Market;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// The steps of an outcome that people should know of, as findings.
final class StepFindings {
  private StepFindings() {}

  static Findings of(Market market, List<OutcomeStep> steps) {
    Findings.Collector findings = Findings.collector();
    for (OutcomeStep step : steps) {
      switch (step) {
        case OutcomeStep.PairSplit(int first, int second, boolean noneExists) -> {
          Place place = Place.row("applicants", first + 1L);
          findings.add(
              noneExists
                  ? new OutcomeFinding.NoStableOutcome(place, second + 1)
                  : new OutcomeFinding.NoStableOutcomeFound(place, second + 1));
        }
        case OutcomeStep.SeatsChanged changed -> findings.add(of(market, changed));
        case OutcomeStep.PromisesKept(int added, int least) -> {
          if (added > least) {
            Place place = new Place("round.yaml", 0, "guarantees");
            findings.add(new OutcomeFinding.PerhapsFewer(place, added, least));
          }
        }
        case OutcomeStep.Assigned ignored -> {}
        case OutcomeStep.GradeDecided ignored -> {}
        case OutcomeStep.Improved ignored -> {}
      }
    }
    return findings.toFindings();
  }

  private static OutcomeFinding of(Market market, OutcomeStep.SeatsChanged changed) {
    Place place = Place.row("seat-groups", changed.seatGroup() + 1L);
    String name = market.seatGroups().get(changed.seatGroup()).name();
    int before = changed.before();
    int after = changed.after();
    return switch (changed.why()) {
      case PROMISED -> new OutcomeFinding.SeatsAddedForPromise(place, name, before, after);
      case TWINS -> new OutcomeFinding.SeatsAddedForTwins(place, name, before, after);
      case EQUALS ->
          after > before
              ? new OutcomeFinding.EqualsAllIn(place, name, before, after)
              : new OutcomeFinding.EqualsAllOut(place, name, before, after);
    };
  }
}
