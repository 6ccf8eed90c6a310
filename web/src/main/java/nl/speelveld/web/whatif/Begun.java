package nl.speelveld.web.whatif;

import nl.speelveld.report.published.ShownPlace;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.HeldRuns;
import nl.speelveld.web.parts.Cities;

/// A municipality with which scenarios can begin.
///
/// @param fitted as it is held for all who ask
/// @param rounds public rounds of the municipality
record Begun(Cities.Fitted.Ready fitted, SiteRounds rounds) {
  City city() {
    return fitted.city();
  }

  /// Its runs.
  HeldRuns held() {
    return fitted.held();
  }

  /// What may be told of its schools.
  ShownPlace shown() {
    return fitted.shown();
  }
}
