package nl.speelveld.runs.optimising;

import nl.speelveld.runs.monitor.MonitorRequest;

/// How to divide a municipality into areas whose children are as mixed as they can be.
///
/// @param counting feature and year
/// @param areas how many areas, 2 or more
/// @param factor a postcode area may belong to a centre that is at most so many times as far as the
///   nearest one, 1 or more
/// @param growth by which share an area may have more pupils than when everybody belongs to the
///   nearest centre, 0 or more
public record CatchmentsRequest(MonitorRequest counting, int areas, double factor, double growth) {}
