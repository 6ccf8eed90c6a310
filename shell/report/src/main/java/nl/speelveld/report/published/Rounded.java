package nl.speelveld.report.published;

import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.runs.monitor.Verdict;

/// Totals of pupils rounded to fives, so that no total gives a hidden count away.
final class Rounded {
  private Rounded() {}

  static long toFive(double count) {
    return 5 * Math.round(count / 5);
  }

  static Verdict verdict(Verdict verdict) {
    return new Verdict(
        verdict.answer(),
        verdict.dissimilarity(),
        verdict.pValue(),
        verdict.schools(),
        toFive(verdict.pupils()),
        toFive(verdict.focalPupils()),
        verdict.nullSchools());
  }

  static Mirror.Summary summary(Mirror.Summary summary) {
    return new Mirror.Summary(
        summary.under(),
        summary.mirrors(),
        summary.over(),
        summary.uncertain(),
        summary.unknown(),
        toFive(summary.pupilsUnder()),
        toFive(summary.pupilsMirrors()),
        toFive(summary.pupilsOver()));
  }
}
