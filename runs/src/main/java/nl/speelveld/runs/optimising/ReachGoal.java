package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.optimisation.frontier.FirstChoice;
import nl.speelveld.optimisation.frontier.Frontier;
import nl.speelveld.optimisation.frontier.FrontierPoint;
import nl.speelveld.optimisation.frontier.FrontierQuestion;
import nl.speelveld.optimisation.frontier.Limit;
import nl.speelveld.optimisation.goal.Bundle;
import nl.speelveld.optimisation.goal.Goal;
import nl.speelveld.optimisation.goal.InversePolicy;
import nl.speelveld.runs.optimising.Bundles.Tried;
import nl.speelveld.runs.optimising.GoalRequest.Measures;
import nl.speelveld.runs.whatif.Aspect;
import nl.speelveld.runs.whatif.WhatIf;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.simulation.compare.Band;
import nl.speelveld.simulation.compare.Study;
import nl.speelveld.simulation.policy.Scenario.Plan;
import nl.speelveld.simulation.policy.Scenario.Ready;
import nl.speelveld.simulation.years.World;
import nl.speelveld.table.finding.Findings;

/// The inverse question: given a goal, which bundles of measures reach it.
///
/// Every bundle of the measures is simulated on the same luck, and held against the goal by its
/// bands: a limit that runs through a band is "perhaps". A bundle that cannot be carried out (a
/// school that two measures close, a contingent without the draw it needs) is set aside and told.
/// Beside it stands the frontier: where even who could place every pupil as he liked would miss the
/// goal, no rule of placing reaches it.
///
/// Segregation is that over whom pupils meet, so that friendship and mergers count; ways are those
/// of entrants, told in metres of today. Cost: bundles × runs × years of a municipality.
public final class ReachGoal {
  private static final int POINTS = 6;
  private final Town town;
  private final GoalRequest request;

  private ReachGoal(Town town, GoalRequest request) {
    this.town = town;
    this.request = request;
  }

  /// The report about one municipality.
  public static Answered<GoalReport> of(Situation.Asking asking, GoalRequest request) {
    return switch (Town.of(asking, request.counting(), request.room())) {
      case Answered.Made<Town>(Town town) -> new ReachGoal(town, request).answer();
      case Answered.NotHeld<Town>(var held) -> new Answered.NotHeld<>(held);
      case Answered.NoSchools<Town>(var edition) -> new Answered.NoSchools<>(edition);
      case Answered.Refused<Town>(var findings) -> new Answered.Refused<>(findings);
    };
  }

  private Answered<GoalReport> answer() {
    FrontierQuestion question = question();
    Findings.Collector findings = Findings.collector();
    findings.addAll(question.check());
    if (findings.toFindings().hasErrors()) {
      return new Answered.Refused<>(findings.toFindings());
    }
    List<Tried> all = Bundles.of(request, town);
    WhatIfRequest usual = usual(all);
    World now = new World(town.city().calibration().central(usual.unknown()), usual.today());
    List<Tried> bundles = new ArrayList<>();
    List<Set<String>> apart = new ArrayList<>();
    Findings.Collector refused = Findings.collector();
    for (Tried bundle : all) {
      Plan plan = bundle.scenario().plan(now);
      if (plan instanceof Ready) {
        bundles.add(bundle);
        findings.addAll(plan.findings());
      } else {
        apart.add(bundle.measures());
        refused.addAll(plan.findings());
      }
    }
    return bundles.isEmpty()
        ? new Answered.Refused<>(refused.toFindings())
        : new Answered.Made<>(
            report(question, bundles, asked(usual, bundles)).with(apart, findings.toFindings()));
  }

  private static WhatIfRequest asked(WhatIfRequest usual, List<Tried> bundles) {
    return new WhatIfRequest(
        bundles.stream().map(Tried::scenario).toList(),
        usual.today(),
        usual.unknown(),
        usual.luck());
  }

  private GoalReport report(FrontierQuestion question, List<Tried> bundles, WhatIfRequest asked) {
    Study study = Study.of(WhatIf.question(town.city(), asked));
    Town.Today today = town.today();
    Goal goal =
        new Goal(
            (1 - request.wanted().fall()) * today.dissimilarity(),
            (1 + request.wanted().farther()) * today.meanMetres(),
            request.wanted().firstChoice());
    List<Bundle> outcomes = new ArrayList<>();
    for (int bundle = 0; bundle < bundles.size(); bundle++) {
      outcomes.add(outcome(bundles.get(bundle).measures(), bundle + 1, study, asked));
    }
    return new GoalReport(
        town,
        request,
        today,
        goal,
        outcome(Set.of(), 0, study, asked),
        InversePolicy.of(goal, outcomes, question),
        List.of(),
        frontier(question, today, goal),
        Findings.none());
  }

  /// How bundles are simulated: as the file has it, or as usual.
  private WhatIfRequest usual(List<Tried> all) {
    return switch (request.measures()) {
      case Measures.OfFile(var _, WhatIfRequest its) -> lucky(its, its.luck().seed());
      case Measures.OfMenu _ -> {
        WhatIfRequest its = WhatIfRequest.of(all.stream().map(Tried::scenario).toList());
        yield lucky(its, its.luck().seed() + request.counting().seed());
      }
    };
  }

  private WhatIfRequest lucky(WhatIfRequest its, long seed) {
    return new WhatIfRequest(
        its.scenarios(),
        its.today(),
        its.unknown(),
        new WhatIfRequest.Luck(seed, request.runs(), its.luck().share()));
  }

  /// Who may be placed where. Schools that pupils of an area attend now stay within its reach, but
  /// nobody's wish is kept: measures change what families want, and the proof must hold all the
  /// same.
  private FrontierQuestion question() {
    FrontierQuestion now = town.question(request.room(), FrontierRequest.NEAREST);
    return now.withFirstChoices(
        now.firstChoices().stream()
            .map(wish -> new FirstChoice(wish.cell(), wish.side(), wish.school(), 0))
            .toList());
  }

  private Bundle outcome(Set<String> bundle, int scenario, Study study, WhatIfRequest asked) {
    double scale =
        ScenarioDot.metresOfKilometre(
            town.today().meanMetres(), band(study, 0, Aspect.KILOMETRES, asked));
    Band way = band(study, scenario, Aspect.KILOMETRES, asked);
    return new Bundle(
        bundle,
        new Bundle.Outcome(
            told(band(study, scenario, Aspect.SEGREGATION, asked), 1),
            told(way, scale),
            told(band(study, scenario, Aspect.FIRST_CHOICE, asked), 1)));
  }

  private static Bundle.Band told(Band band, double scale) {
    return new Bundle.Band(band.low() * scale, band.high() * scale);
  }

  private static Band band(Study study, int scenario, Aspect aspect, WhatIfRequest asked) {
    return study.band(scenario, aspect.ordinal(), asked.years(), asked.luck().share());
  }

  private static List<FrontierPoint.Reached> frontier(
      FrontierQuestion question, Town.Today today, Goal goal) {
    Optional<Frontier.LeastTravel> nearest =
        Frontier.findLeastTravel(question, Limit.ofMeanMetres(Double.POSITIVE_INFINITY));
    if (nearest.isEmpty()) {
      return List.of();
    }
    double least = nearest.get().meanMetres().value() * (1 + 1e-6);
    double most = Math.max(least, Math.max(goal.mostMeanMetres(), today.meanMetres()) * 1.05);
    List<Limit> limits = new ArrayList<>();
    for (int point = POINTS - 1; point >= 0; point--) {
      limits.add(Limit.ofMeanMetres(least + (most - least) * point / (POINTS - 1)));
    }
    return Frontier.along(question, limits).stream()
        .filter(FrontierPoint.Reached.class::isInstance)
        .map(FrontierPoint.Reached.class::cast)
        .sorted(Comparator.comparingDouble(FrontierPoint.Reached::meanMetres))
        .toList();
  }
}
