package nl.speelveld.runs.optimising;

import nl.speelveld.optimisation.seats.Portions;
import nl.speelveld.runs.monitor.MonitorRequest;

/// Where extra places would make most possible.
///
/// @param counting feature and year
/// @param room how many seats a school has for each pupil that it has now, 1 or more
/// @param keep share of the pupils who keep the school that they chose, 0 … 1
/// @param portions how many portions of how many places
public record SeatsRequest(MonitorRequest counting, double room, double keep, Portions portions) {}
