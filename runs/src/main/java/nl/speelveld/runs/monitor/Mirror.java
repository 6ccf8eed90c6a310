package nl.speelveld.runs.monitor;

import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.data.School;
import nl.speelveld.segregation.value.Interval;

/// Which schools mirror their surroundings.
///
/// @param reference what they were compared with
/// @param thresholdPoints half-width of the mirror band in percentage points
/// @param schools one row a school, by name
/// @param summary counts of schools and of pupils by class
public record Mirror(
    Reference reference, int thresholdPoints, List<SchoolRow> schools, Summary summary) {
  public Mirror {
    schools = List.copyOf(schools);
  }

  /// Where a school stands.
  public enum Standing {
    /// Fewer of the group than the surroundings, by more than the threshold.
    UNDER,
    /// Within the threshold.
    MIRRORS,
    /// More of the group than the surroundings, by more than the threshold.
    OVER
  }

  /// One school.
  ///
  /// @param school the school
  /// @param pupils pupils counted
  /// @param share share of the group in the school, 0 … 1
  /// @param shareInterval uncertainty of the share as a draw of this many pupils
  /// @param referenceShare share of the group in the surroundings, 0 … 1; empty when unknown
  /// @param standing class; empty when the surroundings are unknown
  /// @param uncertain the interval crosses the border of the class
  /// @param exception why the school has an exceptional position (`denomination`, `concept`), empty
  ///   when it has none
  /// @param indexIfMirrored what the lead index would be if this school mirrored its surroundings;
  ///   empty when unknown
  public record SchoolRow(
      School school,
      long pupils,
      double share,
      Interval shareInterval,
      Optional<Double> referenceShare,
      Optional<Standing> standing,
      boolean uncertain,
      String exception,
      Optional<Double> indexIfMirrored) {}

  /// Schools and pupils by class; uncertain ones are counted in their class and apart.
  public record Summary(
      int under,
      int mirrors,
      int over,
      int uncertain,
      int unknown,
      long pupilsUnder,
      long pupilsMirrors,
      long pupilsOver) {}
}
