package nl.speelveld.runs.optimising;

import nl.speelveld.optimisation.pairing.Aim;
import nl.speelveld.optimisation.pairing.Mixing;
import nl.speelveld.runs.monitor.MonitorRequest;

/// Which schools could join, and how.
///
/// @param counting sector, feature, year and seed
/// @param allowed which schools may join each other
/// @param how what happens to their pupils
/// @param aim what is to be improved
/// @param work how much is computed beside the answer
public record PairsRequest(MonitorRequest counting, Allowed allowed, How how, Aim aim, Work work) {
  /// Which schools may join each other.
  ///
  /// @param metres most distance between two of a group, as the crow flies
  /// @param sameBoard whether they must have one board
  /// @param sameDenomination whether they must have one denomination
  /// @param largestGroup 2 (pairs) or 3 (pairs and triples)
  public record Allowed(
      double metres, boolean sameBoard, boolean sameDenomination, int largestGroup) {}

  /// What happens to the pupils of a group.
  ///
  /// @param mixing spread evenly, divided by grade, or friendship for a share of the time
  /// @param roomPercent how many more pupils a building holds than it has, in percents; looked at
  ///   where grades are divided
  public record How(Mixing mixing, int roomPercent) {}

  /// How much is computed beside the answer.
  ///
  /// @param steps points of the front against distance, at most
  /// @param draws redrawn countings that tell how steady the answer is
  public record Work(int steps, int draws) {
    /// Ten points, fifty redrawn countings.
    public static Work usual() {
      return new Work(10, 50);
    }
  }
}
