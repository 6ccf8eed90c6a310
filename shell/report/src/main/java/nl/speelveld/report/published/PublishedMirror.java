package nl.speelveld.report.published;

import java.util.List;
import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.runs.monitor.Reference;

/// Schools and their surroundings as they may be shown.
///
/// @param reference what schools were compared with
/// @param thresholdPoints half-width of the mirror band in percentage points
/// @param schools one row a school, by name
/// @param summary counts by class of the schools that are shown, pupils rounded to fives; `unknown`
///   are those of them whose surroundings are unknown
public record PublishedMirror(
    Reference reference,
    int thresholdPoints,
    List<PublishedSchool> schools,
    Mirror.Summary summary) {
  public PublishedMirror {
    schools = List.copyOf(schools);
  }

  /// How many schools are hidden.
  public long hidden() {
    return schools.stream().filter(school -> !school.shown()).count();
  }
}
