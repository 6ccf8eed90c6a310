package nl.speelveld.runs.optimising;

import java.util.List;
import nl.speelveld.optimisation.frontier.Frontier;
import nl.speelveld.optimisation.frontier.FrontierPoint;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.table.finding.Findings;

/// How even schools could be at most.
///
/// @param town the schools and the homes of their pupils
/// @param request what was asked
/// @param today how it is now
/// @param nearest the least mean distance, when everybody goes to a school as near as seats allow
/// @param free the least D by mean distance, rising
/// @param keeping the same when a share of the pupils keeps the school that they chose
/// @param atToday the least D at the mean distance of today
/// @param atTodayKeeping the same when a share keeps its school
/// @param byKeeping the least D at the mean distance of today by share who keep their school,
///   rising in share
/// @param dots what becomes of scenarios, doing nothing first; empty where nobody asked
/// @param findings what to know of the data
public record FrontierReport(
    Town town,
    FrontierRequest request,
    Town.Today today,
    Frontier.LeastTravel nearest,
    List<FrontierPoint.Reached> free,
    List<FrontierPoint.Reached> keeping,
    FrontierPoint.Reached atToday,
    FrontierPoint.Reached atTodayKeeping,
    List<FrontierPoint.Reached> byKeeping,
    List<ScenarioDot> dots,
    Findings findings) {
  public FrontierReport {
    free = List.copyOf(free);
    keeping = List.copyOf(keeping);
    byKeeping = List.copyOf(byKeeping);
    dots = List.copyOf(dots);
  }

  /// The same with scenarios of the same municipality and counting beside it.
  public FrontierReport beside(WhatIfAnswer.Told told) {
    return new FrontierReport(
        town,
        request,
        today,
        nearest,
        free,
        keeping,
        atToday,
        atTodayKeeping,
        byKeeping,
        ScenarioDot.of(told, today.meanMetres()),
        findings);
  }
}
