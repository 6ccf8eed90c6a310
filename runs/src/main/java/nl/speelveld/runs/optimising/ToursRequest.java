package nl.speelveld.runs.optimising;

import java.util.Optional;
import nl.speelveld.optimisation.invitations.TourQuestion;
import nl.speelveld.runs.monitor.MonitorRequest;

/// Where tours along schools make sense.
///
/// @param counting feature and year
/// @param mixed which neighbourhoods are mixed; empty for those within ten points of the
///   municipality
/// @param mirrorPoints a school mirrors its neighbourhood within this share, 0 … 1
/// @param reach which schools are near, and how many are visited
public record ToursRequest(
    MonitorRequest counting, Optional<Mixed> mixed, double mirrorPoints, TourQuestion.Reach reach) {
  /// Shares of the group between which a neighbourhood is mixed.
  ///
  /// @param from 0 … 1
  /// @param to 0 … 1
  public record Mixed(double from, double to) {
    /// Within ten points of the municipality.
    static Mixed around(double share) {
      return new Mixed(Math.max(0, share - 0.1), Math.min(1, share + 0.1));
    }
  }
}
