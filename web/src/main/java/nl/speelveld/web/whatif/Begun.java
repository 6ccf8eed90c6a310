package nl.speelveld.web.whatif;

import java.util.Optional;
import nl.speelveld.report.published.ShownPlace;
import nl.speelveld.runs.optimising.PairsReport;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.HeldRuns;
import nl.speelveld.runs.whatif.Reproduction;

/// A municipality with which scenarios can begin.
///
/// @param held its runs
/// @param reproduction how well the model reproduces it
/// @param shown what may be told of its schools
/// @param pairs which schools mix the most together, where that can be asked
/// @param rounds public rounds of the municipality
record Begun(
    HeldRuns held,
    Reproduction reproduction,
    ShownPlace shown,
    Optional<PairsReport> pairs,
    SiteRounds rounds) {
  City city() {
    return held.city();
  }
}
