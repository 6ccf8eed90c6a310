package nl.speelveld.runs.optimising;

import java.util.Optional;
import nl.speelveld.optimisation.frontier.FrontierQuestion;
import nl.speelveld.optimisation.frontier.Limit;
import nl.speelveld.optimisation.seats.SeatAnswer;
import nl.speelveld.optimisation.seats.SeatsOnFrontier;
import nl.speelveld.table.finding.Findings;

/// Where extra places would make most possible, at the mean distance of today and with a share of
/// pupils who keep their school.
///
/// It tells what becomes possible, not what families would do: see the package of the library.
public final class BestSeats {
  private static final int MOST_SOLUTIONS = 40;

  private BestSeats() {}

  /// The report about one municipality.
  public static Answered<SeatsReport> of(Situation.Asking asking, SeatsRequest request) {
    return switch (Town.of(asking, request.counting(), request.room())) {
      case Answered.Made<Town>(Town town) -> of(town, request);
      case Answered.NotHeld<Town>(var held) -> new Answered.NotHeld<>(held);
      case Answered.NoSchools<Town>(var edition) -> new Answered.NoSchools<>(edition);
      case Answered.Refused<Town>(var findings) -> new Answered.Refused<>(findings);
    };
  }

  private static Answered<SeatsReport> of(Town town, SeatsRequest request) {
    FrontierQuestion question = town.question(request.room(), FrontierRequest.NEAREST);
    Findings.Collector findings = Findings.collector();
    findings.addAll(question.check());
    if (!findings.toFindings().hasErrors()) {
      Town.Today today = town.today();
      Limit limit =
          Limit.ofMeanMetres(today.meanMetres() * (1 + 1e-9)).withFirstChoices(request.keep());
      Optional<SeatAnswer> answer =
          SeatsOnFrontier.find(question, limit, request.portions(), MOST_SOLUTIONS);
      if (answer.isPresent()) {
        return new Answered.Made<>(
            new SeatsReport(town, request, today, answer.get(), findings.toFindings()));
      }
      findings.add(new OptimisingFinding.SeatsOutOfReach(request.room()));
    }
    return new Answered.Refused<>(findings.toFindings());
  }
}
