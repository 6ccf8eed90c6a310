package nl.speelveld.runs.preferences;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.choice.estimate.Covariance;
import nl.speelveld.choice.estimate.NotIdentified;
import nl.speelveld.choice.flow.FlowLogit;
import nl.speelveld.choice.flow.FlowTerm;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Estimates tastes from flows between areas and schools: read → check → estimate.
public final class FlowFitRun {
  private static final String ALL = "all";

  private FlowFitRun() {}

  /// From the data folder.
  public static Outcome<FitReport> of(MonitorData data, FlowQuestion question) {
    return FlowReading.of(data, question).then(world -> fit(world, question));
  }

  /// From tables.
  public static Outcome<FitReport> of(PreferenceTables tables, FlowQuestion question) {
    return FlowReading.of(tables, question).then(world -> fit(world, question));
  }

  private static Outcome<FitReport> fit(FlowWorld world, FlowQuestion question) {
    Findings.Collector findings = Findings.collector();
    List<FlowTerm> terms = world.terms();
    Optional<FlowLogit.FlowFit> fit = FlowLogit.find(world.flows(), terms);
    if (fit.isEmpty()) {
      findings.add(new FitFinding.NothingChosen(Place.NOWHERE));
      return new Outcome.Refused<>(findings.toFindings());
    }
    FlowLogit.FlowFit its = fit.get();
    for (NotIdentified not : its.notIdentified()) {
      if (not.reason() != NotIdentified.Reason.NEVER_LISTED) {
        findings.add(PreferenceFinding.of(not, Place.NOWHERE));
      }
    }
    if (!question.lagged() && its.names().contains(CompositionShape.NAME)) {
      findings.add(new FlowFinding.OwnShareByThemselves(Place.NOWHERE));
    }
    long empty =
        its.constants().stream().filter(constant -> constant == Double.NEGATIVE_INFINITY).count();
    if (empty > 0) {
      findings.add(new FlowFinding.NobodyGoes(Place.NOWHERE, empty));
    }
    return new Outcome.Made<>(report(world, question, its), findings.toFindings());
  }

  private static FitReport report(FlowWorld world, FlowQuestion question, FlowLogit.FlowFit fit) {
    long pupils = Math.round(world.pupils());
    return new FitReport(
        new FitReport.Sample(world.schools().size(), pupils, pupils, List.of(ALL), List.of(pupils)),
        weights(fit),
        List.of(),
        travel(world, fit),
        new FitReport.Account(
            fit.logLikelihood(), 1 - fit.logLikelihood() / even(world), fit.iterations(), "DELTA"),
        FitReport.Checks.NONE,
        new Fitted.OfFlows(
            question,
            world.schools(),
            fit.constants(),
            world.meanKilometres(),
            new Fitted.Parameters(fit.names(), fit.values(), fit.clustered()),
            List.of()));
  }

  /// The log-likelihood where every school in reach is as good as any.
  private static double even(FlowWorld world) {
    double sum = 0;
    for (int origin = 0; origin < world.flows().origins(); origin++) {
      int cells = world.flows().start(origin + 1) - world.flows().start(origin);
      sum -= world.flows().leaving(origin) * Math.log(Math.max(1, cells));
    }
    return sum;
  }

  private static List<FitReport.Weight> weights(FlowLogit.FlowFit fit) {
    return IntStream.range(0, fit.names().size())
        .mapToObj(at ->
            new FitReport.Weight(
                0,
                fit.names().get(at),
                Banded.of(fit.values().get(at), fit.clustered().standardError(at)),
                fit.covariance().standardError(at),
                fit.clustered().standardError(at)))
        .toList();
  }

  /// Ten percentage points of the own group in metres, at the mean distance and the mean area.
  private static List<FitReport.Travel> travel(FlowWorld world, FlowLogit.FlowFit fit) {
    int own = fit.names().indexOf(CompositionShape.NAME);
    if (own < 0 || world.share().isEmpty()) {
      return List.of();
    }
    double share =
        world.share().get().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double[] slope = perKilometre(world.distance(), fit.names(), world.meanKilometres(), share);
    double cost = 0;
    for (int at = 0; at < slope.length; at++) {
      cost += slope[at] * fit.values().get(at);
    }
    if (cost >= 0) {
      return List.of();
    }
    double worth = -fit.values().get(own) / cost;
    double[] gradient = new double[slope.length];
    for (int at = 0; at < slope.length; at++) {
      gradient[at] = -worth * slope[at] / cost - (at == own ? 1 / cost : 0);
    }
    double error = Math.sqrt(form(gradient, fit.clustered()));
    return List.of(
        new FitReport.Travel(ALL, CompositionShape.NAME, .1, Banded.of(worth, error).times(100)));
  }

  private static double form(double[] gradient, Covariance covariance) {
    double sum = 0;
    for (int a = 0; a < gradient.length; a++) {
      for (int b = 0; b < gradient.length; b++) {
        sum += gradient[a] * covariance.at(a, b) * gradient[b];
      }
    }
    return sum;
  }

  /// How much each parameter adds to the cost of a kilometre, at a distance and a share.
  static double[] perKilometre(
      DistanceShape distance, List<String> names, double kilometres, double share) {
    double[] slope = new double[names.size()];
    for (DistanceShape.Part part : distance.parts()) {
      for (int at = 0; at < slope.length; at++) {
        if (names.get(at).equals(part.name())) {
          slope[at] += part.slope(kilometres);
        } else if (names.get(at).startsWith(part.name() + ":")) {
          slope[at] += share * part.slope(kilometres);
        }
      }
    }
    return slope;
  }
}
