package nl.speelveld.report.published;

import java.util.Optional;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.segregation.value.Interval;

/// A school as it may be shown. What says something about its pupils is hidden together.
///
/// @param school the school
/// @param pupils pupils, rounded to fives
/// @param focal pupils of the group, rounded to fives
/// @param share share of the group, from the rounded counts
/// @param shareInterval uncertainty of the share; empty when hidden or unknown
/// @param referenceShare share of the group in the surroundings; empty when unknown
/// @param standing class against the surroundings; empty when hidden or unknown
/// @param uncertain the interval crosses the border of the class
/// @param exception `denomination`, `concept` or empty
/// @param indexIfMirrored lead index if this school mirrored its surroundings
public record PublishedSchool(
    School school,
    Cell pupils,
    Cell focal,
    Cell share,
    Optional<Interval> shareInterval,
    Optional<Double> referenceShare,
    Optional<Mirror.Standing> standing,
    boolean uncertain,
    String exception,
    Optional<Double> indexIfMirrored) {
  /// Whether its composition may be shown.
  public boolean shown() {
    return share.shown();
  }
}
