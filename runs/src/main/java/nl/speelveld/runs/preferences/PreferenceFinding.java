package nl.speelveld.runs.preferences;

import nl.speelveld.choice.estimate.NotIdentified;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What is wrong, or worth knowing, about files of lists and flows, and about what they settle.
/// Codes P101 to P199, those of flows being [FlowFinding]; the texts stand in
/// `findings_nl.properties` and `findings_en.properties`. Nobody is named: a row number tells who
/// it is to those who may have the file.
public sealed interface PreferenceFinding extends Finding
    permits FileFinding, FitFinding, ForecastFinding {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// Why a parameter is not estimated.
  static PreferenceFinding of(NotIdentified not, Place place) {
    return switch (not.reason()) {
      case NEVER_LISTED -> new FitFinding.NeverListed(place, not.parameter());
      case NO_VARIATION -> new FitFinding.NoVariation(place, not.parameter());
      case FOLLOWS_FROM_OTHERS -> new FitFinding.FollowsFromOthers(place, not.parameter());
      case SEPARATES -> new FitFinding.Separates(place, not.parameter());
    };
  }
}
