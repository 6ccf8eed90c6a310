package nl.speelveld.runs.preferences;

import java.util.Optional;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.table.finding.Findings;

/// Estimates tastes from ranked lists: read → check → estimate → check against other readings.
public final class ListFitRun {
  private ListFitRun() {}

  /// Reads tables and estimates.
  ///
  /// @param travel how intervals in metres are made
  public static Outcome<FitReport> of(
      PreferenceTables tables,
      Specification specification,
      Estimation estimation,
      TravelQuestion travel) {
    WorldReading.Asked asked =
        new WorldReading.Asked(
            true,
            estimation.model() == Estimation.Model.FEASIBLE ? estimation.placed() : "",
            Optional.empty());
    return WorldReading.of(tables, specification, asked)
        .then(world -> {
          FitTask task =
              new FitTask(world, specification, estimation, travel, Findings.collector());
          Optional<FitReport> report = estimate(task);
          Findings findings = task.findings().toFindings();
          return report.isEmpty() || findings.hasErrors()
              ? new Outcome.Refused<>(findings)
              : new Outcome.Made<>(report.get(), findings);
        });
  }

  private static Optional<FitReport> estimate(FitTask task) {
    return switch (task.estimation().model()) {
      case FIRST ->
          task.plain(task.lists(), task.world().utility(), Ranks.FIRST)
              .map(its -> task.report(its, FitReport.Checks.NONE));
      case RANKED ->
          task.plain(task.lists(), task.world().utility(), Ranks.ALL)
              .map(its -> task.report(its, RankStrata.of(task, its)));
      case FEASIBLE -> InReach.find(task);
      case MIXED -> task.withoutConstants().flatMap(utility -> MixedTastes.find(task, utility));
      case LATENT -> task.withoutConstants().flatMap(utility -> KindsOfTaste.find(task, utility));
    };
  }
}
