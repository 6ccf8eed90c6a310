package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.choice.flow.FlowForecast;
import nl.speelveld.choice.flow.FlowLogit;
import nl.speelveld.choice.flow.FlowTerm;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.preferences.ForecastReport.Scenario;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// What tastes from flows say: shares by school, and what a closure or equal composition changes.
///
/// Of each draw the constants are balanced anew: what is known is that the intake of every school
/// is the counted one, and that holds whatever distance weighs.
public final class FlowForecastRun {
  private final FlowWorld world;
  private final Fitted.OfFlows fitted;
  private final List<Scenario> scenarios;
  private final BitSet closed = new BitSet();
  private final Optional<FlowFeedback> feedback;

  private FlowForecastRun(FlowWorld world, Fitted.OfFlows fitted, ForecastQuestion question) {
    this.world = world;
    this.fitted = fitted;
    this.scenarios = Scenario.of(question);
    this.feedback =
        question.feedback()
            ? Optional.of(new FlowFeedback(world, fitted.parameters().names()))
            : Optional.empty();
    question.close().forEach(school -> closed.set(world.schools().indexOf(school)));
  }

  /// From the data folder.
  public static Outcome<ForecastReport> of(
      MonitorData data, Fitted.OfFlows fitted, ForecastQuestion question) {
    return FlowReading.of(data, fitted.question()).then(world -> of(world, fitted, question));
  }

  /// From tables.
  public static Outcome<ForecastReport> of(
      PreferenceTables tables, Fitted.OfFlows fitted, ForecastQuestion question) {
    return FlowReading.of(tables, fitted.question()).then(world -> of(world, fitted, question));
  }

  private static Outcome<ForecastReport> of(
      FlowWorld world, Fitted.OfFlows fitted, ForecastQuestion question) {
    Findings.Collector findings = Findings.collector();
    Closing.check(question.close(), world.schools(), world.schools(), findings);
    Set<String> fittedSchools = new HashSet<>(fitted.schools());
    world.schools().stream()
        .filter(school -> !fittedSchools.contains(school))
        .forEach(
            school -> findings.add(new ForecastFinding.SchoolNotFitted(Place.NOWHERE, school)));
    if (question.equalComposition() && world.share().isEmpty()) {
      findings.add(new FileFinding.TableMissing(Place.NOWHERE, "composition"));
    }
    if (question.feedback()
        && (world.share().isEmpty()
            || !fitted.parameters().names().contains(CompositionShape.NAME))) {
      findings.add(new FlowFinding.NoOwnShare(Place.NOWHERE));
    }
    if (findings.toFindings().hasErrors()) {
      return new Outcome.Refused<>(findings.toFindings());
    }
    FlowForecastRun run = new FlowForecastRun(world, fitted, question);
    List<ForecastReport.Rest> rests = run.rests(findings);
    if (findings.toFindings().hasErrors()) {
      return new Outcome.Refused<>(findings.toFindings());
    }
    ForecastReport report = run.report(question, rests);
    report.summaries().stream()
        .filter(summary -> summary.nowhere() > 0)
        .forEach(summary ->
            findings.add(
                new ForecastFinding.NothingOpen(
                    Place.NOWHERE, Long.toString(Math.round(summary.nowhere())))));
    return new Outcome.Made<>(report, findings.toFindings());
  }

  /// How each scenario comes to rest, where composition goes on with choice.
  private List<ForecastReport.Rest> rests(Findings.Collector findings) {
    return feedback.stream()
        .flatMap(its ->
            scenarios.stream()
                .map(scenario -> its.rest(scenario, fitted, constants(), shut(scenario), findings)))
        .toList();
  }

  private BitSet shut(Scenario scenario) {
    return scenario == Scenario.CLOSED ? closed : new BitSet();
  }

  private ForecastReport report(ForecastQuestion question, List<ForecastReport.Rest> rests) {
    double[] values = fitted.parameters().toArray();
    List<Double> constants = constants();
    double[] nowhere = new double[scenarios.size()];
    double[] centre =
        figures(
            values,
            constants,
            findTerms(values, constants)
                .orElseThrow(() -> new IllegalStateException("restless estimates were refused ()")),
            nowhere);
    List<Optional<double[]>> drawn = drawn(question, constants);
    Bands bands =
        new Bands(centre, drawn.stream().flatMap(Optional::stream).toArray(double[][]::new));
    boolean priced = cost(values) < 0;
    List<List<Banded>> share = new ArrayList<>();
    List<ForecastReport.Summary> summaries = new ArrayList<>();
    for (int at = 0; at < scenarios.size(); at++) {
      share.add(bands.next(world.schools().size()));
      boolean valued = at > 0 && priced;
      summaries.add(
          new ForecastReport.Summary(
              scenarios.get(at),
              List.of(),
              valued ? Optional.of(bands.next()) : Optional.empty(),
              List.of(),
              nowhere[at]));
    }
    List<ForecastReport.AtSchool> schools = new ArrayList<>();
    for (int at = 0; at < world.schools().size(); at++) {
      int school = at;
      Optional<Banded> elasticity =
          world.distance().linear() ? Optional.of(bands.next()) : Optional.empty();
      schools.add(
          new ForecastReport.AtSchool(
              world.schools().get(at),
              world.titles().get(at),
              share.stream().map(all -> all.get(school)).toList(),
              share.stream().map(all -> List.of(all.get(school))).toList(),
              elasticity.filter(its -> share.getFirst().get(school).value() > 0)));
    }
    return new ForecastReport(
        scenarios,
        List.of("all"),
        Math.round(world.pupils()),
        schools,
        summaries,
        bands.draws(),
        drawn.size() - bands.draws(),
        closed.stream().mapToObj(world.titles()::get).toList(),
        rests);
  }

  private List<Double> constants() {
    return world.schools().stream()
        .map(school -> fitted.constants().get(fitted.schools().indexOf(school)))
        .toList();
  }

  /// The figures of each draw; nothing for one in which choice and composition do not come to rest,
  /// because it has no outcome.
  private List<Optional<double[]>> drawn(ForecastQuestion question, List<Double> near) {
    List<Optional<double[]>> drawn = new ArrayList<>();
    for (double[] moved : ParameterDraws.of(fitted.parameters(), question)) {
      List<Double> constants =
          FlowLogit.constants(world.flows(), named(world.terms()), moved, near);
      drawn.add(
          findTerms(moved, constants)
              .map(terms -> figures(moved, constants, terms, new double[scenarios.size()])));
    }
    return drawn;
  }

  /// The terms that were estimated, in the order of the parameters.
  private List<FlowTerm> named(List<FlowTerm> all) {
    return fitted.parameters().names().stream()
        .map(
            name -> all.stream().filter(term -> term.name().equals(name)).findFirst().orElseThrow())
        .toList();
  }

  /// Shares by scenario and school with the worth of each, then elasticities.
  private double[] figures(
      double[] values,
      List<Double> constants,
      Map<Scenario, List<FlowTerm>> terms,
      double[] nowhere) {
    List<Double> figures = new ArrayList<>();
    List<Double> weights = Arrays.stream(values).boxed().toList();
    FlowForecast.Model model =
        new FlowForecast.Model(
            Objects.requireNonNull(terms.get(Scenario.BASE)), weights, constants);
    FlowForecast base = FlowForecast.of(world.flows(), model, new BitSet());
    for (int at = 0; at < scenarios.size(); at++) {
      Scenario scenario = scenarios.get(at);
      FlowForecast forecast =
          scenario == Scenario.BASE
              ? base
              : FlowForecast.of(
                  world.flows(),
                  new FlowForecast.Model(
                      Objects.requireNonNull(terms.get(scenario)), weights, constants),
                  shut(scenario));
      nowhere[at] = forecast.nowhere();
      double[] arriving = forecast.arriving();
      double all = Arrays.stream(arriving).sum();
      Arrays.stream(arriving).forEach(heads -> figures.add(heads / all));
      double cost = cost(values);
      if (at > 0 && cost(fitted.parameters().toArray()) < 0) {
        figures.add(forecast.worthBeside(base, cost));
      }
    }
    if (world.distance().linear()) {
      List<String> names =
          fitted.parameters().names().stream().filter(DistanceShape::isDistance).toList();
      Arrays.stream(base.elasticities(model, names)).forEach(figures::add);
    }
    return figures.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// The terms of each scenario, composition as it is or as it comes to rest; nothing where one of
  /// them does not come to rest.
  private Optional<Map<Scenario, List<FlowTerm>>> findTerms(
      double[] values, List<Double> constants) {
    Map<Scenario, List<FlowTerm>> terms = new EnumMap<>(Scenario.class);
    for (Scenario scenario : scenarios) {
      Optional<List<FlowTerm>> its =
          scenario == Scenario.EQUAL_COMPOSITION
              ? Optional.of(equally())
              : findTerms(values, constants, scenario);
      if (its.isEmpty()) {
        return Optional.empty();
      }
      terms.put(scenario, named(its.get()));
    }
    return Optional.of(terms);
  }

  private Optional<List<FlowTerm>> findTerms(
      double[] values, List<Double> constants, Scenario scenario) {
    return feedback.isEmpty()
        ? Optional.of(world.terms())
        : feedback.get().findRest(values, constants, shut(scenario)).map(world::terms);
  }

  private List<FlowTerm> equally() {
    double[] same = new double[world.schools().size()];
    Arrays.fill(same, Arrays.stream(world.sharesOfSchools()).average().orElse(0));
    return world.terms(same);
  }

  /// The utility of a kilometre at the mean distance, in the mean area.
  private double cost(double[] values) {
    double share =
        world.share().stream()
            .flatMap(List::stream)
            .mapToDouble(Double::doubleValue)
            .average()
            .orElse(0);
    double[] slope =
        FlowFitRun.perKilometre(
            world.distance(), fitted.parameters().names(), fitted.meanKilometres(), share);
    double cost = 0;
    for (int at = 0; at < slope.length; at++) {
      cost += slope[at] * values[at];
    }
    return cost;
  }
}
