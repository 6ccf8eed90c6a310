package nl.speelveld.runs.optimising;

import java.util.List;
import nl.speelveld.runs.monitor.MonitorRequest;

/// What is wanted, and which measures may be taken for it.
///
/// @param counting feature and year
/// @param room seats for each pupil that a school has now, 1 or more
/// @param wanted the goal against today
/// @param menu measures of which every bundle is tried, at most [#MOST]
/// @param runs runs of the simulation for each bundle, 2 or more
public record GoalRequest(
    MonitorRequest counting, double room, Wanted wanted, List<Menu> menu, int runs) {
  /// More measures make more bundles than anybody waits for.
  public static final int MOST = 4;

  public GoalRequest {
    menu = List.copyOf(menu);
  }

  /// The goal against today.
  ///
  /// @param fall by which share D falls, 0 … 1
  /// @param years within so many years
  /// @param farther by which share the mean way to school may grow
  /// @param firstChoice least share of entrants at the school they like best, 0 … 1
  public record Wanted(double fall, int years, double farther, double firstChoice) {}

  /// A measure with the size in which it is tried.
  public enum Menu {
    /// Friendship of the pairs that bring most, a fifth of the time.
    FRIENDS,
    /// The ten pairs that bring most become one school each.
    MERGE,
    /// A campaign after which a kilometre and the own group weigh a tenth less in what families
    /// want.
    INFORMATION,
    /// Central enrolment with a contingent for each group at every school.
    CONTINGENT
  }
}
