package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.speelveld.optimisation.frontier.Frontier;
import nl.speelveld.optimisation.frontier.FrontierPoint;
import nl.speelveld.optimisation.frontier.FrontierQuestion;
import nl.speelveld.optimisation.frontier.Limit;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.HeldRuns;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.table.finding.Findings;

/// The possibility frontier of a municipality: how even its schools could be for a mean distance,
/// with their seats, and for a share of pupils who keep their school.
///
/// It is a limit that no policy passes, never a forecast: nobody refuses, and pupils may be
/// divided. Cost: some seconds for the largest cities, most of them to learn who lives where.
public final class PossibleCity {
  private static final double WIDE = 1.1; // the longest mean distance beside that of today
  private static final List<Double> KEPT = List.of(.9, .92, .94, .95, .96, .97, .98, .99, 1.0);

  private PossibleCity() {}

  /// The report about one municipality.
  public static Answered<FrontierReport> of(Situation.Asking asking, FrontierRequest request) {
    return switch (Town.of(asking, request.counting(), request.room())) {
      case Answered.Made<Town>(Town town) -> of(town, request);
      case Answered.NotHeld<Town>(var held) -> new Answered.NotHeld<>(held);
      case Answered.NoSchools<Town>(var edition) -> new Answered.NoSchools<>(edition);
      case Answered.Refused<Town>(var findings) -> new Answered.Refused<>(findings);
    };
  }

  /// The same with scenarios beside it, refused where they cannot be run.
  ///
  /// @param city that the scenarios are about: the same place in the same counting
  public static Answered<FrontierReport> beside(
      Situation.Asking asking, FrontierRequest request, City city, WhatIfRequest scenarios) {
    return switch (of(asking, request)) {
      case Answered.Made<FrontierReport>(FrontierReport report) ->
          switch (HeldRuns.of(city).answer(scenarios)) {
            case WhatIfAnswer.Told told -> new Answered.Made<>(report.beside(told));
            case WhatIfAnswer.Faulty(Findings findings) -> new Answered.Refused<>(findings);
          };
      case Answered<FrontierReport> other -> other;
    };
  }

  private static Answered<FrontierReport> of(Town town, FrontierRequest request) {
    FrontierQuestion question = town.question(request.room(), FrontierRequest.NEAREST);
    Findings findings = question.check();
    if (findings.hasErrors()) {
      return new Answered.Refused<>(findings);
    }
    Town.Today today = town.today();
    Optional<Frontier.LeastTravel> nearest =
        Frontier.findLeastTravel(question, Limit.ofMeanMetres(Double.POSITIVE_INFINITY));
    if (nearest.isEmpty()) {
      Findings.Collector none = Findings.collector();
      none.add(new OptimisingFinding.SeatsOutOfReach(request.room()));
      return new Answered.Refused<>(none.toFindings());
    }
    // why wide first: each point starts from the solution of the one before
    List<Limit> limits = new ArrayList<>();
    double least = nearest.get().meanMetres().value() * (1 + 1e-6);
    double most = Math.max(least, today.meanMetres()) * WIDE;
    for (int point = request.points() - 1; point >= 0; point--) {
      limits.add(Limit.ofMeanMetres(least + (most - least) * point / (request.points() - 1)));
    }
    limits.add(Limit.ofMeanMetres(today.meanMetres() * (1 + 1e-9)));
    List<FrontierPoint> points = Frontier.along(question, limits);
    List<FrontierPoint> keeping =
        Frontier.along(
            question,
            limits.stream().map(limit -> limit.withFirstChoices(request.keep())).toList());
    Limit now = limits.getLast();
    List<FrontierPoint> byKeeping =
        Frontier.along(question, KEPT.stream().map(now::withFirstChoices).toList());
    return new Answered.Made<>(
        new FrontierReport(
            town,
            request,
            today,
            nearest.get(),
            reached(points.subList(0, points.size() - 1)),
            reached(keeping.subList(0, keeping.size() - 1)),
            (FrontierPoint.Reached) points.getLast(), // today itself keeps this limit
            (FrontierPoint.Reached) keeping.getLast(),
            byKeeping.stream()
                .filter(FrontierPoint.Reached.class::isInstance)
                .map(FrontierPoint.Reached.class::cast)
                .toList(),
            List.of(),
            findings));
  }

  private static List<FrontierPoint.Reached> reached(List<FrontierPoint> points) {
    return points.stream()
        .filter(FrontierPoint.Reached.class::isInstance)
        .map(FrontierPoint.Reached.class::cast)
        .sorted(Comparator.comparingDouble(FrontierPoint.Reached::meanMetres))
        .toList();
  }
}
