package nl.speelveld.runs.optimising;

import nl.speelveld.runs.monitor.MonitorRequest;

/// How even schools could be at most, within what.
///
/// @param counting feature and year
/// @param room how many seats a school has for each pupil that it has now, 1 or more
/// @param keep share of the pupils who keep the school that they chose, 0 … 1, in the second line
/// @param points of each line, 2 or more
public record FrontierRequest(MonitorRequest counting, double room, double keep, int points) {
  /// Schools within reach of an area: so many of the nearest, and those it attends now.
  static final int NEAREST = 25;
}
